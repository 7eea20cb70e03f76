package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.fuzz.SampleSize;
import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Activity;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Laws that hold for what comes of whole runs, as means over the same seeds. */
final class LawsOfRunsTest {
    private static final Settings STANDARD = TeamSettings.standard();
    private static final int SEEDS = 12;
    private static final int MANY_SEEDS = SampleSize.of(30, 60);

    private static TeamScenario scenario(Settings settings, Mechanism... off) {
        return VariedScenarios.without(TeamScenario.of("law", settings), off);
    }

    /** The metrics of some runs. */
    private record Runs(List<RunMetrics> metrics) {
        static Runs of(TeamScenario scenario, int seeds) {
            return new Runs(LongStream.rangeClosed(1, seeds)
                    .mapToObj(seed -> TeamRun.metrics(scenario, seed))
                    .toList());
        }

        static Runs of(TeamScenario scenario) {
            return of(scenario, SEEDS);
        }

        static Runs with(String setting, double value) {
            return of(scenario(STANDARD.with(setting, value)));
        }

        double mean(Metric metric) {
            return metrics.stream()
                    .mapToDouble(run -> run.get(metric))
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElseThrow();
        }
    }

    /** Watches what a sprint gets done and what is paid for it. */
    private static final class Sprints implements Observer {
        private final List<Double> doneOverPaid = new ArrayList<>();
        private double paid;

        static Sprints of(Settings settings, int seeds) {
            Sprints all = new Sprints();
            for (long seed = 1; seed <= seeds; seed++) {
                all.paid = 0;
                TeamRun.run(scenario(settings), seed, List.of(all));
            }
            return all;
        }

        @Override
        public void observe(Event event) {
            if (event instanceof SimulationEvent.DeveloperDay day) {
                paid += day.vacant() ? 0 : WorkingTime.HOURS_A_DAY + day.overtime();
            } else if (event instanceof SimulationEvent.SprintEnded sprint) {
                doneOverPaid.add(sprint.doneHours() / paid);
                paid = 0;
            }
        }
    }

    @Test
    void shouldNeverGetMoreDoneInASprintThanIsPaidFor() {
        Settings fast = STANDARD.with("team.seniority", .9).with("product.initialDebt", 0);
        Settings hurried = STANDARD.with("stakeholders.load", 2).with("culture.overtimeNorm", 2);
        // where a sprint has few hours, one idea that is estimated at more than items may be would be enough
        Settings few = fast.with("team.size", 3).with("sprint.days", 5).with("item.effortMedian", 16);
        for (Settings settings : List.of(STANDARD, fast, hurried, few)) {
            assertThat(Sprints.of(settings, SEEDS).doneOverPaid).isNotEmpty().allMatch(share -> share < 1);
        }
    }

    @Test
    void shouldStrainDevelopersByTheLoadHoweverManyStakeholdersAskForItAndTheProductOwnerByTheirNumber() {
        DoubleSummaryStatistics developers = new DoubleSummaryStatistics();
        double before = 0;
        for (int count : new int[] {1, 4, 12}) {
            Runs runs = Runs.of(scenario(STANDARD.with("stakeholders.count", count)), MANY_SEEDS);
            developers.accept(runs.mean(Metric.BURNOUT_EXHAUSTION));
            assertThat(runs.mean(Metric.PO_EXHAUSTION)).isGreaterThan(before + .02);
            before = runs.mean(Metric.PO_EXHAUSTION);
        }
        assertThat(developers.getMax() - developers.getMin()).isLessThan(.05);
    }

    @Test
    void shouldLetMoreDefectsEscapeAndLessBeToldWhereItIsNotSafe() {
        Runs unsafe = Runs.with("culture.safety", 0);
        Runs safe = Runs.with("culture.safety", 1);
        assertThat(unsafe.mean(Metric.QUALITY_DEFECTS_ESCAPED))
                .isGreaterThan(1.2 * safe.mean(Metric.QUALITY_DEFECTS_ESCAPED));
        assertThat(unsafe.mean(Metric.DISCLOSURE_RATE)).isLessThan(.8 * safe.mean(Metric.DISCLOSURE_RATE));
    }

    @Test
    void shouldTellLessTheMoreRankIsFelt() {
        double flat = Runs.with("culture.powerDistance", 0).mean(Metric.DISCLOSURE_RATE);
        double standard = Runs.with("culture.powerDistance", .3).mean(Metric.DISCLOSURE_RATE);
        double steep = Runs.with("culture.powerDistance", .9).mean(Metric.DISCLOSURE_RATE);
        assertThat(flat).isGreaterThan(1.05 * standard);
        assertThat(steep).isLessThan(.8 * standard);
    }

    @Test
    void shouldSeeMoreRisksInTimeForAskingAboutThem() {
        Settings asking = STANDARD.with("productOwner.technicalInvolvement", .5);
        double told = Runs.of(scenario(asking)).mean(Metric.RISKS_UNSEEN_SHARE);
        double untold = Runs.of(scenario(asking, Mechanism.TELLING)).mean(Metric.RISKS_UNSEEN_SHARE);
        assertThat(told).isLessThan(.8 * untold);
    }

    @Test
    void shouldStartFewerUselessFeaturesTheMoreInsightThereIsAndTheMoreIsRecognised() {
        // little is promised here: what is promised comes first however well it is seen through
        Settings free = STANDARD.with("stakeholders.load", .3);
        double blind = useless(free, .7, 0);
        double informed = useless(free, .7, 5);
        assertThat(informed).isLessThan(blind - .02);
        assertThat(informed).isLessThan(useless(free, 0, 5) - .02);
    }

    private static double useless(Settings settings, double recognised, double discovery) {
        return Runs.of(scenario(settings.with("judgement.recognised", recognised)
                        .with("productOwner.discoveryHours", discovery)))
                .mean(Metric.PRIORITIES_WORTHLESS_SHARE);
    }

    @Test
    void shouldLeaveStakeholdersLessSatisfiedWhoAskForMoreThanCanBeDone() {
        assertThat(Runs.with("stakeholders.load", 1.5).mean(Metric.STAKEHOLDERS_SATISFACTION))
                .isLessThan(Runs.with("stakeholders.load", .7).mean(Metric.STAKEHOLDERS_SATISFACTION) - .05);
    }

    @Test
    void shouldTakeMotivationAndBringCynicismToHaveUnclearWorkAndWait() {
        // who knows nothing of technology and is hardly there leaves work unclear
        Settings absent = STANDARD.with("productOwner.availability", .2)
                .with("productOwner.technicalInvolvement", .5)
                .with("productOwner.technicalKnowledge", 0);
        Runs felt = Runs.of(scenario(absent));
        Runs notMinded = Runs.of(scenario(absent, Mechanism.ROLE_AMBIGUITY));
        assertThat(felt.mean(Metric.MOTIVATION_MEAN)).isLessThan(notMinded.mean(Metric.MOTIVATION_MEAN) - .02);
        assertThat(felt.mean(Metric.BURNOUT_CYNICISM)).isGreaterThan(notMinded.mean(Metric.BURNOUT_CYNICISM) + .03);
    }

    @Test
    void shouldTakeTheTimeThatStayingCurrentNeedsFromDiscovery() {
        TeamScenario expert = scenario(STANDARD.with("productOwner.technicalKnowledge", 1));
        TeamScenario effortless = VariedScenarios.without(expert, Mechanism.UPKEEP);
        TeamScenario layman = scenario(STANDARD.with("productOwner.technicalKnowledge", 0));
        double learning = learningHours(expert);
        assertThat(learning).isGreaterThan(.5);
        assertThat(learningHours(layman)).isZero();
        double lost = Runs.of(effortless).mean(Metric.PO_HOURS_DISCOVERY)
                - Runs.of(expert).mean(Metric.PO_HOURS_DISCOVERY);
        assertThat(lost).isCloseTo(learning, within(.2 * learning));
    }

    /** Get the hours of learning on a day on which the Product Owner is there. */
    private static double learningHours(TeamScenario scenario) {
        return Log.of(scenario, 1).all(SimulationEvent.ProductOwnerDay.class).stream()
                .filter(SimulationEvent.ProductOwnerDay::present)
                .mapToDouble(day -> day.hours()[Activity.LEARNING.ordinal()])
                .average()
                .orElseThrow();
    }
}
