package dev.poise.benchmarks;

import dev.poise.architecture.CommonRules;
import dev.poise.architecture.Scan;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void shouldHaveNoPackagesThatKnowEachOther() {
        CommonRules.NO_PACKAGE_CYCLES.check(Scan.moduleOf(Figures.class, 25));
    }
}
