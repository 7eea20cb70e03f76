package dev.poise.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.poise.architecture.CommonRules;
import dev.poise.architecture.Faces;
import dev.poise.architecture.Scan;
import dev.poise.architecture.TestRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses COMMAND = Scan.moduleOf(Main.class, 25);
    private static final int MAX_TYPES = 57;

    static List<ArchRule> rules() {
        return CommonRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldKeepTheRulesOfAllModules(ArchRule rule) {
        rule.check(COMMAND);
    }

    @Test
    void shouldNeedNoMoreTypesOfExperimentsAndEvidenceThanItDoes() {
        assertThat(Faces.needed(COMMAND, "dev.poise.experiments", "dev.poise.evidence"))
                .as(
                        "a command makes one request and shows one result; the fewer types the better, so lower this, never raise it")
                .hasSizeLessThanOrEqualTo(MAX_TYPES);
    }

    @Test
    void shouldLeaveStandardStreamsAndTheEndOfTheProgramToItsStart() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("tests run commands in their own JVM and read what they write")
                .check(COMMAND);
    }

    @Test
    void shouldWaitInOnePlaceAndForAsLongAsItTakes() {
        TestRules.waitingIn().check(Scan.testsOf(ArchitectureTest.class));
    }
}
