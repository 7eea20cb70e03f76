package dev.poise.evidence.claims.examination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.attribution.AddedForms;
import dev.poise.evidence.attribution.Rest;
import dev.poise.evidence.attribution.Turn;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.Tried;
import dev.poise.evidence.claims.trial.ClaimResult;
import dev.poise.evidence.claims.trial.Effort;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.evidence.robustness.Sampling;
import dev.poise.settings.Mechanism;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExaminationTest {
    private static final Claim API = new Claim(
            "B3",
            "On an API some involvement of a knowledgeable Product Owner is worth more than none.",
            "As it stands.",
            List.of(),
            List.of(),
            true,
            List.of(Mechanism.CONTACT),
            Tried.higher("B3", "value.insight", "I.2", "I0", .2).parts());
    private static final Claim A1 = Tried.higher("A1", "value.insight", "I.9", "I.1", .2);

    private static Examination examination(double gain, List<AddedForms.Line> forms) {
        Robustness robustness = new Robustness(Map.of(Finding.SUPPORTED, 30, Finding.OPPOSED, 10), 35, List.of());
        return new Examination(
                List.of(Tried.result(A1, -.5)),
                List.of(Tried.result(API, gain)),
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
        ClaimResult with = Tried.result(API, .5);
        AddedForms.Line line = new AddedForms.Line(Mechanism.CONTACT, with, Tried.result(API, 0));

        assertThat(BalanceWords.first(examination(.5, List.of(line))))
                .hasSize(2)
                .first()
                .asString()
                .contains("on 1 of one product", "API");
        assertThat(BalanceWords.first(examination(.5, List.of(line))).get(1))
                .contains("exists only because of an assumption without a source: contact");
    }

    @Test
    void shouldNotSayThatTheBalancePointIsGoneWhereTheRunsDoNotDecide() {
        ClaimResult with = Tried.result(API, .5);
        ClaimResult undecided = Tried.result(API, .15);
        assertThat(undecided.finding()).isEqualTo(Finding.TOO_UNCERTAIN);
        AddedForms.Line line = new AddedForms.Line(Mechanism.CONTACT, with, undecided);
        Rest.Found halved = new Rest.Found(
                List.of(new Rest.Line("half the harm", "", List.of(new Turn(with, undecided, false)), 0)),
                List.of("B3"));

        assertThat(BalanceWords.first(examination(.5, List.of(line))).get(1))
                .contains("it cannot be told whether anything is gained without", "no source: contact")
                .doesNotContain("exists only", "nothing is gained");
        assertThat(BalanceWords.first(examination(.5, List.of()).with(halved)).get(1))
                .contains("it cannot be told whether anything is gained with half the harm");
    }

    @Test
    void shouldSayWithWhichChangeTheBalancePointIsGone() {
        Turn gone = new Turn(Tried.result(API, .5), Tried.result(API, 0), false);
        Rest.Found halved =
                new Rest.Found(List.of(new Rest.Line("half the harm", "", List.of(gone), 0)), List.of("B3"));

        assertThat(BalanceWords.first(examination(.5, List.of()).with(halved)).get(1))
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
                .contains("| A1 h | **opposed** |")
                .contains("| A1 | 75% (60% to 86%) | 0% | 0% | 25% | 88% | none surely |")
                .contains("100 worlds were drawn", "40 of them (40.0%)")
                .doesNotContain("What the conclusions rest on");
    }
}
