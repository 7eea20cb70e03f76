package dev.poise.scenarios.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects problems while something is read, so that all are told at once. Not thread-safe.
 *
 * <p><b>Caveats</b> Only the first {@value #MAX} are kept; a last one counts the rest.
 */
public final class ProblemList {
    /** How many problems are told. */
    static final int MAX = 50;

    /** For how many of them a known name is looked for. */
    static final int MAX_NAMES = 20;

    private final List<Problem> problems = new ArrayList<>();
    private int more;
    private int names;

    /** Start with no problem. */
    public ProblemList() {}

    /**
     * Add a problem.
     *
     * @param problem what is wrong
     */
    public void add(Problem problem) {
        if (problems.size() < MAX) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    /**
     * Add a problem that no known name is near to.
     *
     * @param place where it stands
     * @param found what was found there
     * @param expected what may stand there
     */
    public void add(Place place, String found, String expected) {
        add(new Problem(place, found, expected));
    }

    /**
     * Add a problem that a known name may be near to. Finding that name takes a while, so it is looked for only when it will be
     * shown, and for the first {@value #MAX_NAMES} problems.
     *
     * @param place where it stands
     * @param found what was found there
     * @param expected what may stand there
     * @param nearest finds the known name that is nearest to what was found, or null when none is near
     */
    public void add(Place place, String found, String expected, Supplier<@Nullable String> nearest) {
        boolean shown = problems.size() < MAX && names < MAX_NAMES;
        names += shown ? 1 : 0;
        add(new Problem(place, found, expected, shown ? nearest.get() : null));
    }

    /** Get how many problems there are so far, those that are not kept included. */
    public int count() {
        return problems.size() + more;
    }

    /** Return whether nothing is wrong so far. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Get the problems, files in the order in which they were read, each from top to bottom.
     *
     * @return a copy; empty when nothing is wrong
     */
    public List<Problem> inOrder() {
        List<String> files =
                problems.stream().map(p -> p.place().file()).distinct().toList();
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(
                Comparator.comparingInt((Problem p) -> files.indexOf(p.place().file()))
                        .thenComparingInt(p -> p.place().line())
                        .thenComparingInt(p -> p.place().column()));
        if (more > 0) {
            sorted.add(new Problem(
                    sorted.get(sorted.size() - 1).place(),
                    more + " more problems",
                    "the ones above to be solved first"));
        }
        return List.copyOf(sorted);
    }
}
