package dev.poise;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.poise.architecture.CommonRules;
import dev.poise.architecture.CoreRules;
import dev.poise.architecture.ModuleRules;
import dev.poise.architecture.Scan;
import dev.poise.architecture.TestRules;
import dev.poise.kernel.EventCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses CORE = Scan.moduleOf(EventCalendar.class, 150);

    static Stream<ArchRule> rules() {
        return Stream.of(CoreRules.all(), CommonRules.all(), ModuleRules.all()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldKeepTheRule(ArchRule rule) {
        rule.check(CORE);
    }

    @Test
    void shouldExcuseNoClassThatIsGone() {
        assertThat(CoreRules.LOOK_UP_ONLY).allMatch(CORE::contain, "is a class of the core");
    }

    @Test
    void shouldWaitInOnePlaceAndForAsLongAsItTakes() {
        TestRules.waitingIn().check(Scan.testsOf(HouseRulesTest.class));
    }
}
