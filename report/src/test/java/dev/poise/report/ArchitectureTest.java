package dev.poise.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.poise.architecture.Scan;
import dev.poise.report.page.Pages;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses REPORT = Scan.moduleOf(Pages.class, 60);

    @Test
    void shouldKnowNothingOfHowRunsAreMade() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "akka..",
                        "scala..",
                        "dev.poise.kernel..",
                        "dev.poise.random..",
                        "dev.poise.team.protocol..",
                        "dev.poise.team.productowner..",
                        "dev.poise.team.developer..",
                        "dev.poise.team.sprint..",
                        "dev.poise.team.stakeholder..",
                        "dev.poise.team.code..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.poise.team.TeamRun")
                .because("a report tells results; it can be written again from results alone")
                .check(REPORT);
    }

    @Test
    void shouldDrawWithoutKnowingThePage() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.poise.report.svg", "dev.poise.report.chart")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gg.jte..", "dev.poise.report.page", "dev.poise.scenarios..", "dev.poise.metrics..")
                .because("charts are for any numbers")
                .check(REPORT);
    }

    @Test
    void shouldGiveTheSameBytesForTheSameResults() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.time..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.HashMap")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a report holds what came out and nothing of the moment it is written in")
                .check(REPORT);
    }
}
