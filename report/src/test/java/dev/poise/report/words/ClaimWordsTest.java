package dev.poise.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.attribution.AdHocForms;
import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.attribution.VerdictFlip;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.claims.question.ClaimEstimate;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.evidence.robustness.Sampling;
import dev.poise.parameters.Mechanism;
import dev.poise.report.json.ClaimsJson;
import dev.poise.report.markdown.ClaimsMarkdown;
import dev.poise.statistics.Interval;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimWordsTest {
    private static final Claim API = ClaimFile.builtIn().balance().get(2).headlined();
    private static final Claim A1 =
            ClaimFile.builtIn().only(List.of("A1")).get(0).headlined();

    /** Make a result whose effect has an interval of one to both sides. */
    private static ClaimResult result(Claim claim, double effect) {
        ClaimPart part = claim.headline();
        Interval interval = Interval.around(effect, 1, .95);
        return new ClaimResult(
                claim,
                List.of(new PartResult(
                        part,
                        new ClaimEstimate(effect, interval, 10),
                        part.expectation().judge(effect, interval),
                        new double[0])));
    }

    private static ClaimAnalysis analysis(double gain, List<AdHocForms.Line> forms) {
        Robustness robustness = new Robustness(Map.of(Finding.SUPPORTED, 30, Finding.OPPOSED, 10), 35, List.of());
        return new ClaimAnalysis(
                List.of(result(A1, -5)),
                List.of(result(API, gain)),
                ReplicationPolicy.fixed(10),
                Map.of(),
                forms,
                new Sampling(100, 50, 40, 8),
                Map.of("A1", robustness),
                List.of(),
                List.of(),
                List.of(),
                AssumptionSensitivity.Found.NONE,
                2,
                List.of());
    }

    @Test
    void shouldSayFirstThatTheBalancePointExistsOnlyBecauseOfAnAssumption() {
        ClaimResult with = result(API, 5);
        AdHocForms.Line line = new AdHocForms.Line(Mechanism.CONTACT, with, result(API, 0));

        assertThat(BalanceWords.first(analysis(5, List.of(line))))
                .hasSize(2)
                .first()
                .asString()
                .contains("on 1 of one product", "API");
        assertThat(BalanceWords.first(analysis(5, List.of(line))).get(1))
                .contains("exists only because of an assumption without a source: contact");
    }

    @Test
    void shouldNotSayThatTheBalancePointIsGoneWhereTheRunsDoNotDecide() {
        ClaimResult with = result(API, 5);
        ClaimResult undecided = result(API, 1.5);
        assertThat(undecided.finding()).isEqualTo(Finding.TOO_UNCERTAIN);
        AdHocForms.Line line = new AdHocForms.Line(Mechanism.CONTACT, with, undecided);
        AssumptionSensitivity.Found halved = new AssumptionSensitivity.Found(
                List.of(new AssumptionSensitivity.Line(
                        "half the harm", "", List.of(new VerdictFlip(with, undecided, false)), 0)),
                List.of("B3"));

        assertThat(BalanceWords.first(analysis(5, List.of(line))).get(1))
                .contains("it cannot be told whether anything is gained without", "no source: contact")
                .doesNotContain("exists only", "nothing is gained");
        assertThat(BalanceWords.first(analysis(5, List.of()).with(halved)).get(1))
                .contains("it cannot be told whether anything is gained with half the harm");
    }

    @Test
    void shouldSayWithWhichChangeTheBalancePointIsGone() {
        VerdictFlip gone = new VerdictFlip(result(API, 5), result(API, 0), false);
        AssumptionSensitivity.Found halved = new AssumptionSensitivity.Found(
                List.of(new AssumptionSensitivity.Line("half the harm", "", List.of(gone), 0)), List.of("B3"));

        assertThat(BalanceWords.first(analysis(5, List.of()).with(halved)).get(1))
                .contains("it is gone with half the harm");
    }

    @Test
    void shouldSayWhenThereIsNoBalancePointAtAll() {
        assertThat(BalanceWords.first(analysis(0, List.of())))
                .singleElement()
                .asString()
                .startsWith("No balance point above zero");
    }

    @Test
    void shouldWriteRobustnessWithItsInterval() {
        JsonNode entry = JsonMapper.builder()
                .build()
                .readTree(ClaimsJson.brief(analysis(0, List.of())))
                .get(0);

        assertThat(entry.get("sentence").get("verdict").asString()).isEqualTo("opposed");
        assertThat(entry.get("predictions").isEmpty()).isTrue();
        JsonNode robustness = entry.get("sentence").get("robustness");
        assertThat(robustness.get("worlds").asInt()).isEqualTo(40);
        assertThat(robustness.get("holds").asDouble()).isEqualTo(.75);
        assertThat(robustness.get("low").asDouble()).isBetween(.55, .65);
        assertThat(robustness.get("holdsOnAverage").asDouble()).isEqualTo(.875);
        assertThat(robustness.get("accepted").asDouble()).isEqualTo(.4);
        assertThat(robustness.get("decidedBy").isArray()).isTrue();
    }

    @Test
    void shouldWriteDocumentsWithFailingClaimsInBold() {
        String text = ClaimsMarkdown.of(analysis(0, List.of()));

        assertThat(text)
                .startsWith("No balance point above zero")
                .contains("| A1 | **opposed** |")
                .contains("| A1 | 75% (60% to 86%) | 0% | 0% | 25% | 88% | none clearly |")
                .contains("100 worlds were drawn", "40 of them (40.0%)")
                .doesNotContain("What the conclusions depend on");
    }

    private static AblationEffect removal(double removed, double low, double high) {
        return new AblationEffect(
                List.of(Mechanism.TRUST), .1, removed, new Interval(low, high, .95), Finding.SUPPORTED, false);
    }

    @Test
    void shouldSayWhenRunsDoNotDecideWhetherTheEffectIsGone() {
        AblationEffect some = removal(.5, .4, .6);

        assertThat(AblationWords.enough(new MechanismAttribution(removal(.9, .8, 1), List.of())))
                .isEqualTo("yes");
        assertThat(AblationWords.enough(new MechanismAttribution(removal(.9, .3, 1.5), List.of(some))))
                .isEqualTo("yes, not clearly");
        assertThat(AblationWords.enough(new MechanismAttribution(some, List.of(removal(.9, .8, 1)))))
                .isEqualTo("yes");
        assertThat(AblationWords.enough(new MechanismAttribution(some, List.of(removal(.6, .1, 1)))))
                .isEqualTo("no, not clearly");
        assertThat(AblationWords.enough(new MechanismAttribution(some, List.of(some))))
                .isEqualTo("no");
        assertThat(AblationWords.alone(new MechanismAttribution(some, List.of(some))))
                .isEqualTo("trust 50%");
        assertThat(AblationWords.sentence(some)).contains("50%", "less than seven tenths");
        AblationEffect held = new AblationEffect(
                List.of(Mechanism.TRUST), 0, 1, new Interval(1, 1, .95), Finding.NO_CLEAR_EFFECT, true);
        assertThat(AblationWords.sentence(held, some)).contains("proves nothing");
        AblationEffect none = new AblationEffect(List.of(), .1, 0, new Interval(0, 0, .95), Finding.SUPPORTED, false);
        assertThat(AblationWords.sentence(none)).contains("No mechanism is named");
    }

    @Test
    void shouldSayWhichClaimsTurn() {
        VerdictFlip gone = new VerdictFlip(result(API, 5), result(API, 0), false);
        VerdictFlip come = new VerdictFlip(result(A1, -5), result(A1, 5), true);
        AssumptionSensitivity.Found found = new AssumptionSensitivity.Found(
                List.of(
                        new AssumptionSensitivity.Line("half the harm", "", List.of(gone, come), 0),
                        new AssumptionSensitivity.Line("twice the harm", "", List.of(), 0)),
                List.of("A1", "B3"));

        assertThat(SensitivityWords.claims(found.lines().get(0), false)).isEqualTo("B3");
        assertThat(SensitivityWords.claims(found.lines().get(0), true)).isEqualTo("A1");
        assertThat(SensitivityWords.claims(found.lines().get(1), true)).isEqualTo("-");
        assertThat(SensitivityWords.sentences(found)).first().asString().contains("2 changes, of which 1 turn");
        assertThat(SensitivityWords.sentences(AssumptionSensitivity.Found.NONE)).isEmpty();
    }
}
