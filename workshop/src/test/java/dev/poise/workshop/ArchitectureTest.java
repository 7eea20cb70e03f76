package dev.poise.workshop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.poise.architecture.Scan;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MODULE = Scan.moduleOf(Workshop.class, 25);

    @Test
    void shouldAnswerWithoutKnowingPagesOrConnections() {
        noClasses()
                .that()
                .resideInAPackage("dev.poise.workshop.answer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.javalin..",
                        "org.eclipse.jetty..",
                        "tools.jackson..",
                        "dev.poise.workshop.room..",
                        "dev.poise.workshop.server..")
                .because("what is answered does not depend on who asks")
                .check(MODULE);
    }

    @Test
    void shouldKeepHttpInTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.poise.workshop.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .because("the room can be tested without a network")
                .check(MODULE);
    }
}
