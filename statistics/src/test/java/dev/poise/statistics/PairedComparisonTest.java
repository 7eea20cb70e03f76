package dev.poise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedComparisonTest {
    private final PairedComparison sleep =
            PairedComparison.of(Published.sleepUnderFirstDrug(), Published.sleepUnderSecondDrug());

    @Test
    void shouldAgreeWithThePrintedPairedTest() {
        assertThat(sleep.difference().mean()).isCloseTo(1.58, within(1e-12));
        assertThat(sleep.difference().mean() / sleep.difference().standardError())
                .isCloseTo(4.0621, within(5e-5));
        assertThat(sleep.pValue()).isCloseTo(0.002833, within(5e-7));
        assertThat(sleep.interval().low()).isCloseTo(0.7001142, within(5e-8));
        assertThat(sleep.interval().high()).isCloseTo(2.4598858, within(5e-8));
    }

    @Test
    void shouldAgreeWithScipyOnAnotherLevelAndTheCorrelation() {
        // scipy.stats.ttest_rel(b, a).confidence_interval(.99), numpy.corrcoef
        assertThat(sleep.interval(0.99).low()).isCloseTo(0.31594811489517505, within(1e-8));
        assertThat(sleep.interval(0.99).high()).isCloseTo(2.8440518851048253, within(1e-8));
        assertThat(sleep.correlation()).isCloseTo(0.7951702058335777, within(1e-12));
    }

    @Test
    void shouldMeasureTheEffectOverTheSpreadBetweenRuns() {
        // 1.58 / sqrt((1.789010^2 + 2.002249^2) / 2), not over 1.229995, the sd of the differences
        assertThat(sleep.effectSize()).isCloseTo(0.8321810813495397, within(1e-12));
    }

    @Test
    void shouldTellWhatPairingGained() {
        // half-width of scipy.stats.ttest_ind(equal_var=False) over that of ttest_rel
        assertThat(Welch.halfWidth(sleep.baseline(), sleep.other(), 0.95)).isCloseTo(1.7854832307117108, within(1e-7));
        assertThat(sleep.pairingGain()).isCloseTo(2.029221639025033, within(1e-7));
    }

    @Test
    void shouldCountThePairs() {
        assertThat(sleep.pairs()).isEqualTo(10);
        assertThat(sleep.shareHigher()).isEqualTo(0.9);
        assertThat(sleep.shareLower()).isZero();
        assertThat(sleep.shareEqual()).isEqualTo(0.1);
    }

    @Test
    void shouldTurnItsSignWhenTheAlternativesAreSwapped() {
        PairedComparison swapped =
                PairedComparison.of(Published.sleepUnderSecondDrug(), Published.sleepUnderFirstDrug());
        assertThat(swapped.difference().mean()).isEqualTo(-sleep.difference().mean());
        assertThat(swapped.interval().low()).isEqualTo(-sleep.interval().high());
        assertThat(swapped.effectSize()).isEqualTo(-sleep.effectSize());
        assertThat(swapped.pairingGain()).isEqualTo(sleep.pairingGain());
        assertThat(swapped.shareLower()).isEqualTo(sleep.shareHigher());
        assertThat(swapped.pValue()).isEqualTo(sleep.pValue());
        assertThat(sleep.verdict(1).kind()).isEqualTo(Verdict.Kind.HIGHER);
        assertThat(swapped.verdict(1).kind()).isEqualTo(Verdict.Kind.LOWER);
    }

    @Test
    void shouldLeaveOutPairsThatAreNotWhole() {
        double[] first = {1, Double.NaN, 3, 4, 5};
        double[] second = {2, 100, Double.NaN, 6, Double.POSITIVE_INFINITY};
        PairedComparison holed = PairedComparison.of(first, second);
        assertThat(holed.pairs()).isEqualTo(2);
        assertThat(holed.missingInBaseline()).isEqualTo(1);
        assertThat(holed.missingInOther()).isEqualTo(2);
        assertThat(holed.difference().mean()).isEqualTo(1.5);
        assertThat(holed.baseline().mean()).isEqualTo(2.5);
        assertThat(holed.other().mean() - holed.baseline().mean())
                .isEqualTo(holed.difference().mean());
    }

    @Test
    void shouldSayNothingOfNoPairsOrOne() {
        PairedComparison none = PairedComparison.of(new double[0], new double[0]);
        assertThat(none.difference().mean()).isNaN();
        assertThat(none.effectSize()).isNaN();
        assertThat(none.correlation()).isNaN();
        assertThat(none.shareHigher()).isNaN();
        PairedComparison one = PairedComparison.of(new double[] {1}, new double[] {2});
        assertThat(one.difference().mean()).isEqualTo(1);
        assertThat(one.interval().isKnown()).isFalse();
        assertThat(one.effectSize()).isNaN();
        assertThat(one.pairingGain()).isNaN();
        assertThat(one.pValue()).isNaN();
        assertThat(one.verdict(0.5)).isEqualTo(new Verdict(Verdict.Kind.UNDECIDED, 0));
    }

    @Test
    void shouldFindNoDifferenceBetweenAnAlternativeAndItself() {
        PairedComparison same = PairedComparison.of(Published.sleepUnderFirstDrug(), Published.sleepUnderFirstDrug());
        assertThat(same.interval()).isEqualTo(new Interval(0, 0, 0.95));
        assertThat(same.effectSize()).isZero();
        assertThat(same.shareEqual()).isEqualTo(1);
        assertThat(same.correlation()).isCloseTo(1, within(1e-12));
        assertThat(same.pairingGain()).isNaN();
        assertThat(same.pValue()).isEqualTo(1);
        assertThat(same.verdict(0).kind()).isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void shouldNotMeasureAnEffectOverNoSpread() {
        PairedComparison constant = PairedComparison.of(new double[] {1, 1, 1}, new double[] {2, 2, 2});
        assertThat(constant.effectSize()).isNaN();
        assertThat(constant.correlation()).isNaN();
        assertThat(constant.pValue()).isEqualTo(0.25); // three pairs agree on either sign once in four times
        assertThat(constant.verdict(1).kind()).isEqualTo(Verdict.Kind.UNDECIDED);
        assertThat(PairedComparison.of(new double[] {1, 1}, new double[] {1, 1}).effectSize())
                .isZero();
    }

    @Test
    void shouldRefuseAlternativesOfDifferentLengths() {
        assertThatThrownBy(() -> PairedComparison.of(new double[3], new double[4]))
                .hasMessage("Pairs need as many values in each alternative, not 3 and 4");
    }
}
