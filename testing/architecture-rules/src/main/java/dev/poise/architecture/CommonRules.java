package dev.poise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.poise.architecture.Uses.anyMethod;
import static dev.poise.architecture.Uses.method;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** What holds in every module. */
public final class CommonRules {
    private static final DescribedPredicate<JavaClass> TALKS_TO_PEOPLE =
            resideInAnyPackage("dev.poise.cli..", "dev.poise.benchmarks..");

    /** Every package says what may be null. */
    public static final ArchRule NULL_MARKED = classes()
            .that()
            .resideInAPackage("dev.poise..")
            .should(new InNullMarkedPackage())
            .because("what is not marked is never null, and the compiler checks it");

    /** Standard streams belong to the command. */
    public static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .that(not(TALKS_TO_PEOPLE))
            .should()
            .accessTargetWhere(describe(
                            "standard streams",
                            (JavaAccess<?> access) ->
                                    access.getTargetOwner().getFullName().equals("java.lang.System")
                                            && List.of("in", "out", "err").contains(access.getName()))
                    .or(anyMethod("printStackTrace")))
            .allowEmptyShould(true)
            .because("only the command knows whether results, progress or nothing at all may be printed");

    /** Only the command ends the program. */
    public static final ArchRule NO_EXIT = noClasses()
            .that(not(TALKS_TO_PEOPLE))
            .should()
            .accessTargetWhere(method("java.lang.System", name -> name.equals("exit"))
                    .or(method("java.lang.Runtime", List.of("exit", "halt", "addShutdownHook")::contains)))
            .allowEmptyShould(true)
            .because("exit codes are the command's");

    /** No packages that know each other, be it by way of others. */
    public static final ArchRule NO_PACKAGE_CYCLES = slices().assignedFrom(new EachPackage())
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("packages that know each other can be understood, tested and moved only together");

    /** Limits and defaults are called so. */
    public static final ArchRule STANDARD_NAMES = noFields()
            .should()
            .haveNameMatching("(MOST|LEAST|FEWEST|USUAL|PATIENCE)(_.*)?")
            .allowEmptyShould(true)
            .because("a Java engineer looks for MAX_, MIN_, DEFAULT_ and TIMEOUT_");

    private CommonRules() {}

    /** List all rules that hold in every module. */
    public static List<ArchRule> all() {
        return List.of(NULL_MARKED, NO_STANDARD_STREAMS, NO_EXIT, NO_PACKAGE_CYCLES, STANDARD_NAMES);
    }

    private static final class InNullMarkedPackage extends ArchCondition<JavaClass> {
        InNullMarkedPackage() {
            super("be in a package that is @NullMarked");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(
                    item,
                    marked,
                    String.format(
                            Locale.ROOT,
                            "%s is in %s, which is not @NullMarked",
                            item.getName(),
                            item.getPackageName())));
        }
    }

    /** Each package is a slice of its own, apart from those below it. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
