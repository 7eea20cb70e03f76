package dev.poise.workshop.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.experiments.run.SingleRun;
import dev.poise.metrics.Metric;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.Intervention;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayerTest {
    private static final TeamScenario TEAM = Sample.with(Sample.team(.4), "sprints", 6);
    private static final Map<String, Double> SET = Map.of("productOwner.technicalInvolvement", .9);

    private final BlockingQueue<Player.Scene> scenes = new LinkedBlockingQueue<>();
    private final Player player = new Player(scenes::add);

    @AfterEach
    void close() {
        player.close();
    }

    private Player.Scene next() throws InterruptedException {
        return Waiting.forNext(scenes);
    }

    private Player.Scene last() throws InterruptedException {
        Player.Scene scene = next();
        while (!scene.ended()) {
            scene = next();
        }
        return scene;
    }

    @Test
    void shouldWriteDownAChangeOnTheWayAsAnInterventionThatGivesTheSameRunAgain() throws InterruptedException {
        player.play(TEAM, 7, 4);
        Player.Scene second = next();
        while (second.sprint() < 2) {
            second = next();
        }

        Intervention change = player.change(SET).orElseThrow();
        player.pace(1000);
        Player.Scene end = last();

        assertThat(change.sprint()).isBetween(3, 6);
        assertThat(change.set()).isEqualTo(SET);
        TeamScenario played = player.played().orElseThrow().scenario();
        assertThat(played.interventions()).containsExactly(change);
        assertThat(end.digest()).isEqualTo(SingleRun.digest(TeamRun::run, played, 7));
        assertThat(end.number()).isEqualTo(2);
        double[] without = TeamRun.metrics(TEAM, 7).series(Metric.AUTONOMY_MEAN);
        double[] with = end.metrics().series(Metric.AUTONOMY_MEAN);
        assertThat(with[1]).as("the past stays as it was").isEqualTo(without[1]);
        assertThat(with[5]).as("the future does not").isNotEqualTo(without[5]);
    }

    @Test
    void shouldStayWhereItWasHeldAfterAChange() throws InterruptedException {
        player.play(TEAM, 7, 4);
        next();
        player.pause();
        Intervention first = player.change(SET).orElseThrow();
        Intervention second = player.change(Map.of("stakeholders.load", .7)).orElseThrow();
        assertThat(second.sprint() * 10 + second.day())
                .as("no day went by while the run was held")
                .isBetween(first.sprint() * 10 + first.day(), first.sprint() * 10 + first.day() + 1);
        player.pace(1000);
        player.resume();
        assertThat(last().digest()).isEqualTo(digestOfTheFile());
    }

    @Test
    void shouldGiveTheSameRunAgainFromTheFileAlsoAfterSeveralChangesOnOneDay() throws InterruptedException {
        player.play(TEAM, 7, 1);
        player.pause();
        Set<List<Integer>> days = new HashSet<>();
        int changes = 0;
        while (days.size() == changes) { // held, it stands still: sooner or later two fall on one day
            Intervention change = player.change(Map.of("productOwner.technicalInvolvement", .1 + changes * .05))
                    .orElseThrow();
            days.add(List.of(change.sprint(), change.day()));
            changes++;
        }
        player.pace(1000);
        player.resume();
        String played = last().digest();

        assertThat(played).isEqualTo(digestOfTheFile());
        assertThat(player.played().orElseThrow().scenario().interventions()).hasSameSizeAs(days);
    }

    /** What the command would print for the run that was played, from its file. */
    private String digestOfTheFile() {
        Player.Played played = player.played().orElseThrow();
        String yaml = ScenarioWriter.yaml(played.scenario(), "", ScenarioWriter.Extent.EVERYTHING);
        ScenarioResult read = ScenarioResolver.of(Path.of("")).resolveText("story.yaml", yaml);
        return SingleRun.digest(TeamRun::run, ((ScenarioResult.Loaded) read).scenario(), played.seed());
    }

    @Test
    void shouldChangeNothingBeforeAPlayAndAfterIt() throws InterruptedException {
        assertThat(player.change(SET)).isEmpty();
        player.play(TEAM, 7, 1000);
        last();
        assertThat(player.change(SET)).isEmpty();
        assertThat(player.played().orElseThrow().scenario()).isEqualTo(TEAM);
    }
}
