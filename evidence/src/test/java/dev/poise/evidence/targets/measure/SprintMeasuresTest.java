package dev.poise.evidence.targets.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.evidence.targets.record.TargetRunRecord.SprintHours;
import org.junit.jupiter.api.Test;

class SprintMeasuresTest {

    @Test
    void shouldNotTakeATrendForUnsteadiness() {
        double[] growing = {10, 20, 30, 40};

        assertThat(SprintMeasures.velocityCv(Made.sprints(growing, growing))).isCloseTo(0, within(1e-12));
    }

    @Test
    void shouldMeasureTheSpreadAroundTheTrendOverTheMean() {
        // around 10, no trend: squares 4 over 4 - 2
        double[] done = {11, 9, 9, 11};

        assertThat(SprintMeasures.velocityCv(Made.sprints(done, done))).isCloseTo(Math.sqrt(2) / 10, within(1e-12));
    }

    @Test
    void shouldRankWhatWasDoneOfWhatWasCommittedTo() {
        TargetRunRecord run = Made.sprints(new double[] {10, 10, 10, 10, 10}, new double[] {5, 7, 9, 10, 14});

        assertThat(SprintMeasures.saidDone(run, .5)).isCloseTo(.9, within(1e-12));
        assertThat(SprintMeasures.saidDone(run, .1)).isCloseTo(.58, within(1e-12));
        assertThat(SprintMeasures.saidDone(run, .9)).isCloseTo(1.24, within(1e-12));
        assertThat(SprintMeasures.underDelivered(run)).isCloseTo(.6, within(1e-12));
    }

    @Test
    void shouldShareOutHours() {
        TargetRunRecord run = Made.hours(new SprintHours(60, 6, 3, 12), new SprintHours(40, 4, 7, 18));

        assertThat(SprintMeasures.bugHours(run)).isCloseTo(.10, within(1e-12));
        assertThat(SprintMeasures.rework(run)).isCloseTo(.20, within(1e-12));
        assertThat(SprintMeasures.waste(run)).isCloseTo(.30, within(1e-12));
        assertThat(SprintMeasures.wasteAtTheEnd(run, 1)).isCloseTo(.45, within(1e-12));
    }
}
