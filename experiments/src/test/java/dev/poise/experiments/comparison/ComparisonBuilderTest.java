package dev.poise.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.experiments.batch.Batch;
import dev.poise.experiments.batch.BatchPlan;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.batch.Progress;
import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.random.KeyedRandom;
import dev.poise.statistics.Fan;
import dev.poise.statistics.Verdict;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ComparisonBuilderTest {
    private static final List<AlternativePlan> FOUR = List.of(
            SampleModel.alternative("none", .1, .1),
            SampleModel.alternative("knows", .9, .1),
            SampleModel.alternative("decides", .1, .9),
            SampleModel.alternative("both", .9, .9));

    private static Comparison compare(List<AlternativePlan> plans, Runner<RunMetrics> runner) {
        BatchPlan plan =
                new BatchPlan(plans.stream().map(AlternativePlan::scenario).toList(), 50, 1);
        return ComparisonBuilder.compare(
                plans,
                Onset.START,
                Batch.run(plan, RetainedMetrics.from(runner), 2, Progress.NONE, new Cancellation()),
                SampleModel.provenance());
    }

    @Test
    void shouldTellValueAsAnIndex() {
        Comparison comparison = compare(List.of(SampleModel.alternative("zero", 0, 0)), SampleModel::run);

        assertThat(comparison.baseline().summary(Metric.VALUE_DELIVERED).mean())
                .as("what the reference team delivers is 100")
                .isCloseTo(100, within(2.0));
        Fan soFar = comparison.baseline().fan(Series.VALUE_SO_FAR);
        assertThat(soFar.bands().get(25).mean())
                .as("all sprints together")
                .isCloseTo(comparison.baseline().summary(Metric.VALUE_DELIVERED).mean(), within(1e-9));
        assertThat(soFar.bands().get(12).mean())
                .as("half way")
                .isCloseTo(soFar.bands().get(25).mean() / 2, within(1e-9));
        assertThat(comparison
                        .baseline()
                        .fan(Series.VALUE_PER_SPRINT)
                        .bands()
                        .get(0)
                        .mean())
                .isCloseTo(soFar.bands().get(25).mean(), within(1e-9));
    }

    @Test
    void shouldFindTheDifferenceThatWasPutIn() {
        Comparison comparison = compare(FOUR, SampleModel::run);

        Contrast value = comparison.differences().get(0).contrast(Metric.VALUE_DELIVERED);
        assertThat(value.difference()).as("0.8 of 20").isCloseTo(16, within(1e-6));
        assertThat(value.verdict().kind()).isEqualTo(Verdict.Kind.HIGHER);
        assertThat(value.pairs()).isEqualTo(50);
        assertThat(value.shareHigher()).isEqualTo(1);
        assertThat(comparison
                        .differences()
                        .get(0)
                        .contrast(Metric.TRUST_MEAN)
                        .verdict()
                        .kind())
                .isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
        assertThat(comparison.differences().get(2).fan(Series.VALUE_PER_SPRINT).bands())
                .hasSize(26)
                .allSatisfy(band -> assertThat(band.mean()).isCloseTo(8, within(1e-6)));
    }

    @Test
    void shouldFindNoDifferenceSprintBySprintToTheSameTeamThatIsFollowedForLonger() {
        Comparison comparison = compare(List.of(lasting("long", 6), lasting("short", 3)), SampleModel::run);

        assertThat(comparison.differences().get(0).fan(Series.VALUE_SO_FAR).bands())
                .hasSize(3)
                .allSatisfy(band -> assertThat(band.mean()).isCloseTo(0, within(1e-9)));
        assertThat(comparison
                        .alternatives()
                        .get(1)
                        .fan(Series.VALUE_SO_FAR)
                        .bands()
                        .get(2)
                        .mean())
                .as("half of what the longer one delivers")
                .isCloseTo(
                        comparison
                                        .baseline()
                                        .fan(Series.VALUE_SO_FAR)
                                        .bands()
                                        .get(5)
                                        .mean()
                                / 2,
                        within(1e-9));
    }

    private static AlternativePlan lasting(String name, int sprints) {
        TeamScenario scenario = TeamScenario.of(name, TeamSettings.standard().with("sprints", sprints));
        return new AlternativePlan(name, "", scenario, "");
    }

    @Test
    void shouldSeeATwoByTwo() {
        TwoByTwo two = Objects.requireNonNull(compare(FOUR, SampleModel::run).twoByTwo());

        assertThat(two.first())
                .isEqualTo(new TwoByTwoFactor(
                        TeamSettings.CATALOGUE.find(SampleModel.KNOWLEDGE).orElseThrow(), .1, .9));
        TwoByTwoInteraction value = two.ofSecond(Metric.VALUE_DELIVERED);
        assertThat(value.atLow().difference()).isCloseTo(-8, within(1e-6));
        assertThat(value.atHigh().difference()).isCloseTo(-8, within(1e-6));
        assertThat(value.change().difference()).isCloseTo(0, within(1e-6));
    }

    @Test
    void shouldSeeNoTwoByTwoInThreeScenarios() {
        assertThat(compare(FOUR.subList(0, 3), SampleModel::run).twoByTwo()).isNull();
    }

    @Test
    void shouldListTheSettingsThatDiffer() {
        assertThat(compare(FOUR, SampleModel::run).settings())
                .containsExactly(
                        new SettingRow(
                                SampleModel.KNOWLEDGE,
                                "technical knowledge",
                                "0..1",
                                List.of("0.1", "0.9", "0.1", "0.9"),
                                List.of(.1, .9, .1, .9)),
                        new SettingRow(
                                SampleModel.INVOLVEMENT,
                                "involvement in the How",
                                "0..1",
                                List.of("0.1", "0.1", "0.9", "0.9"),
                                List.of(.1, .1, .9, .9)));
    }

    @Test
    void shouldLeaveOutAFailedRunAndSayHowToRepeatIt() {
        long bad = KeyedRandom.key(1, 3);
        Comparison comparison = compare(FOUR, (scenario, seed) -> {
            if (seed == bad && scenario.name().equals("knows")) {
                throw new IllegalStateException("broken");
            }
            return SampleModel.run(scenario, seed);
        });

        assertThat(comparison.failures())
                .containsExactly(new FailedRun("knows", 3, bad, "broken", "./poise run knows --seed " + bad));
        assertThat(comparison.alternatives().get(1).runs()).isEqualTo(49);
        assertThat(comparison
                        .alternatives()
                        .get(1)
                        .summary(Metric.VALUE_DELIVERED)
                        .missing())
                .isZero();
        assertThat(comparison
                        .differences()
                        .get(0)
                        .contrast(Metric.VALUE_DELIVERED)
                        .pairs())
                .isEqualTo(49);
        assertThat(comparison
                        .differences()
                        .get(1)
                        .contrast(Metric.VALUE_DELIVERED)
                        .pairs())
                .isEqualTo(50);
    }

    @Test
    void shouldCountMetricsThatAreMissing() {
        Summary first = compare(FOUR, SampleModel::run).baseline().summary(Metric.PO_FIRST_AT_RISK_SPRINT);

        assertThat(first.n() + first.missing()).isEqualTo(50);
        assertThat(first.missing()).isBetween(10, 40);
        assertThat(first.mean()).isEqualTo(3);
    }

    @Test
    void shouldKnowASmallestDifferenceForEveryMetric() {
        assertThat(Metric.all()).allSatisfy(metric -> {
            assertThat(metric.smallestEffect().amount()).isPositive();
            assertThat(metric.smallestEffect().reason()).isNotBlank();
        });
    }
}
