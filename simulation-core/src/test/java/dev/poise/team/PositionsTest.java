package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.poise.kernel.Observer;
import dev.poise.metrics.Metric;
import dev.poise.metrics.MetricCollector;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.events.SimulationEvent.DeveloperDay;
import dev.poise.team.events.SimulationEvent.PersonJoined;
import dev.poise.team.events.SimulationEvent.PositionClosed;
import dev.poise.team.events.SimulationEvent.ProductOwnerDay;
import dev.poise.team.events.SimulationEvent.SprintEnded;
import dev.poise.team.situation.WorkingTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who join and leave while a run goes on. */
final class PositionsTest {
    private static final int WARM_UP = 4;
    private static final int SPRINTS = 6;
    private static final Settings BASE =
            TeamSettings.standard().with("warmup.sprints", WARM_UP).with("sprints", SPRINTS);

    private static TeamScenario team(Settings settings, Intervention... interventions) {
        return new TeamScenario("team", settings, Set.of(), List.of(interventions));
    }

    private static Intervention leave(int sprint, int day, int people) {
        return change(sprint, day, people, 0);
    }

    private static Intervention join(int sprint, int day, int people) {
        return change(sprint, day, 0, people);
    }

    private static Intervention change(int sprint, int day, int leave, int join) {
        Map<PeopleChange, Integer> people = new EnumMap<>(PeopleChange.class);
        people.put(PeopleChange.LEAVE, leave);
        people.put(PeopleChange.JOIN, join);
        people.values().removeIf(number -> number == 0);
        return new Intervention(sprint, day, Map.of(), people);
    }

    private static long start(int sprint, int day) {
        return ((long) (WARM_UP + sprint - 1) * 10 + day - 1) * WorkingTime.DAY;
    }

    /** Get who had a day that was closed at a time. */
    private static Set<String> team(Log log, long time) {
        return log.all(DeveloperDay.class).stream()
                .filter(day -> day.time() == time)
                .map(DeveloperDay::who)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void shouldHaveThoseInTheTeamWhoAreInItFromTheFirstDayToTheLast() {
        Log log = Log.of(team(BASE, join(2, 4, 2), leave(3, 1, 1), change(3, 6, 3, 1)), 1);
        Map<Long, Integer> heads = new TreeMap<>();
        log.all(DeveloperDay.class).forEach(day -> heads.merge(day.time() - WorkingTime.DAY, 1, Integer::sum));
        heads.forEach((day, count) -> assertThat(count)
                .as("day %d", day / WorkingTime.DAY)
                .isEqualTo(day < start(2, 4) ? 6 : day < start(3, 1) ? 8 : day < start(3, 6) ? 7 : 5));
        assertThat(team(log, start(3, 6) + WorkingTime.DAY))
                .containsExactly("developer 1", "developer 2", "developer 3", "developer 4", "developer 9");
        assertThat(log.all(PersonJoined.class))
                .filteredOn(f -> f.time() >= start(2, 4))
                .extracting(PersonJoined::who)
                .contains("developer 7", "developer 8", "developer 9");
        assertThat(log.all(PositionClosed.class))
                .extracting(PositionClosed::who)
                .containsExactly("developer 8", "developer 5", "developer 6", "developer 7");
    }

    @ParameterizedTest
    @CsvSource({"2, 4, 2, 0", "2, 1, 0, 2", "1, 1, 1, 5", "4, 10, 0, 6"})
    void shouldBeTheSameRunUpToTheDayOnWhichTheTeamChangesAndAnotherAfterIt(int sprint, int day, int leave, int join) {
        for (long seed = 1; seed <= 2; seed++) {
            Log without = Log.of(team(BASE), seed);
            Log with = Log.of(team(BASE, change(sprint, day, leave, join)), seed);
            assertThat(with.before(start(sprint, day))).isEqualTo(without.before(start(sprint, day)));
            assertThat(with.withoutNews()).isNotEqualTo(without.withoutNews());
        }
    }

    @Test
    void shouldBeTheSameRunWhenNobodyComesBeforeItIsOver() {
        assertThat(Log.of(team(BASE, join(SPRINTS + 1, 1, 3)), 3).withoutNews())
                .isEqualTo(Log.of(team(BASE), 3).withoutNews());
    }

    @Test
    void shouldLeaveEverybodyElseTheSamePersonWhoeverJoins() {
        Map<String, Double> small = skills(Log.of(team(BASE.with("team.size", 3), join(1, 1, 3)), 5), start(1, 1));
        Map<String, Double> large = skills(Log.of(team(BASE.with("team.size", 6)), 5), WorkingTime.DAY);
        assertThat(small).hasSize(6);
        for (String who : List.of("developer 4", "developer 5", "developer 6")) {
            // one day's getting out of date apart, that is
            assertThat(small.get(who)).isCloseTo(large.get(who), within(.05));
        }
    }

    /** Get the skill of everybody at the end of the first day after a time. */
    private static Map<String, Double> skills(Log log, long time) {
        Map<String, Double> skills = new TreeMap<>();
        log.all(DeveloperDay.class).stream()
                .filter(day -> day.time() > time)
                .forEach(day -> skills.putIfAbsent(day.who(), day.skill()));
        return skills;
    }

    @Test
    void shouldFillNoPositionThatIsClosed() {
        Settings restless = BASE.with("turnover.hazard", .015).with("turnover.vacancyDays", 20);
        for (long seed = 1; seed <= 5; seed++) {
            Log log = Log.of(team(restless, leave(2, 1, 3)), seed);
            assertThat(log.all(DeveloperDay.class))
                    .filteredOn(day -> day.time() > start(2, 1))
                    .extracting(DeveloperDay::who)
                    .doesNotContain("developer 4", "developer 5", "developer 6");
        }
    }

    @Test
    void shouldPayForNobodyBeforeTheFirstDayOrAfterTheLast() {
        Settings settings = BASE.with("turnover.hazard", .015);
        TeamScenario scenario = team(settings, join(2, 4, 3), leave(4, 2, 4));
        MetricCollector metrics = new MetricCollector(settings);
        double[] paid = new double[1];
        Observer payroll = event -> {
            boolean measured = event.time() > start(1, 1);
            if (event instanceof DeveloperDay day) {
                paid[0] += measured && !day.vacant() ? WorkingTime.HOURS_A_DAY : 0;
            } else if (event instanceof ProductOwnerDay) {
                paid[0] += measured ? WorkingTime.HOURS_A_DAY : 0;
            }
        };
        TeamRun.run(scenario, 2, List.of(metrics, payroll));
        assertThat(metrics.result().get(Metric.VALUE_PER_PAID_HOUR))
                .isCloseTo(metrics.result().get(Metric.VALUE_DELIVERED) / paid[0], within(1e-12));
    }

    @Test
    void shouldNotCountThoseWhoLeaveWithTheirPositionAsTurnover() {
        MetricCollector metrics = new MetricCollector(BASE);
        TeamRun.run(VariedScenarios.without(team(BASE, leave(2, 1, 3)), Mechanism.TURNOVER), 1, List.of(metrics));
        assertThat(metrics.result().get(Metric.PEOPLE_TURNOVER)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldGainLittleAtFirstAndMuchLaterWhenPeopleJoin(long seed) {
        Settings longer = BASE.with("sprints", 20);
        Map<Integer, Double> without = done(Log.of(VariedScenarios.without(team(longer), Mechanism.TURNOVER), seed));
        Map<Integer, Double> with =
                done(Log.of(VariedScenarios.without(team(longer, join(3, 1, 4)), Mechanism.TURNOVER), seed));
        assertThat(mean(with, 3, 4)).isLessThan(mean(without, 3, 4) * 1.1);
        assertThat(mean(with, 14, 20)).isGreaterThan(mean(without, 14, 20) * 1.1);
    }

    private static Map<Integer, Double> done(Log log) {
        return log.all(SprintEnded.class).stream()
                .collect(Collectors.toMap(SprintEnded::sprint, SprintEnded::doneHours));
    }

    private static double mean(Map<Integer, Double> done, int from, int to) {
        return done.entrySet().stream()
                .filter(each -> each.getKey() >= from && each.getKey() <= to)
                .mapToDouble(Map.Entry::getValue)
                .average()
                .orElseThrow();
    }

    @Test
    void shouldRefuseATeamOfNobodyAndOneOfMoreThanTwelve() {
        assertThatIllegalArgumentException().isThrownBy(() -> Log.of(team(BASE, leave(1, 1, 6)), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Log.of(team(BASE, join(1, 1, 7)), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Intervention(1, 1, Map.of(), Map.of(PeopleChange.JOIN, -1)));
    }
}
