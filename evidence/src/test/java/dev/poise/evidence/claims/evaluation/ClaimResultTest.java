package dev.poise.evidence.claims.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.Expectation;
import dev.poise.evidence.claims.Expectation.Kind;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.Tried;
import dev.poise.evidence.claims.question.ClaimEstimate;
import dev.poise.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws of the verdict on a sentence. */
class ClaimResultTest {
    private static final Claim ONE = Tried.higher("A1", "trust.mean", "K.9", "K.1", .02);

    private static ClaimPart part(String name) {
        ClaimPart part = ONE.headline();
        return new ClaimPart(name, part.question(), Expectation.of(Kind.HIGHER, .02), "0..1", "a test", "as it stands");
    }

    private static Claim claim(int sentence, int predictions) {
        List<ClaimPart> said = new ArrayList<>();
        List<ClaimPart> predicted = new ArrayList<>();
        for (int i = 0; i < sentence; i++) {
            said.add(part("said " + i));
        }
        for (int i = 0; i < predictions; i++) {
            predicted.add(part("predicted " + i));
        }
        return new Claim("A1", "Says.", "", "So.", List.of(), List.of(), true, List.of(), said, predicted);
    }

    /** An estimate on which a part is judged so. */
    private static PartResult judged(ClaimPart part, Finding finding) {
        Interval interval = switch (finding) {
            case SUPPORTED -> new Interval(.04, .06, .95);
            case OPPOSED -> new Interval(-.06, -.04, .95);
            case NO_CLEAR_EFFECT -> new Interval(-.01, .01, .95);
            case TOO_UNCERTAIN -> new Interval(-.5, .6, .95);
        };
        double middle = (interval.low() + interval.high()) / 2;
        Finding found = part.expectation().judge(middle, interval);
        assertThat(found).isEqualTo(finding);
        return new PartResult(part, new ClaimEstimate(middle, interval, 10), found, new double[0]);
    }

    private static ClaimResult result(List<Finding> said, List<Finding> predicted) {
        Claim claim = claim(said.size(), predicted.size());
        List<PartResult> results = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            results.add(judged(claim.sentence().get(i), said.get(i)));
        }
        for (int i = 0; i < predicted.size(); i++) {
            results.add(judged(claim.predictions().get(i), predicted.get(i)));
        }
        return new ClaimResult(claim, results);
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotFallWithAPredictionAndNotRiseWithOne(Finding of) {
        for (Finding other : Finding.values()) {
            ClaimResult result = result(List.of(of), List.of(other));

            assertThat(result.finding()).isEqualTo(of);
            assertThat(result.statements().get(1).finding()).isEqualTo(other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldSayAllThatItSaysInWhateverOrder(Finding worse) {
        for (Finding better : Finding.values()) {
            Finding worst = worse.compareTo(better) < 0 ? worse : better;

            assertThat(result(List.of(worse, better), List.of()).finding()).isEqualTo(worst);
            assertThat(result(List.of(better, worse), List.of()).finding()).isEqualTo(worst);
        }
    }

    @Test
    void shouldHoldOnAverageWhateverBecomesOfPredictions() {
        assertThat(result(List.of(Finding.SUPPORTED), List.of(Finding.OPPOSED)).holdsOnAverage())
                .isTrue();
        assertThat(result(List.of(Finding.SUPPORTED, Finding.NO_CLEAR_EFFECT), List.of(Finding.SUPPORTED))
                        .holdsOnAverage())
                .isFalse();
    }

    @Test
    void shouldGiveEveryPredictionAVerdictAndANameOfItsOwn() {
        ClaimResult result =
                result(List.of(Finding.SUPPORTED, Finding.TOO_UNCERTAIN), List.of(Finding.OPPOSED, Finding.SUPPORTED));

        assertThat(result.statements().stream().map(one -> one.claim().id())).containsExactly("A1", "A1:1", "A1:2");
        assertThat(result.statements().stream().map(ClaimResult::finding))
                .containsExactly(Finding.TOO_UNCERTAIN, Finding.OPPOSED, Finding.SUPPORTED);
        assertThat(result.headline().part().name()).isEqualTo("said 0");
        assertThat(result.statements())
                .allSatisfy(one -> assertThat(one.predictions()).isEmpty());
    }

    @Test
    void shouldRefuseASentenceThatSaysNothing() {
        assertThatThrownBy(() -> claim(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
