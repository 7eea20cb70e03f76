package dev.poise.statistics;

import static dev.poise.statistics.Verdict.Kind.HIGHER;
import static dev.poise.statistics.Verdict.Kind.LOWER;
import static dev.poise.statistics.Verdict.Kind.NO_CLEAR_DIFFERENCE;
import static dev.poise.statistics.Verdict.Kind.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    /** Eight differences with the average given, whose 95% interval reaches exactly as far as given to both sides. */
    private static Sample differences(double average, double reach) {
        double[] signs = {-1, 1, -1, 1, -1, 1, -1, 1};
        double unit = reach / Sample.of(signs).meanInterval().halfWidth();
        return Sample.of(Arrays.stream(signs).map(sign -> average + sign * unit).toArray());
    }

    @ParameterizedTest(name = "{0} +- {1} where {2} matters: {3}")
    @CsvSource({
        "3.0, 1.0, 2, HIGHER", // all of it matters
        "3.0, 2.5, 2, HIGHER", // sure, and enough as far as we can see, though the low end is below what matters
        "2.0, 1.0, 2, HIGHER", // exactly what matters
        "-3.0, 1.0, 2, LOWER",
        "-2.0, 1.9, 2, LOWER",
        "0.1, 0.5, 2, NO_CLEAR_DIFFERENCE", // could be nothing, cannot matter
        "1.0, 0.5, 2, NO_CLEAR_DIFFERENCE", // clearly there, cannot matter
        "-1.0, 0.5, 2, NO_CLEAR_DIFFERENCE",
        "1.5, 1.0, 2, UNDECIDED", // clearly there, may matter
        "-1.5, 1.0, 2, UNDECIDED",
        "0.5, 2.0, 2, UNDECIDED", // may be nothing, may matter
        "5.0, 6.0, 2, UNDECIDED",
        "0.5, 0.1, 0, HIGHER", // every difference matters
        "0.5, 0.6, 0, UNDECIDED",
        "0.0, 0.6, 0, UNDECIDED",
        "0.0, 0.0, 0, NO_CLEAR_DIFFERENCE", // all pairs equal
        "2.0, 0.0, 2, HIGHER", // all differences the same
        "1.9, 0.0, 2, NO_CLEAR_DIFFERENCE"
    })
    void shouldFollowItsTable(double average, double reach, double smallest, Verdict.Kind kind) {
        Verdict verdict = Verdict.of(differences(average, reach), smallest, 0.95);
        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(verdict.isDecided()).isEqualTo(kind != UNDECIDED);
        assertThat(verdict.moreRuns() > 0).isEqualTo(kind == UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"0, NO_CLEAR_DIFFERENCE", "1, NO_CLEAR_DIFFERENCE", "2, HIGHER", "-2, LOWER"})
    void shouldTakeEqualDifferencesForEvidenceOnlyWhenThereAreEnough(double each, Verdict.Kind kind) {
        for (int pairs = 2; pairs <= 12; pairs++) {
            double[] same = new double[pairs];
            Arrays.fill(same, each);
            // two given signs in six pairs: 1 in 32; in twelve: 1 in 2048
            assertThat(Verdict.of(Sample.of(same), 2, 0.95))
                    .as("%d pairs", pairs)
                    .isEqualTo(pairs < 6 ? new Verdict(UNDECIDED, 6 - pairs) : new Verdict(kind, 0));
            assertThat(Verdict.of(Sample.of(same), 2, 0.999).kind()).isEqualTo(pairs < 11 ? UNDECIDED : kind);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 2", "1.5, 1, 2", "0.5, 2, 2", "1, 0.5, 2", "5, 6, 2", "2, 1, 2"})
    void shouldMirrorWhenTheAlternativesAreSwapped(double average, double reach, double smallest) {
        Verdict one = Verdict.of(differences(average, reach), smallest, 0.95);
        Verdict mirrored = Verdict.of(differences(-average, reach), smallest, 0.95);
        Verdict.Kind expected = switch (one.kind()) {
            case HIGHER -> LOWER;
            case LOWER -> HIGHER;
            case NO_CLEAR_DIFFERENCE, UNDECIDED -> one.kind();
        };
        assertThat(mirrored).isEqualTo(new Verdict(expected, one.moreRuns()));
    }

    @Test
    void shouldNotDependOnTheUnit() {
        for (double unit : new double[] {0.001, 60, 1e6}) {
            assertThat(Verdict.of(differences(1.5 * unit, unit), 2 * unit, 0.95))
                    .isEqualTo(Verdict.of(differences(1.5, 1), 2, 0.95));
        }
    }

    @Test
    void shouldBeCarefulAtAHigherLevel() {
        Sample justSure = differences(2, 1.9);
        assertThat(Verdict.of(justSure, 1, 0.95).kind()).isEqualTo(HIGHER);
        assertThat(Verdict.of(justSure, 1, 0.99).kind()).isEqualTo(UNDECIDED);
    }

    @Test
    void shouldSayThatOneRunTellsNothing() {
        assertThat(Verdict.of(Sample.of(5), 1, 0.95)).isEqualTo(new Verdict(UNDECIDED, 0));
        assertThat(Verdict.of(Sample.of(), 1, 0.95)).isEqualTo(new Verdict(UNDECIDED, 0));
    }

    @Test
    void shouldRefuseWhatMakesNoSense() {
        assertThatThrownBy(() -> Verdict.of(Sample.of(1, 2), -1, 0.95)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Verdict.of(Sample.of(1, 2), Double.NaN, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict(HIGHER, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict(UNDECIDED, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
