package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.fuzz.SampleSize;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes while a run goes on: they take effect on their day, and only then. */
@Execution(ExecutionMode.CONCURRENT)
final class InterventionTest {
    private static final int WARM_UP = 4;
    private static final int SPRINTS = 6;
    /** Some settings, such as what makes people leave, matter in few runs. */
    private static final int SEEDS = 60;

    /** How often what has no effect on the way is looked at. */
    private static final int LOOKS = SampleSize.of(1, 2);

    private static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    private static final Settings BASE = VariedScenarios.shortRun(SPRINTS);
    private static final TeamScenario REFERENCE = TeamScenario.of("reference", BASE);

    private static final Map<Long, Log> UNCHANGED = new ConcurrentHashMap<>();

    /** What a run starts with and keeps: seats, calendar, the shape of the code base, people who are there already. */
    private static final Set<String> FIXED_AT_START = Set.of(
            "sprints",
            "warmup.sprints",
            "sprint.days",
            "team.size",
            "stakeholders.count",
            "stakeholder.cycle",
            "product.initialDebt",
            "code.modules",
            "code.trafficSkew",
            "code.moduleMedian",
            "stakeholder.ideasAtStart",
            "stakeholder.startSatisfaction",
            "stakeholder.startExpectation");

    private static long start(int sprint, int day) {
        return ((long) (WARM_UP + sprint - 1) * 10 + day - 1) * WorkingTime.DAY;
    }

    /** Get the log of the team that nothing is changed for; it is the same for every change. */
    private static Log reference(long seed) {
        return UNCHANGED.computeIfAbsent(seed, same -> Log.of(REFERENCE, same));
    }

    @ParameterizedTest
    @CsvSource({
        "productOwner.policy, drifting",
        "productOwner.policy, reflective",
        "productOwner.onlyAsks, yes",
        "productOwner.onlyWhenAsked, yes",
        "productOwner.ringFencedDiscovery, yes",
        "productOwner.learns, yes",
    })
    void shouldLeaveTheWarmUpAsItIsUnderEveryPolicyAndHabitOfTheProductOwner(String name, String choice) {
        TeamScenario other = TeamScenario.of("other", BASE.with(name, choice).with(INVOLVEMENT, .6));
        TeamScenario fixed = TeamScenario.of("policy", BASE.with(INVOLVEMENT, .6));
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(Log.of(other, seed).before(start(1, 1)))
                    .isEqualTo(Log.of(fixed, seed).before(start(1, 1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, productOwner.technicalInvolvement, .9",
        "2, 7, productOwner.technicalInvolvement, 0",
        "3, 1, productOwner.technicalKnowledge, 1",
        "4, 10, productOwner.availability, .2",
        "2, 5, burnout.gain, .025",
        "6, 9, work.meetings, 2.4",
        "3, 2, stakeholders.load, 2",
    })
    void shouldChangeEverythingAfterAndNothingBefore(int sprint, int day, String name, double value) {
        TeamScenario changed = VariedScenarios.changed(REFERENCE, sprint, day, name, value);
        for (long seed = 1; seed <= SampleSize.of(1, 4); seed++) {
            Log without = reference(seed);
            Log with = Log.of(changed, seed);
            assertThat(with.before(start(sprint, day)))
                    .as("seed %d, before %s", seed, changed.name())
                    .isEqualTo(without.before(start(sprint, day)));
            assertThat(with.withoutNews())
                    .as("seed %d, after %s", seed, changed.name())
                    .isNotEqualTo(without.withoutNews());
        }
    }

    @Test
    void shouldShareThePastOfARunThatWasChangedBefore() {
        TeamScenario once = VariedScenarios.changed(REFERENCE, 2, 1, INVOLVEMENT, .9);
        TeamScenario twice = VariedScenarios.changed(once, 4, 3, INVOLVEMENT, .1);
        for (long seed = 1; seed <= SampleSize.of(1, 4); seed++) {
            Log past = Log.of(once, seed);
            Log fork = Log.of(twice, seed);
            assertThat(fork.before(start(4, 3))).as("seed %d", seed).isEqualTo(past.before(start(4, 3)));
            assertThat(fork.withoutNews()).as("seed %d", seed).isNotEqualTo(past.withoutNews());
            assertThat(past.before(start(4, 3)))
                    .as("seed %d, the first change had an effect", seed)
                    .isNotEqualTo(reference(seed).before(start(4, 3)));
        }
    }

    @Test
    void shouldTakeEffectOnTheSameDay() {
        TeamScenario absent = VariedScenarios.changed(REFERENCE, 2, 4, "productOwner.availability", .25);
        long seed = 5;
        double before = 0;
        for (SimulationEvent.ProductOwnerDay day : Log.of(absent, seed).all(SimulationEvent.ProductOwnerDay.class)) {
            double hours = 0;
            for (double activity : day.hours()) {
                hours += activity;
            }
            if (day.time() <= start(2, 4)) {
                before = Math.max(before, hours);
            } else {
                assertThat(hours)
                        .as("seed %d, second %d", seed, day.time())
                        .isLessThanOrEqualTo(2 + day.overtime() + .01);
            }
        }
        assertThat(before).as("seed %d", seed).isGreaterThan(6);
    }

    @Test
    void shouldSayWhatWasChangedAndWhen() {
        Map<String, Double> two = new LinkedHashMap<>();
        two.put("culture.safety", .5);
        two.put(INVOLVEMENT, .6);
        TeamScenario scenario = new TeamScenario(
                "two changes",
                BASE,
                Set.of(),
                List.of(new Intervention(3, 2, two), new Intervention(1, 1, Map.of(INVOLVEMENT, .4))));
        List<SimulationEvent.SettingsChanged> told = Log.of(scenario, 1).all(SimulationEvent.SettingsChanged.class);
        assertThat(told).hasSize(2);
        assertThat(told.get(0).names()).containsExactly(INVOLVEMENT);
        assertThat(told.get(0).time()).isBetween(start(1, 1), start(1, 1) + 60);
        assertThat(told.get(1).names()).containsExactly("culture.safety", INVOLVEMENT);
        assertThat(told.get(1).time()).isBetween(start(3, 2), start(3, 2) + 60);
    }

    @Test
    void shouldChangeNothingByChangingNothing() {
        double same = BASE.number(INVOLVEMENT);
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(Log.of(VariedScenarios.changed(REFERENCE, 2, 3, INVOLVEMENT, same), seed)
                            .withoutNews())
                    .as("seed %d", seed)
                    .isEqualTo(Log.of(REFERENCE, seed).withoutNews());
        }
    }

    @Test
    void shouldLetTheLaterOfTwoOnOneDayStand() {
        TeamScenario twice = VariedScenarios.changed(
                VariedScenarios.changed(REFERENCE, 2, 3, INVOLVEMENT, 1), 2, 3, INVOLVEMENT, .6);
        TeamScenario once = VariedScenarios.changed(REFERENCE, 2, 3, INVOLVEMENT, .6);
        assertThat(Log.of(twice, 1).withoutNews()).isEqualTo(Log.of(once, 1).withoutNews());
    }

    @Test
    void shouldNeverComeAfterTheEnd() {
        TeamScenario late = VariedScenarios.changed(REFERENCE, SPRINTS + 1, 1, INVOLVEMENT, .9);
        assertThat(Log.of(late, 1).before(Long.MAX_VALUE))
                .isEqualTo(Log.of(REFERENCE, 1).before(Long.MAX_VALUE));
        TeamScenario last = VariedScenarios.changed(REFERENCE, SPRINTS, 10, "work.meetings", 2.4);
        assertThat(Log.of(last, 1).withoutNews())
                .isNotEqualTo(Log.of(REFERENCE, 1).withoutNews());
    }

    @Test
    void shouldRefuseTimesBeforeTheFirstSprintAndValuesOutOfRange() {
        assertThatThrownBy(() -> new Intervention(0, 1, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Intervention(1, 0, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Team.cast(VariedScenarios.changed(REFERENCE, 1, 1, INVOLVEMENT, 1.5), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(INVOLVEMENT);
    }

    /** A lively team, in which everything that may be set matters. */
    private static List<Settings> livelyTeams(int sprints) {
        Settings drifting = VariedScenarios.of(
                        VariedScenarios.shortRun(sprints),
                        "drifting",
                        INVOLVEMENT,
                        .7,
                        "productOwner.policy",
                        "drifting",
                        "productOwner.yearsAsDeveloper",
                        3,
                        "culture.safety",
                        .5,
                        "stakeholders.load",
                        1.5,
                        "turnover.hazard",
                        .015,
                        "team.seniority",
                        .7,
                        "solution.spread",
                        .25)
                .settings();
        return List.of(
                drifting,
                drifting.with("productOwner.policy", "reflective"),
                drifting.with("productOwner.policy", "fixed")
                        .with("productOwner.learns", "yes")
                        .with(INVOLVEMENT, .3)
                        .with("stakeholders.load", 2)
                        .with("product.initialDebt", .8)
                        .with("burnout.gain", .025)
                        .with("team.size", 3)
                        .with("turnover.exhaustionSlope", 4)
                        .with("turnover.vacancyDays", 20)
                        .with("onboarding.mentoring", .3)
                        .with("sprints", 3 * sprints),
                drifting.with("productOwner.technicalKnowledge", 0)
                        .with(INVOLVEMENT, .2)
                        .with("stakeholders.load", 2)
                        .with("culture.overtimeNorm", 2));
    }

    private static DoubleStream otherEnds(Settings settings, ParameterSpec spec) {
        double now = settings.number(spec.name());
        return DoubleStream.of(spec.high(), spec.low()).filter(end -> end != now);
    }

    /** Drops the settings that change the metrics of a run; metrics are cheaper than all events. */
    private static void dropWhatHasAnEffect(Set<String> names, Change change) {
        for (long seed = 1; seed <= LOOKS || (seed <= SEEDS && !FIXED_AT_START.containsAll(names)); seed++) {
            long same = seed;
            for (Settings settings : livelyTeams(6)) {
                TeamScenario lively = TeamScenario.of("lively", settings);
                double[] standard = TeamRun.metrics(lively, seed).perRun();
                List<String> moved = names.parallelStream()
                        // all else is looked at until it has an effect
                        .filter(name -> same <= LOOKS || !FIXED_AT_START.contains(name))
                        .filter(name -> otherEnds(
                                        settings,
                                        TeamSettings.CATALOGUE.find(name).orElseThrow())
                                .mapToObj(end -> change.apply(lively, name, end))
                                .anyMatch(other -> !Arrays.equals(
                                        TeamRun.metrics(other, same).perRun(), standard)))
                        .toList();
                moved.forEach(names::remove);
            }
        }
    }

    private interface Change {
        TeamScenario apply(TeamScenario scenario, String name, double value);
    }

    private static Set<String> allNames() {
        Set<String> names = new TreeSet<>();
        TeamSettings.CATALOGUE.specs().forEach(spec -> names.add(spec.name()));
        return names;
    }

    @Test
    void shouldGiveEverySettingAnEffect() {
        Set<String> without = allNames();
        dropWhatHasAnEffect(
                without,
                (scenario, name, value) ->
                        TeamScenario.of("other", scenario.settings().with(name, value)));
        assertThat(without).as("settings without an effect").isEmpty();
    }

    @Test
    void shouldGiveEverySettingAnEffectOnTheWayUnlessItIsFixedAtTheStart() {
        Set<String> without = allNames();
        dropWhatHasAnEffect(without, (scenario, name, value) -> VariedScenarios.changed(scenario, 1, 1, name, value));
        assertThat(without).as("settings that cannot be changed on the way").isEqualTo(new TreeSet<>(FIXED_AT_START));
    }
}
