package dev.poise.statistics;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.poise.architecture.Scan;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses STATISTICS = Scan.moduleOf(Sample.class, 25);

    @Test
    void shouldKnowNothingOfTheModelFilesOrTheWeb() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.poise.statistics..",
                        "java.lang..",
                        "java.util..",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.rng..",
                        "org.hipparchus..",
                        "org.jspecify.annotations..")
                .check(STATISTICS);
    }

    @Test
    void shouldBeAFunctionOfItsArguments() {
        noClasses()
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethodWhere(target(nameMatching("parallel|parallelStream|parallelSetAll")))
                .because("the same values in the same order give the same bits")
                .check(STATISTICS);
    }
}
