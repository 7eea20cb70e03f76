package dev.poise.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which types of other modules a module needs. */
public final class Faces {
    private Faces() {}

    /**
     * List the types of some packages, and of those below them, that classes need. What a class file refers to counts, so that types
     * that the source leaves unnamed, such as those of the parameters of lambdas, count as well. Nested types count with their owner.
     *
     * @param classes whose needs
     * @param roots names of packages
     * @return full names, sorted
     */
    public static Set<String> needed(JavaClasses classes, String... roots) {
        List<String> starts = List.of(roots).stream().map(root -> root + ".").toList();
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .filter(name -> starts.stream().anyMatch(name::startsWith))
                .map(name -> name.replaceFirst("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
