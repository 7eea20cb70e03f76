package dev.poise.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the classes that rules are checked on; those of a module once, however many tests ask for them. */
public final class Scan {
    private static final Map<String, JavaClasses> MODULES = new ConcurrentHashMap<>();

    private Scan() {}

    /**
     * Read the classes of one module, without its tests and without the modules it uses.
     *
     * @param anchor any class of the module's main code
     * @param atLeast how many classes the module is known to have; fewer mean that rules would be checked on nothing
     * @return all classes that were compiled into the same place as the anchor; never null
     * @throws AssertionError when fewer classes than that are found
     */
    public static JavaClasses moduleOf(Class<?> anchor, int atLeast) {
        URL place = place(anchor);
        return enough(
                MODULES.computeIfAbsent(place.toString(), unused -> new ClassFileImporter().importUrl(place)),
                place,
                atLeast);
    }

    private static URL place(Class<?> anchor) {
        CodeSource source = anchor.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new AssertionError(anchor + " is of no module. Maybe take a class of the module's own.");
        }
        return source.getLocation();
    }

    private static JavaClasses enough(JavaClasses classes, URL place, int atLeast) {
        if (classes.size() < atLeast) {
            throw new AssertionError(String.format(
                    Locale.ROOT,
                    "Only %d classes were found in %s, expected %d or more. Maybe the anchor is a test.",
                    classes.size(),
                    place,
                    atLeast));
        }
        return classes;
    }

    /**
     * Read the tests of one module. Of the classes that they use only the names are known, which takes a fraction of the time.
     *
     * @param anchor any of these tests
     * @return all classes that were compiled into the same place as the anchor; never null
     */
    public static JavaClasses testsOf(Class<?> anchor) {
        URL place = place(anchor);
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return enough(new ClassFileImporter().importUrl(place), place, 2);
        });
    }
}
