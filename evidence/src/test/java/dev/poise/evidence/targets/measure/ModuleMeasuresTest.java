package dev.poise.evidence.targets.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.targets.record.TargetRunRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Four modules in two teams: the one with least debt is compared with the one with most. */
class ModuleMeasuresTest {
    private static final List<TargetRunRecord> RUNS = List.of(
            Made.items(
                    Made.in(1, .1, 4, 10, 0),
                    Made.in(1, .1, 6, 20, 1),
                    Made.in(2, .5, 100, 1, 50),
                    Made.in(2, .5, 100, 1, 50)),
            Made.items(Made.in(1, .9, 8, 90, 3), Made.in(1, .8, 12, 30, 3), Made.in(3, .4, 7, 7, 7)));

    @Test
    void shouldCompareTheMeanOfEachModule() {
        assertThat(ModuleMeasures.time(RUNS)).isCloseTo(2, within(1e-12));
        assertThat(ModuleMeasures.defects(RUNS)).isCloseTo(6, within(1e-12));
    }

    @Test
    void shouldCompareTheWorstCaseOfEachModule() {
        assertThat(ModuleMeasures.longestCycle(RUNS)).isCloseTo(4.5, within(1e-12));
    }
}
