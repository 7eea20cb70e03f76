package dev.poise.evidence.targets.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.targets.record.DoneItem;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.team.backlog.ItemKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemMeasuresTest {

    @Test
    void shouldJudgeEstimatesInTheTeamsOwnUnit() {
        // everything takes twice its estimate, one item three times as long as the others, one little more
        TargetRunRecord run =
                Made.items(Made.built(5, 10), Made.built(4, 8), Made.built(3, 6), Made.built(2, 12), Made.built(5, 12));

        assertThat(ItemMeasures.estimateWithinQuarter(run)).isCloseTo(.8, within(1e-12));
        assertThat(ItemMeasures.aboveTwice(run)).isCloseTo(.2, within(1e-12));
    }

    @Test
    void shouldCompareTheErrorsOfLargeAndSmallItems() {
        TargetRunRecord run = Made.items(
                Made.built(1, 2), Made.built(2, 1), Made.built(6, 5), Made.built(8, 32), Made.built(100, 25));

        assertThat(ItemMeasures.estimateSpreadRatio(run)).isCloseTo(2, within(1e-12));
    }

    @Test
    void shouldMeasureTheShapeOfCycleTimes() {
        TargetRunRecord run = Made.items(Made.cycle(1), Made.cycle(Math.exp(1)), Made.cycle(Math.exp(2)));

        assertThat(ItemMeasures.cycleLnSd(run)).isCloseTo(1, within(1e-12));
        assertThat(ItemMeasures.cycleOverMedian(run, 1)).isCloseTo(Math.exp(1), within(1e-12));
        assertThat(ItemMeasures.cycleSkewness(run)).isPositive();
    }

    @Test
    void shouldTellALognormalShapeFromAWeibullOne() {
        DoneItem[] weibull = IntStream.range(0, 400)
                .mapToObj(i -> Made.cycle(-Math.log((i + .5) / 400)))
                .toArray(DoneItem[]::new);
        DoneItem[] logNormal = IntStream.range(0, 400)
                .mapToObj(i -> Made.cycle(Math.exp(logit((i + .5) / 400))))
                .toArray(DoneItem[]::new);

        assertThat(ItemMeasures.lognormalOverWeibull(Made.items(weibull))).isNegative();
        assertThat(ItemMeasures.lognormalOverWeibull(Made.items(logNormal))).isPositive();
    }

    /** Nearly a normal quantile. */
    private static double logit(double p) {
        return Math.log(p / (1 - p)) / 1.702;
    }

    @Test
    void shouldCountWhatMendsSomething() {
        TargetRunRecord run = Made.items(
                Made.worth(ItemKind.FEATURE, 1),
                Made.worth(ItemKind.DEFECT, 0),
                Made.worth(ItemKind.INCIDENT, 0),
                Made.worth(ItemKind.REFACTORING, 0));

        assertThat(ItemMeasures.bugs(run)).isEqualTo(.5);
    }

    @Test
    void shouldTakeTheShareOfCycleTimeInWhichSomethingWasMended() {
        TargetRunRecord run = Made.items(
                new DoneItem(ItemKind.FEATURE, 0, .3, 5, 5, 6, 20, 50, 80, 1, 0),
                new DoneItem(ItemKind.DEFECT, 0, .3, 5, 5, 6, 20, 30, 80, 0, 0));

        assertThat(ItemMeasures.bugCycleTime(run)).isCloseTo(.25, within(1e-12));
    }

    @Test
    void shouldMeasureHowFarEstimatesErrByTheLogarithm() {
        TargetRunRecord run = Made.items(Made.built(1, Math.exp(.5)), Made.built(1, 1), Made.built(1, Math.exp(-.5)));

        assertThat(ItemMeasures.estimateSpread(run)).isCloseTo(.5, within(1e-12));
    }

    @Test
    void shouldStopTheClockOfAnItemAtTheSprintReview() {
        TargetRunRecord run = Made.items(new DoneItem(ItemKind.FEATURE, 0, .3, 5, 5, 6, 20, 40, 80, 1, 0));

        assertThat(ItemMeasures.touch(run)).isCloseTo(.1, within(1e-12));
    }

    @Test
    void shouldCountFeaturesByTheirValue() {
        TargetRunRecord run = Made.items(
                Made.worth(ItemKind.FEATURE, 8),
                Made.worth(ItemKind.FEATURE, 1),
                Made.worth(ItemKind.FEATURE, 1),
                Made.worth(ItemKind.FEATURE, 0),
                Made.worth(ItemKind.FEATURE, -5),
                Made.worth(ItemKind.DEFECT, 0));

        assertThat(ItemMeasures.positive(run)).isEqualTo(.6);
        assertThat(ItemMeasures.shareOfMostValue(run)).isEqualTo(.2);
    }

    @Test
    void shouldNotFindTheMostOfNoValue() {
        assertThat(ItemMeasures.shareOfMostValue(Made.items(Made.worth(ItemKind.FEATURE, -1))))
                .isNaN();
    }
}
