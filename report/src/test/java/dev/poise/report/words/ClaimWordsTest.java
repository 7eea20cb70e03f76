package dev.poise.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.attribution.AddedForms;
import dev.poise.evidence.attribution.Behind;
import dev.poise.evidence.attribution.Removal;
import dev.poise.evidence.attribution.Rest;
import dev.poise.evidence.attribution.Turn;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.Part;
import dev.poise.evidence.claims.examination.Examination;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.claims.question.Estimate;
import dev.poise.evidence.claims.trial.ClaimResult;
import dev.poise.evidence.claims.trial.Effort;
import dev.poise.evidence.claims.trial.PartResult;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.evidence.robustness.Sampling;
import dev.poise.report.json.ClaimsJson;
import dev.poise.report.markdown.ClaimsMarkdown;
import dev.poise.settings.Mechanism;
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
        Part part = claim.headline();
        Interval interval = Interval.around(effect, 1, .95);
        return new ClaimResult(
                claim,
                List.of(new PartResult(
                        part,
                        new Estimate(effect, interval, 10),
                        part.expectation().judge(effect, interval),
                        new double[0])));
    }

    private static Examination examination(double gain, List<AddedForms.Line> forms) {
        Robustness robustness = new Robustness(Map.of(Finding.SUPPORTED, 30, Finding.OPPOSED, 10), 35, List.of());
        return new Examination(
                List.of(result(A1, -5)),
                List.of(result(API, gain)),
                Effort.fixed(10),
                Map.of(),
                forms,
                new Sampling(100, 50, 40, 8),
                Map.of("A1", robustness),
                List.of(),
                List.of(),
                List.of(),
                Rest.Found.NONE,
                2,
                List.of());
    }

    @Test
    void shouldSayFirstThatTheBalancePointExistsOnlyBecauseOfAnAssumption() {
        ClaimResult with = result(API, 5);
        AddedForms.Line line = new AddedForms.Line(Mechanism.CONTACT, with, result(API, 0));

        assertThat(BalanceWords.first(examination(5, List.of(line))))
                .hasSize(2)
                .first()
                .asString()
                .contains("on 1 of one product", "API");
        assertThat(BalanceWords.first(examination(5, List.of(line))).get(1))
                .contains("exists only because of an assumption without a source: contact");
    }

    @Test
    void shouldNotSayThatTheBalancePointIsGoneWhereTheRunsDoNotDecide() {
        ClaimResult with = result(API, 5);
        ClaimResult undecided = result(API, 1.5);
        assertThat(undecided.finding()).isEqualTo(Finding.TOO_UNCERTAIN);
        AddedForms.Line line = new AddedForms.Line(Mechanism.CONTACT, with, undecided);
        Rest.Found halved = new Rest.Found(
                List.of(new Rest.Line("half the harm", "", List.of(new Turn(with, undecided, false)), 0)),
                List.of("B3"));

        assertThat(BalanceWords.first(examination(5, List.of(line))).get(1))
                .contains("it cannot be told whether anything is gained without", "no source: contact")
                .doesNotContain("exists only", "nothing is gained");
        assertThat(BalanceWords.first(examination(5, List.of()).with(halved)).get(1))
                .contains("it cannot be told whether anything is gained with half the harm");
    }

    @Test
    void shouldSayWithWhichChangeTheBalancePointIsGone() {
        Turn gone = new Turn(result(API, 5), result(API, 0), false);
        Rest.Found halved =
                new Rest.Found(List.of(new Rest.Line("half the harm", "", List.of(gone), 0)), List.of("B3"));

        assertThat(BalanceWords.first(examination(5, List.of()).with(halved)).get(1))
                .contains("it is gone with half the harm");
    }

    @Test
    void shouldSayWhenThereIsNoBalancePointAtAll() {
        assertThat(BalanceWords.first(examination(0, List.of())))
                .singleElement()
                .asString()
                .startsWith("No balance point above zero");
    }

    @Test
    void shouldWriteRobustnessWithItsInterval() {
        JsonNode entry = JsonMapper.builder()
                .build()
                .readTree(ClaimsJson.brief(examination(0, List.of())))
                .get(0);

        assertThat(entry.get("verdict").asString()).isEqualTo("opposed");
        JsonNode robustness = entry.get("robustness");
        assertThat(robustness.get("worlds").asInt()).isEqualTo(40);
        assertThat(robustness.get("holds").asDouble()).isEqualTo(.75);
        assertThat(robustness.get("low").asDouble()).isBetween(.55, .65);
        assertThat(robustness.get("holdsOnAverage").asDouble()).isEqualTo(.875);
        assertThat(robustness.get("accepted").asDouble()).isEqualTo(.4);
        assertThat(robustness.get("decidedBy").isArray()).isTrue();
    }

    @Test
    void shouldWriteDocumentsWithFailingClaimsInBold() {
        String text = ClaimsMarkdown.of(examination(0, List.of()));

        assertThat(text)
                .startsWith("No balance point above zero")
                .contains("| A1 | **opposed** |")
                .contains("| A1 | 75% (60% to 86%) | 0% | 0% | 25% | 88% | none surely |")
                .contains("100 worlds were drawn", "40 of them (40.0%)")
                .doesNotContain("What the conclusions rest on");
    }

    private static Removal removal(double removed, double low, double high) {
        return new Removal(
                List.of(Mechanism.TRUST), .1, removed, new Interval(low, high, .95), Finding.SUPPORTED, false);
    }

    @Test
    void shouldSayWhenRunsDoNotDecideWhetherTheEffectIsGone() {
        Removal some = removal(.5, .4, .6);

        assertThat(RemovalWords.enough(new Behind(removal(.9, .8, 1), List.of())))
                .isEqualTo("yes");
        assertThat(RemovalWords.enough(new Behind(removal(.9, .3, 1.5), List.of(some))))
                .isEqualTo("yes, not surely");
        assertThat(RemovalWords.enough(new Behind(some, List.of(removal(.9, .8, 1)))))
                .isEqualTo("yes");
        assertThat(RemovalWords.enough(new Behind(some, List.of(removal(.6, .1, 1)))))
                .isEqualTo("no, not surely");
        assertThat(RemovalWords.enough(new Behind(some, List.of(some)))).isEqualTo("no");
        assertThat(RemovalWords.alone(new Behind(some, List.of(some)))).isEqualTo("trust 50%");
        assertThat(RemovalWords.sentence(some)).contains("50%", "less than seven tenths");
        Removal held =
                new Removal(List.of(Mechanism.TRUST), 0, 1, new Interval(1, 1, .95), Finding.NO_CLEAR_EFFECT, true);
        assertThat(RemovalWords.sentence(held, some)).contains("proves nothing");
        Removal none = new Removal(List.of(), .1, 0, new Interval(0, 0, .95), Finding.SUPPORTED, false);
        assertThat(RemovalWords.sentence(none)).contains("No mechanism is named");
    }

    @Test
    void shouldSayWhichClaimsTurn() {
        Turn gone = new Turn(result(API, 5), result(API, 0), false);
        Turn come = new Turn(result(A1, -5), result(A1, 5), true);
        Rest.Found found = new Rest.Found(
                List.of(
                        new Rest.Line("half the harm", "", List.of(gone, come), 0),
                        new Rest.Line("twice the harm", "", List.of(), 0)),
                List.of("A1", "B3"));

        assertThat(RestWords.claims(found.lines().get(0), false)).isEqualTo("B3");
        assertThat(RestWords.claims(found.lines().get(0), true)).isEqualTo("A1");
        assertThat(RestWords.claims(found.lines().get(1), true)).isEqualTo("-");
        assertThat(RestWords.sentences(found)).first().asString().contains("2 changes, of which 1 turn");
        assertThat(RestWords.sentences(Rest.Found.NONE)).isEmpty();
    }
}
