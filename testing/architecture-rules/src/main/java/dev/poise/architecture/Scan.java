package dev.poise.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.security.CodeSource;
import java.util.Locale;

/** Reads the classes that rules are checked on. */
public final class Scan {
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
        CodeSource source = anchor.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new AssertionError(anchor + " is of no module. Maybe take a class of the module's own.");
        }
        JavaClasses classes = new ClassFileImporter().importUrl(source.getLocation());
        if (classes.size() < atLeast) {
            throw new AssertionError(String.format(
                    Locale.ROOT,
                    "Only %d classes were found in %s, expected %d or more. Maybe the anchor is a test.",
                    classes.size(),
                    source.getLocation(),
                    atLeast));
        }
        return classes;
    }

    /**
     * Read the tests of one module.
     *
     * @param anchor any of these tests
     * @return all classes that were compiled into the same place as the anchor; never null
     */
    public static JavaClasses testsOf(Class<?> anchor) {
        return moduleOf(anchor, 2);
    }
}
