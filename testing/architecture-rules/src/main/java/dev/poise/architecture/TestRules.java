package dev.poise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.poise.architecture.Uses.anyMethod;
import static dev.poise.architecture.Uses.method;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What holds for the tests of every module. */
public final class TestRules {
    private static final DescribedPredicate<JavaAccess<?>> SLEEPS =
            method("java.lang.Thread", "sleep"::equals).or(method("java.util.concurrent.TimeUnit", "sleep"::equals));

    private static final DescribedPredicate<JavaAccess<?>> WAITS_SO_LONG = describe(
            "waits that end after a time",
            access -> access.getTarget() instanceof CodeUnitAccessTarget target
                    && List.of("get", "poll", "offer", "await", "waitFor", "orTimeout", "tryAcquire", "join")
                            .contains(target.getName())
                    && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(TimeUnit.class)));

    private static final DescribedPredicate<JavaAccess<?>> LIMITS = anyMethod("setTimeout")
            .or(anyMethod("setDefaultTimeout"))
            .or(anyMethod("setDefaultNavigationTimeout"))
            .or(anyMethod("setDefaultAssertionTimeout"))
            .or(anyMethod("waitForTimeout"))
            .or(anyMethod("setSoTimeout"))
            .or(method("org.junit.jupiter.api.Assertions", name -> name.startsWith("assertTimeout")));

    private TestRules() {}

    /**
     * Tests wait in one place, and for as long as it takes.
     *
     * @param places the classes that may set a limit, each to {@link Waiting#LIMIT}; full names
     */
    public static ArchRule waitingIn(String... places) {
        return noClasses()
                .that(not(Uses.within(Set.of(places))))
                .should()
                .accessTargetWhere(SLEEPS.or(WAITS_SO_LONG).or(LIMITS))
                .allowEmptyShould(true)
                .because("a test that depends on how fast a machine is fails on a slower one");
    }
}
