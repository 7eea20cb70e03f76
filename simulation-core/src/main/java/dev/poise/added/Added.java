package dev.poise.added;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What jars bring of one kind, by name, and what of it cannot be used. A class that cannot be loaded, has no name, the wrong name or
 * another one's name costs only itself; who starts a program tells the problems and goes no further. Immutable.
 *
 * @param <T> the kind
 */
public final class Added<T> {
    /** So that a broken list of classes cannot be read for ever. */
    private static final int MAX_PROBLEMS = 50;

    private final SortedMap<String, T> usable;
    private final List<String> problems;

    private Added(SortedMap<String, T> usable, List<String> problems) {
        this.usable = Collections.unmodifiableSortedMap(usable);
        this.problems = List.copyOf(problems);
    }

    /**
     * Which names there may be.
     *
     * @param what a few words for one of the kind, such as "policy"
     * @param form what names look like, as a regular expression
     * @param words the same in words
     * @param taken tells whether a name is that of something built in
     */
    public record Naming(String what, String form, String words, Predicate<String> taken) {}

    /**
     * Look for what the jars on the class path bring.
     *
     * @param type the kind
     * @param name gives the name of one of them
     * @param naming which names there may be
     * @param <T> the kind
     */
    public static <T> Added<T> find(Class<T> type, Function<T, String> name, Naming naming) {
        return of(ServiceLoader.load(type), name, naming);
    }

    /**
     * Take what is there.
     *
     * @param found all of the kind; may throw for what cannot be loaded, and go on
     * @param name gives the name of one of them
     * @param naming which names there may be
     * @param <T> the kind
     */
    public static <T> Added<T> of(Iterable<T> found, Function<T, String> name, Naming naming) {
        Found<T> all = new Found<>(naming);
        Iterator<T> each = found.iterator();
        while (all.problems.size() < MAX_PROBLEMS && all.next(each, name)) {
            // one after the other, whatever becomes of each
        }
        return new Added<>(all.usable, all.problems);
    }

    /** Get what can be used by its name, in the order of the alphabet. */
    public Map<String, T> usable() {
        return usable;
    }

    /** Get one line for each that cannot be used; empty when all can. */
    public List<String> problems() {
        return problems;
    }

    private static final class Found<T> {
        private final Naming naming;
        private final SortedMap<String, T> usable = new TreeMap<>();
        private final List<String> problems = new ArrayList<>();

        Found(Naming naming) {
            this.naming = naming;
        }

        /** Take the next one; false when there is none. */
        boolean next(Iterator<T> each, Function<T, String> name) {
            try {
                if (!each.hasNext()) {
                    return false;
                }
                T one = each.next();
                take(one, name.apply(one));
            } catch (ServiceConfigurationError broken) {
                problem("found %s", reason(broken), "a class that can be loaded and made");
            } catch (RuntimeException | LinkageError | StackOverflowError broken) {
                problem("found %s", reason(broken), "a class that can be loaded and gives its name");
            }
            return true;
        }

        @SuppressWarnings("NullAway") // what jars bring may break every promise
        private void take(T one, String given) {
            String type = one.getClass().getName();
            if (given == null || !given.matches(naming.form())) {
                problem(type + ": found the name %s", String.valueOf(given), naming.words());
            } else if (naming.taken().test(given)) {
                problem(type + ": found the name %s, which is built in", given, "a name of its own");
            } else if (usable.containsKey(given)) {
                String other = usable.get(given).getClass().getName();
                problem(type + ": found the name %s, which " + other + " has", given, "each name once");
            } else {
                usable.put(given, one);
            }
        }

        private void problem(String found, String what, String expected) {
            String line = String.format(Locale.ROOT, found, shown(what));
            problems.add(String.format(Locale.ROOT, "%s of a jar: %s, expected %s", naming.what(), line, expected));
        }
    }

    private static String reason(Throwable broken) {
        Throwable cause = broken.getCause();
        return cause == null
                ? String.valueOf(broken.getMessage() == null ? broken : broken.getMessage())
                : broken.getMessage() + " (" + cause + ")";
    }

    /** Write what a jar says in one line. */
    private static String shown(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " / ").replaceAll("\\p{Cntrl}", "?");
    }
}
