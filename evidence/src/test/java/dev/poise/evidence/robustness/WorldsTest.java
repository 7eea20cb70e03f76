package dev.poise.evidence.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.FakeTeam;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.Tried;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.targets.Target;
import dev.poise.evidence.targets.TargetPart;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.Use;
import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.metrics.ValueScale;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import dev.poise.statistics.design.LatinHypercube;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorldsTest {
    private static final Settings STANDARD = TeamSettings.standard();

    private static RunEnvironment environment(int jobs) {
        return new RunEnvironment(TeamRun::run, 1, jobs, Progress.NONE, new Cancellation());
    }

    @Test
    void shouldDrawEveryConstantThatIsNoSituationWithinItsRange() {
        Constants constants = Constants.of(STANDARD);
        double[] lowest = new double[constants.specs().size()];
        Settings low = constants.at(STANDARD, lowest);

        assertThat(constants.specs()).hasSizeGreaterThan(100);
        for (ParameterSpec spec : STANDARD.catalogue().specs()) {
            boolean drawn = constants.specs().contains(spec);
            assertThat(drawn && spec.grade() == EvidenceLevel.SITUATION)
                    .as(spec.name())
                    .isFalse();
            assertThat(low.number(spec.name())).isEqualTo(drawn ? spec.low() : spec.standard());
        }
    }

    @Test
    void shouldLookAtTargetsOfTheReferenceTeamOnly() {
        Plausibility plausibility = new Plausibility(Targets.builtIn());

        assertThat(plausibility.parts())
                .hasSizeGreaterThan(8)
                .allSatisfy(part -> assertThat(part.configuration()).isEqualTo("REF"))
                .noneSatisfy(part -> assertThat(part.measure()).isInstanceOf(TargetMeasure.OfSweep.class));
    }

    /** Facts that hold when mean autonomy lies in a band. */
    private static Targets autonomyBetween(double low, double high) {
        TargetPart part = new TargetPart(
                "autonomy", "REF", new TargetMeasure.OfRun("autonomy", "", run -> run.autonomy()), low, high);
        return new Targets(0, List.of(), List.of(new Target("S1", "", Use.TUNING, "", List.of(part))));
    }

    @Test
    void shouldKeepWorldsWhoseReferenceTeamIsLikeTheMeasuredOnes() {
        StateOfTheWorld shortRuns =
                StateOfTheWorld.standard().with(STANDARD.with("sprints", 1).with("warmup.sprints", 4));
        Targets targets = autonomyBetween(.56, .60);

        Worlds one = new PlausibleSampler(shortRuns, targets, environment(1)).draw(2, 40);
        Worlds two = new PlausibleSampler(shortRuns, targets, environment(2)).draw(2, 40);

        assertThat(one.plausible()).hasSizeBetween(1, 2);
        assertThat(one.drawn()).isBetween(one.plausible().size(), 40);
        assertThat(one.early()).isBetween(0, one.drawn() - one.plausible().size());
        assertThat(one.sampling(4).accepted())
                .isEqualTo((double) one.plausible().size() / one.drawn());
        assertThat(two.plausible().stream().map(SampledWorld::number))
                .containsExactlyElementsOf(
                        one.plausible().stream().map(SampledWorld::number).toList());
        assertThat(two.plausible().get(0).world())
                .isEqualTo(one.plausible().get(0).world());
        assertThat(one.plausible().get(0).world().scale()).isNotEqualTo(ValueScale.standard());
    }

    @Test
    void shouldKeepNoWorldThatNothingIsLike() {
        StateOfTheWorld shortRuns =
                StateOfTheWorld.standard().with(STANDARD.with("sprints", 1).with("warmup.sprints", 4));

        Worlds none = new PlausibleSampler(shortRuns, autonomyBetween(2, 3), environment(2)).draw(1, 3);

        assertThat(none.plausible()).isEmpty();
        assertThat(none.drawn()).isEqualTo(3);
        assertThat(none.early()).isZero();
    }

    @Test
    void shouldTurnDownEarlyWhatIsFarFromEverythingMeasured() {
        StateOfTheWorld shortRuns =
                StateOfTheWorld.standard().with(STANDARD.with("sprints", 1).with("warmup.sprints", 4));

        Worlds none = new PlausibleSampler(shortRuns, autonomyBetween(9, 10), environment(1)).draw(1, 3);

        assertThat(none.plausible()).isEmpty();
        assertThat(none.early()).isEqualTo(3);
    }

    private static Worlds made(int count) {
        Constants constants = Constants.of(STANDARD);
        double[][] shares =
                LatinHypercube.points(Math.max(1, count), constants.specs().size(), 7);
        List<SampledWorld> worlds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            worlds.add(
                    new SampledWorld(i, shares[i], StateOfTheWorld.standard().with(constants.at(STANDARD, shares[i]))));
        }
        return new Worlds(constants, worlds, 4 * count, count);
    }

    @Test
    void shouldFindTheConstantThatDecidesAndNoOther() {
        Worlds worlds = made(120);
        Claim claim = Tried.higher("A1", "po.exhaustion", "I.9", "I.1", .2);
        List<ClaimResult> results = worlds.plausible().stream()
                .map(world -> Tried.result(claim, world.shares()[5] + .2 * KeyedRandom.uniform(3, world.number())))
                .toList();
        List<ClaimResult> chance = worlds.plausible().stream()
                .map(world -> Tried.result(claim, KeyedRandom.uniform(4, world.number())))
                .toList();

        List<Robustness.Decider> deciders = KeyDrivers.of(results, worlds);

        assertThat(deciders).singleElement().satisfies(decider -> {
            assertThat(decider.spec()).isEqualTo(worlds.constants().specs().get(5));
            assertThat(decider.correlation()).isCloseTo(1, within(.1));
        });
        assertThat(KeyDrivers.of(chance, worlds)).isEmpty();
        assertThat(KeyDrivers.of(results.subList(0, 5), worlds)).isEmpty();
    }

    @Test
    void shouldSayNothingOfRobustnessWithoutWorlds() {
        Claim claim = Tried.higher("A1", "po.exhaustion", "I.9", "I.1", .02);

        assertThat(WorldEvaluator.in(
                        ClaimFile.builtIn().alternatives(),
                        List.of(claim),
                        made(0),
                        environment(1),
                        ReplicationPolicy.fixed(4)))
                .isEmpty();
    }

    @Test
    void shouldCountInHowManyWorldsAClaimHolds() {
        FakeTeam fake = FakeTeam.of(
                settings -> FakeTeam.involvement(settings) * (settings.number("strain.roleConflict") - .4), s -> .5);
        RunEnvironment environment = new RunEnvironment(fake, 1, 2, Progress.NONE, new Cancellation());
        Claim claim = Tried.higher("A1", "po.exhaustion", "I.9", "I.1", .02);

        Map<String, Robustness> robustness = WorldEvaluator.in(
                ClaimFile.builtIn().alternatives(), List.of(claim), made(60), environment, ReplicationPolicy.fixed(4));

        Robustness one = java.util.Objects.requireNonNull(robustness.get("A1"));
        assertThat(one.worlds()).isEqualTo(60);
        assertThat(one.share(Finding.SUPPORTED).share()).isCloseTo(.6 - .03, within(.05));
        assertThat(one.share(Finding.OPPOSED).share()).isCloseTo(.4 - .03, within(.05));
        assertThat(one.share(Finding.SUPPORTED).certainty().low()).isBetween(.4, .57);
        assertThat(one.deciders()).extracting(decider -> decider.spec().name()).containsExactly("strain.roleConflict");
        assertThat(one.worlds()).isEqualTo(60);
    }
}
