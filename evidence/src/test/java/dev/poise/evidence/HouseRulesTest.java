package dev.poise.evidence;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.poise.architecture.CommonRules;
import dev.poise.architecture.ModuleRules;
import dev.poise.architecture.Scan;
import dev.poise.architecture.TestRules;
import dev.poise.evidence.claims.ClaimBook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses MODULE = Scan.moduleOf(ClaimBook.class, 60);

    static Stream<ArchRule> rules() {
        return Stream.of(CommonRules.all(), ModuleRules.all()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void shouldKeepTheRule(ArchRule rule) {
        rule.check(MODULE);
    }

    @Test
    void shouldWaitInOnePlaceAndForAsLongAsItTakes() {
        TestRules.waitingIn().check(Scan.testsOf(HouseRulesTest.class));
    }
}
