package dev.poise.evidence.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.evaluation.RunsInterruptedException;
import dev.poise.evidence.targets.Target;
import dev.poise.evidence.targets.TargetPart;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.Use;
import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.study.WorldSample;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.fuzz.Thorough;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.document.FolderBoundary;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlausibleStudyTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final StateOfTheWorld SHORT =
            StateOfTheWorld.standard().with(STANDARD.with("sprints", 1).with("warmup.sprints", 4));

    private static StudyResult.Loaded study(int worlds, long seed) {
        StudyResult result = StudyReader.readText(
                Path.of("s.yaml"),
                Path.of("s.yaml"),
                "study: s\nfactors: { productOwner.technicalInvolvement: { levels: [0, 1] }, world: { plausible: "
                        + worlds + ", seed: " + seed + " } }\n",
                FolderBoundary.ANYWHERE);
        assertThat(result).isInstanceOf(StudyResult.Loaded.class);
        return (StudyResult.Loaded) result;
    }

    /** Accepts worlds in which mean autonomy of short runs lies in a band. */
    private static PlausibleSampler sampler(double low, double high, long seed, int jobs) {
        TargetPart part = new TargetPart(
                "autonomy", "REF", new TargetMeasure.OfRun("autonomy", "", run -> run.autonomy()), low, high);
        return new PlausibleSampler(
                SHORT,
                new Targets(0, List.of(), List.of(new Target("S1", "", Use.TUNING, "", List.of(part)))),
                new RunEnvironment(TeamRun::run, seed, jobs, Progress.NONE, new Cancellation()));
    }

    private static WorldSample drawn(int worlds, long seed, int jobs) {
        StudyResult result =
                PlausibleStudy.draw("s.yaml", study(worlds, seed), sampler(.5, .65, seed, jobs), StudyProgress.NONE);
        assertThat(result).isInstanceOf(StudyResult.Loaded.class);
        return ((StudyResult.Loaded) result).study().worlds();
    }

    @Test
    void shouldGiveAStudyTheWorldsThatWereAcceptedAndTellHowManyWereDrawn() {
        WorldSample worlds = drawn(3, 1, 2);
        Worlds accepted = sampler(.5, .65, 1, 1).draw(3, 180);
        assertThat(worlds.worlds())
                .extracting(WorldSample.World::draw)
                .containsExactlyElementsOf(
                        accepted.plausible().stream().map(SampledWorld::number).toList());
        assertThat(worlds.drawn()).isEqualTo(accepted.drawn());
        for (int i = 0; i < 3; i++) {
            Settings settings = accepted.plausible().get(i).world().settings();
            assertThat(worlds.on(SHORT.settings(), i)).isEqualTo(settings);
        }
    }

    @Test
    void shouldDrawTheSameForAnyNumberOfThreadsAndOthersForAnotherSeed() {
        WorldSample four = drawn(4, 1, 2);
        assertThat(drawn(4, 1, 1).csv()).isEqualTo(four.csv());
        assertThat(drawn(2, 1, 2).worlds())
                .as("the first of many are those of few")
                .isEqualTo(four.worlds().subList(0, 2));
        assertThat(drawn(2, 2, 2).worlds()).doesNotContainAnyElementsOf(four.worlds());
    }

    @Test
    void shouldMakeAStudyThatIsTheSameWhenItIsReadAgain() {
        StudyResult.Loaded whole = (StudyResult.Loaded)
                PlausibleStudy.draw("s.yaml", study(2, 1), sampler(.5, .65, 1, 2), StudyProgress.NONE);
        assertThat(whole.files().get(WorldSample.FILE))
                .isEqualTo(whole.study().worlds().csv());
        assertThat(whole.files().get("study.yaml")).contains("plausible: 2", "file: worlds.csv");
        assertThat(StudyPlan.of(whole.study()).points()).hasSize(4);
    }

    @Test
    void shouldTellHowFarItIsAndThatTooFewWereFound() {
        List<Long> told = new ArrayList<>();
        StudyResult none = PlausibleStudy.draw(
                "s.yaml", study(2, 1), sampler(9, 10, 1, 2), (done, failed, planned) -> told.add(planned + 100 * done));
        assertThat(((StudyResult.Problems) none).describe())
                .isEqualTo(
                        "s.yaml:1:1: found 0 plausible worlds in 120 draws, expected 2; mechanisms that are switched off make them rare: ask for fewer, or give a table with file");
        assertThat(told).containsOnly(2L).hasSize(4);
    }

    @Test
    void shouldStopWhenItIsStopped() {
        Cancellation stopped = new Cancellation();
        stopped.cancel();
        assertThatThrownBy(
                        () -> PlausibleStudy.draw("s.yaml", study(2, 1), TeamRun::run, 2, StudyProgress.NONE, stopped))
                .isInstanceOf(RunsInterruptedException.class);
    }

    @Thorough
    @Test
    void shouldDrawTheWorldsThatClaimsAreTriedIn() {
        StudyResult.Loaded whole = (StudyResult.Loaded)
                PlausibleStudy.draw("s.yaml", study(3, 1), TeamRun::run, 2, StudyProgress.NONE, new Cancellation());
        Worlds ofClaims = new PlausibleSampler(
                        StateOfTheWorld.standard(),
                        Targets.builtIn(),
                        new RunEnvironment(TeamRun::run, 1, 2, Progress.NONE, new Cancellation()))
                .draw(3, 180);
        assertThat(whole.study().worlds().worlds())
                .extracting(WorldSample.World::draw)
                .containsExactlyElementsOf(
                        ofClaims.plausible().stream().map(SampledWorld::number).toList());
    }
}
