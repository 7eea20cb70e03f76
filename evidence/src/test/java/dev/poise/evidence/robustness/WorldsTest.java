package dev.poise.evidence.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.FakeTeam;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.Tried;
import dev.poise.evidence.claims.World;
import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.evidence.claims.trial.ClaimResult;
import dev.poise.evidence.claims.trial.Effort;
import dev.poise.evidence.claims.trial.Machine;
import dev.poise.evidence.targets.Part;
import dev.poise.evidence.targets.Target;
import dev.poise.evidence.targets.Targets;
import dev.poise.evidence.targets.Use;
import dev.poise.evidence.targets.measure.Measure;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.random.Chance;
import dev.poise.readings.ValueScale;
import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import dev.poise.settings.Settings;
import dev.poise.statistics.design.LatinHypercube;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorldsTest {
    private static final Settings STANDARD = TeamSettings.standard();

    private static Machine machine(int jobs) {
        return new Machine(TeamRun::run, 1, jobs, Progress.NONE, new Cancellation());
    }

    @Test
    void shouldDrawEveryConstantThatIsNoSituationWithinItsRange() {
        Constants constants = Constants.of(STANDARD);
        double[] lowest = new double[constants.entries().size()];
        Settings low = constants.at(STANDARD, lowest);

        assertThat(constants.entries()).hasSizeGreaterThan(100);
        for (Entry entry : STANDARD.dictionary().entries()) {
            boolean drawn = constants.entries().contains(entry);
            assertThat(drawn && entry.grade() == Grade.SITUATION)
                    .as(entry.name())
                    .isFalse();
            assertThat(low.number(entry.name())).isEqualTo(drawn ? entry.low() : entry.standard());
        }
    }

    @Test
    void shouldLookAtTargetsOfTheReferenceTeamOnly() {
        Plausibility plausibility = new Plausibility(Targets.builtIn());

        assertThat(plausibility.parts())
                .hasSizeGreaterThan(8)
                .allSatisfy(part -> assertThat(part.configuration()).isEqualTo("REF"))
                .noneSatisfy(part -> assertThat(part.measure()).isInstanceOf(Measure.OfSweep.class));
    }

    /** Facts that hold when mean autonomy lies in a band. */
    private static Targets autonomyBetween(double low, double high) {
        Part part = new Part("autonomy", "REF", new Measure.OfRun("autonomy", "", run -> run.autonomy()), low, high);
        return new Targets(0, List.of(), List.of(new Target("S1", "", Use.TUNING, "", List.of(part))));
    }

    @Test
    void shouldKeepWorldsWhoseReferenceTeamIsLikeTheMeasuredOnes() {
        World shortRuns = World.standard().with(STANDARD.with("sprints", 1).with("warmup.sprints", 4));
        Targets targets = autonomyBetween(.56, .60);

        Worlds one = new DrawWorlds(shortRuns, targets, machine(1)).draw(2, 40);
        Worlds two = new DrawWorlds(shortRuns, targets, machine(2)).draw(2, 40);

        assertThat(one.plausible()).hasSizeBetween(1, 2);
        assertThat(one.drawn()).isBetween(one.plausible().size(), 40);
        assertThat(one.early()).isBetween(0, one.drawn() - one.plausible().size());
        assertThat(one.sampling(4).accepted())
                .isEqualTo((double) one.plausible().size() / one.drawn());
        assertThat(two.plausible().stream().map(DrawnWorld::number))
                .containsExactlyElementsOf(
                        one.plausible().stream().map(DrawnWorld::number).toList());
        assertThat(two.plausible().get(0).world())
                .isEqualTo(one.plausible().get(0).world());
        assertThat(one.plausible().get(0).world().scale()).isNotEqualTo(ValueScale.standard());
    }

    @Test
    void shouldKeepNoWorldThatNothingIsLike() {
        World shortRuns = World.standard().with(STANDARD.with("sprints", 1).with("warmup.sprints", 4));

        Worlds none = new DrawWorlds(shortRuns, autonomyBetween(2, 3), machine(2)).draw(1, 3);

        assertThat(none.plausible()).isEmpty();
        assertThat(none.drawn()).isEqualTo(3);
        assertThat(none.early()).isZero();
    }

    @Test
    void shouldTurnDownEarlyWhatIsFarFromEverythingMeasured() {
        World shortRuns = World.standard().with(STANDARD.with("sprints", 1).with("warmup.sprints", 4));

        Worlds none = new DrawWorlds(shortRuns, autonomyBetween(9, 10), machine(1)).draw(1, 3);

        assertThat(none.plausible()).isEmpty();
        assertThat(none.early()).isEqualTo(3);
    }

    private static Worlds made(int count) {
        Constants constants = Constants.of(STANDARD);
        double[][] shares =
                LatinHypercube.points(Math.max(1, count), constants.entries().size(), 7);
        List<DrawnWorld> worlds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            worlds.add(new DrawnWorld(i, shares[i], World.standard().with(constants.at(STANDARD, shares[i]))));
        }
        return new Worlds(constants, worlds, 4 * count, count);
    }

    @Test
    void shouldFindTheConstantThatDecidesAndNoOther() {
        Worlds worlds = made(120);
        Claim claim = Tried.higher("A1", "po.exhaustion", "I.9", "I.1", .2);
        List<ClaimResult> results = worlds.plausible().stream()
                .map(world -> Tried.result(claim, world.shares()[5] + .2 * Chance.uniform(3, world.number())))
                .toList();
        List<ClaimResult> chance = worlds.plausible().stream()
                .map(world -> Tried.result(claim, Chance.uniform(4, world.number())))
                .toList();

        List<Robustness.Decider> deciders = Deciders.of(results, worlds);

        assertThat(deciders).singleElement().satisfies(decider -> {
            assertThat(decider.entry()).isEqualTo(worlds.constants().entries().get(5));
            assertThat(decider.correlation()).isCloseTo(1, within(.1));
        });
        assertThat(Deciders.of(chance, worlds)).isEmpty();
        assertThat(Deciders.of(results.subList(0, 5), worlds)).isEmpty();
    }

    @Test
    void shouldSayNothingOfRobustnessWithoutWorlds() {
        Claim claim = Tried.higher("A1", "po.exhaustion", "I.9", "I.1", .02);

        assertThat(TryWorlds.in(ClaimFile.builtIn().arms(), List.of(claim), made(0), machine(1), Effort.fixed(4)))
                .isEmpty();
    }

    @Test
    void shouldCountInHowManyWorldsAClaimHolds() {
        FakeTeam fake = FakeTeam.of(
                settings -> FakeTeam.involvement(settings) * (settings.number("strain.roleConflict") - .4), s -> .5);
        Machine machine = new Machine(fake, 1, 2, Progress.NONE, new Cancellation());
        Claim claim = Tried.higher("A1", "po.exhaustion", "I.9", "I.1", .02);

        Map<String, Robustness> robustness =
                TryWorlds.in(ClaimFile.builtIn().arms(), List.of(claim), made(60), machine, Effort.fixed(4));

        Robustness one = java.util.Objects.requireNonNull(robustness.get("A1"));
        assertThat(one.worlds()).isEqualTo(60);
        assertThat(one.share(Finding.SUPPORTED).share()).isCloseTo(.6 - .03, within(.05));
        assertThat(one.share(Finding.OPPOSED).share()).isCloseTo(.4 - .03, within(.05));
        assertThat(one.share(Finding.SUPPORTED).certainty().low()).isBetween(.4, .57);
        assertThat(one.deciders()).extracting(decider -> decider.entry().name()).containsExactly("strain.roleConflict");
        assertThat(one.worlds()).isEqualTo(60);
    }
}
