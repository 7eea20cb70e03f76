package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.comparison.Onset;
import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.Mechanism;
import dev.poise.report.words.Language;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import dev.poise.workshop.Sample;
import dev.poise.workshop.answer.AnswerStage;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.answer.LiveAnswer;
import dev.poise.workshop.answer.LiveQuestion;
import dev.poise.workshop.answer.WhyChains.Link;
import dev.poise.workshop.answer.WhyChains.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WhyTreeTest {
    private static final LiveAnswer ANSWER = answer(Set.of());

    private static LiveAnswer answer(Set<Mechanism> without) {
        TeamScenario now = Sample.team(.9);
        LiveQuestion question = new LiveQuestion(
                1,
                Sample.team(.1),
                new TeamScenario(now.name(), now.settings(), without, now.interventions()),
                5,
                Onset.START);
        return new Answers(TeamRun::metrics, 2)
                .answer(question, AnswerStage.REFINED, new Cancellation())
                .orElseThrow();
    }

    private static Stream<Way> ways() {
        return WhyTree.chains().ways().values().stream().flatMap(List::stream);
    }

    private static Stream<JsonNode> steps(JsonNode tree) {
        return StreamSupport.stream(tree.get("ways").spliterator(), false).flatMap(JsonNode::valueStream);
    }

    @Test
    void shouldHaveSeveralWaysToEachOfTheFourOutcomes() {
        assertThat(WhyTree.chains().ways()).containsOnlyKeys(Outcomes.FOUR);
        assertThat(WhyTree.chains().ways().values())
                .allSatisfy(ways -> assertThat(ways).hasSizeBetween(3, 5).doesNotHaveDuplicates());
    }

    @Test
    void shouldRestEveryLinkOnConstantsOfTheModelThatStandOnThePageOfItsMechanismOrOfTheNextOne() throws IOException {
        String all = "";
        try (Stream<Path> pages = Files.list(Path.of("../docs/model"))) {
            for (Path page : pages.toList()) {
                all += Files.readString(page);
            }
        }
        String pages = all;
        assertThat(ways().flatMap(way -> way.links().stream()).map(Link::constants))
                .allSatisfy(constants -> {
                    assertThat(constants).isNotEmpty();
                    assertThat(constants).allSatisfy(name -> {
                        assertThat(TeamSettings.CATALOGUE.find(name)).as(name).isPresent();
                        assertThat(TeamSettings.CATALOGUE
                                        .find(name)
                                        .orElseThrow()
                                        .grade())
                                .isNotEqualTo(EvidenceLevel.SITUATION);
                        assertThat(pages).contains("`" + name + "`");
                    });
                });
    }

    @Test
    void shouldHaveWordsForEveryStepInEveryLanguage() {
        for (String language : Language.LANGUAGES) {
            assertThat(ways().flatMap(way -> way.steps().stream()))
                    .allSatisfy(step -> assertThat(Language.of(language).texts())
                            .containsKey("chain." + step.metric().id()));
        }
    }

    @Test
    void shouldPutTheDifferencesOfThePairedRunsOnTheArrows() {
        JsonNode tree = WhyTree.of(ANSWER, Metric.AUTONOMY_MEAN, Outcomes.FOUR);

        JsonNode byTeam = steps(tree)
                .filter(step -> step.get("metric").asString().equals("decisions.byTeamShare"))
                .findFirst()
                .orElseThrow();
        double difference = 0;
        int runs = ANSWER.runs().plan().replications();
        for (int r = 0; r < runs; r++) {
            difference += ANSWER.runs().result(1, r).orElseThrow().get(Metric.DECISIONS_BY_TEAM_SHARE)
                    - ANSWER.runs().result(0, r).orElseThrow().get(Metric.DECISIONS_BY_TEAM_SHARE);
        }
        assertThat(byTeam.get("difference").asDouble()).isEqualTo(AnswerTree.rounded(difference / runs));
        assertThat(byTeam.get("verdict").asString()).isEqualTo("LOWER");
        assertThat(byTeam.get("grade").asString()).isEqualTo("assumption");
    }

    @Test
    void shouldTellNoWayThroughARuleThatIsSwitchedOff() {
        LiveAnswer off = answer(Set.of(Mechanism.DECISION_RIGHTS));
        JsonNode tree = WhyTree.of(off, Metric.BURNOUT_EXHAUSTION, Outcomes.FOUR);

        assertThat(steps(tree).map(step -> step.get("mechanism").asString()))
                .isNotEmpty()
                .doesNotContain("decisionRights");
        assertThat(tree.get("off").asInt()).isPositive();
        assertThat(WhyTree.of(ANSWER, Metric.BURNOUT_EXHAUSTION, Outcomes.FOUR)
                        .get("off")
                        .asInt())
                .isZero();
    }

    @Test
    void shouldTellNothingOfAnOutcomeThatIsCovered() {
        List<Metric> visible = List.of(Metric.BURNOUT_EXHAUSTION, Metric.PO_EXHAUSTION);
        JsonNode tree = AnswerTree.of(ANSWER, visible);

        assertThat(tree.get("outcomes").propertyNames())
                .containsExactlyInAnyOrder("burnout.exhaustion", "po.exhaustion");
        assertThat(tree.toString()).doesNotContain("autonomy.mean").doesNotContain("value.delivered");
        assertThat(tree.at("/outcomes/burnout.exhaustion/chain/ways")).isNotEmpty();
    }
}
