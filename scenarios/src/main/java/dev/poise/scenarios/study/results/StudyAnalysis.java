package dev.poise.scenarios.study.results;

import dev.poise.readings.Reading;
import dev.poise.scenarios.comparison.Outcomes;
import dev.poise.scenarios.comparison.Scale;
import dev.poise.scenarios.study.Design;
import dev.poise.scenarios.study.Replications;
import dev.poise.scenarios.study.plan.Point;
import dev.poise.scenarios.study.plan.StudyPlan;
import dev.poise.scenarios.study.store.PartReader;
import dev.poise.scenarios.study.store.StudyFolder;
import dev.poise.statistics.Fan;
import dev.poise.statistics.Sample;
import dev.poise.statistics.StopDecision;
import dev.poise.statistics.StoppingRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Computes the results of a study from its parts, some readings at a time, so that memory does not grow with their number. */
public final class StudyAnalysis {
    private static final long MOST_VALUES = 4_000_000;
    private static final int MOST_FANS = 8;
    private static final int MOST_FAN_RUNS = 500;

    private final StudyPlan plan;
    private final PartReader reader;
    private final SortedSet<String> chunks;
    private final int replications;
    private final List<SummaryRow> summaries = new ArrayList<>();
    private final List<ContrastRow> contrasts = new ArrayList<>();
    private final List<ThresholdRow> thresholds = new ArrayList<>();
    private final List<SensitivityRow> sensitivity = new ArrayList<>();
    private final List<EffectRow> effects = new ArrayList<>();
    private final List<PointMeans> allMeans = new ArrayList<>();

    private StudyAnalysis(StudyPlan plan, PartReader reader, SortedSet<String> chunks) {
        this.plan = plan;
        this.reader = reader;
        this.chunks = chunks;
        this.replications = plan.study().replications().most();
    }

    /**
     * Compute the results.
     *
     * @param plan of the study
     * @param folder where its parts are
     * @param complete whether all its runs are made
     * @return what there is to say; about what is there when it is not complete
     */
    public static StudyResults of(StudyPlan plan, StudyFolder folder, boolean complete) {
        try (PartReader reader = new PartReader(folder)) {
            return new StudyAnalysis(plan, reader, folder.done()).results(complete);
        }
    }

    private StudyResults results(boolean complete) {
        int[] made = new int[plan.points().size()];
        List<FailureRow> failures = new ArrayList<>();
        reader.runs(chunks, false, run -> {
            made[run.point()]++;
            if (!run.problem().isEmpty()) {
                failures.add(new FailureRow(
                        run.id(),
                        run.point(),
                        run.replication(),
                        run.seed(),
                        run.problem(),
                        "poise replay . --run " + run.id()));
            }
        });
        failures.sort(Comparator.comparingInt(FailureRow::point).thenComparingInt(FailureRow::replication));
        String[] reasons = stopReasons(complete);
        List<Reading> readings = plan.study().outputs().perRun();
        long runs = Math.max(1, (long) plan.points().size() * replications);
        int block = (int) Math.max(1, Math.min(readings.size(), MOST_VALUES / runs));
        for (int from = 0; from < readings.size(); from += block) {
            List<Reading> some = readings.subList(from, Math.min(readings.size(), from + block));
            Map<Integer, double[][]> raw = reader.values(chunks, some, replications);
            for (int i = 0; i < some.size(); i++) {
                look(PointValues.of(some.get(i), plan.points(), raw, i), reasons, made);
            }
        }
        summaries.sort(Comparator.comparingInt(SummaryRow::point));
        contrasts.sort(Comparator.comparingInt(ContrastRow::point));
        thresholds.sort(Comparator.comparingInt(ThresholdRow::point));
        return new StudyResults(
                plan,
                complete,
                List.copyOf(chunks),
                Arrays.stream(made).asLongStream().sum(),
                summaries,
                contrasts,
                thresholds,
                sensitivity,
                effects,
                robustness(),
                fans(),
                failures);
    }

    private void look(PointValues values, String[] reasons, int[] made) {
        Summarising summarising = new Summarising(plan.study());
        summaries.addAll(summarising.summaries(values, reasons, made));
        if (hasArms() && plan.baseline() >= 0) {
            contrasts.addAll(summarising.contrasts(values, plan.baseline()));
        }
        thresholds.addAll(summarising.thresholds(values));
        double[] means = new double[plan.points().size()];
        Arrays.setAll(means, point -> Sample.of(values.at(point)).mean());
        PointMeans pointMeans = new PointMeans(values.reading(), means);
        Sensitivity hangs = new Sensitivity(plan);
        sensitivity.addAll(hangs.indices(values, pointMeans));
        effects.addAll(hangs.effects(pointMeans));
        allMeans.add(pointMeans);
    }

    /** Points of a sample are places to look at; points that somebody chose are arms to compare. */
    private boolean hasArms() {
        Design design = plan.study().design();
        return (design instanceof Design.Factorial factorial && factorial.worlds() == 1)
                || design instanceof Design.OneAtATime
                || design instanceof Design.Listed;
    }

    /** Fans are drawn of a few arms, and of so many runs that more would not change the picture. */
    private List<FanRow> fans() {
        List<FanRow> fans = new ArrayList<>();
        if (!hasArms() || plan.points().size() > MOST_FANS) {
            return fans;
        }
        for (Reading reading : plan.study().outputs().perSprint()) {
            if (!Outcomes.FOUR.contains(reading)) {
                continue;
            }
            Map<Integer, double[][]> series = reader.series(chunks, reading, MOST_FAN_RUNS);
            series.forEach((point, runs) -> fans.add(new FanRow(
                    point,
                    reading,
                    Fan.of(Arrays.stream(runs)
                            .map(run -> Arrays.stream(run)
                                    .map(value -> Scale.shown(reading, value, 1))
                                    .toArray())
                            .toArray(double[][]::new)))));
        }
        return fans;
    }

    private List<RobustnessRow> robustness() {
        Robustness robustness = Robustness.of(plan);
        Set<Integer> missed = new HashSet<>();
        thresholds.stream().filter(row -> !row.met()).forEach(row -> missed.add(row.point()));
        List<RobustnessRow> rows = new ArrayList<>();
        allMeans.forEach(means -> rows.addAll(
                robustness.rows(means, missed, !plan.study().thresholds().isEmpty())));
        rows.sort(Comparator.comparingInt(RobustnessRow::lever));
        return rows;
    }

    private String[] stopReasons(boolean complete) {
        String[] reasons = new String[plan.points().size()];
        if (!complete) {
            Arrays.fill(reasons, "incomplete");
        } else if (plan.study().replications() instanceof Replications.Until until) {
            StoppingRule rule = until.rule();
            Map<Integer, double[][]> raw = reader.values(chunks, until.readings(), replications);
            for (Point point : plan.points()) {
                double[][] values = raw.get(point.id());
                boolean precise = values != null && rule.decide(values) instanceof StopDecision.Precise;
                reasons[point.id()] = precise ? "precise" : "cap";
            }
        } else {
            Arrays.fill(reasons, "fixed");
        }
        return reasons;
    }
}
