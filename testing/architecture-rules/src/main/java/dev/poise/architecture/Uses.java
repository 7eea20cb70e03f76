package dev.poise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What one class may use of another: calls, method references, fields and types, as predicates for rules. */
final class Uses {
    private Uses() {}

    /** Match classes with one of these full names. */
    static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> wanted = Set.of(names);
        return describe("named " + String.join(", ", names), type -> wanted.contains(type.getFullName()));
    }

    /** Match classes whose full names, or those of the classes around them, are in a set. */
    static DescribedPredicate<JavaClass> within(Set<String> names) {
        return describe("in " + names, type -> names.contains(outermost(type).getFullName()));
    }

    /** Match calls of and references to methods of a class, or to its constructors, which are called {@code <init>}. */
    static DescribedPredicate<JavaAccess<?>> method(String owner, Predicate<String> name) {
        return describe(
                "methods of " + owner,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getOwner().getFullName().equals(owner)
                        && name.test(target.getName()));
    }

    /** Match the same in every class of a package and the packages below it. */
    static DescribedPredicate<JavaAccess<?>> methodInPackage(String root, Predicate<String> name) {
        return describe(
                "methods in " + root,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && (target.getOwner().getPackageName() + ".").startsWith(root + ".")
                        && name.test(target.getName()));
    }

    /** Match calls of and references to a method, whatever the class is through which it is reached. */
    static DescribedPredicate<JavaAccess<?>> anyMethod(String name) {
        return describe(
                "methods called " + name,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getName().equals(name));
    }

    /** Match accesses that hand over a number of arguments within a range. */
    static DescribedPredicate<JavaAccess<?>> arguments(int from, int to) {
        return describe(
                String.format(Locale.ROOT, "%d to %d arguments", from, to),
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getRawParameterTypes().size() >= from
                        && target.getRawParameterTypes().size() <= to);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Uses::outermost).orElse(type);
    }
}
