package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.plan.PolicySearch;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.search.Generations;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.statistics.Interval;
import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Sample;
import dev.poise.statistics.search.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Computes what a search has found from its parts and those of its evaluation. A policy surely betters another one when it is better in every
 * objective, each by its own one-sided paired t test (an intersection-union test, Berger (1982), Technometrics 24(4), 295-300); all such
 * comparisons of found policies with the others, both ways, hold together (Bonferroni).
 */
public final class SearchAnalysis {
    private final Generations generations;
    private final StudyResults evaluation;
    private final List<Metric> objectives;
    private final List<Candidate> winners;
    private final int others;
    private final double[][][] values;

    private SearchAnalysis(Generations generations, StudyFolder folder, StudyResults evaluation) {
        this.generations = generations;
        this.evaluation = evaluation;
        this.objectives = ((Design.Search) generations.plan().study().design()).objectives();
        this.winners = generations.search().winners();
        this.others = generations.plan().study().scenarios().size();
        this.values = read(evaluation.plan(), folder);
    }

    /**
     * Compute it.
     *
     * @param generations a search that is over
     * @param folder of its evaluation, all runs of which are made
     * @param evaluation what these runs say
     */
    public static SearchResults of(Generations generations, StudyFolder folder, StudyResults evaluation) {
        SearchTables tables = new SearchTables(generations);
        return new SearchResults(
                generations.plan(),
                tables.generations(),
                tables.reference(),
                generations.search().front().size(),
                new SearchAnalysis(generations, folder, evaluation).rows(),
                evaluation);
    }

    /** Read the runs: by policy and objective, as they are shown. */
    private double[][][] read(StudyPlan plan, StudyFolder folder) {
        try (PartReader reader = new PartReader(folder)) {
            int[] sprints = plan.points().stream()
                    .mapToInt(point -> Horizon.of(point.scenario().settings()).sprints())
                    .toArray();
            Map<Integer, double[][]> raw = reader.values(
                    folder.done(), objectives, plan.study().replications().most());
            PointBlock all = new PointBlock(0, sprints.length, folder.done());
            double[][][] read = new double[sprints.length][objectives.size()][];
            for (int i = 0; i < objectives.size(); i++) {
                PointValues of = PointValues.of(objectives.get(i), all, sprints, raw, i);
                for (int policy = 0; policy < read.length; policy++) {
                    read[policy][i] = of.at(policy);
                }
            }
            return read;
        }
    }

    private List<PolicyRow> rows() {
        List<PolicyRow> rows = new ArrayList<>();
        for (int policy = 0; policy < values.length; policy++) {
            int dominatedBy = dominatedBy(policy);
            for (int i = 0; i < objectives.size(); i++) {
                rows.add(row(policy, i, dominatedBy));
            }
        }
        return rows;
    }

    private PolicyRow row(int policy, int objective, int dominatedBy) {
        boolean found = policy >= others;
        Metric metric = objectives.get(objective);
        Sample runs = Sample.of(values[policy][objective]);
        Interval interval = runs.meanInterval();
        Candidate candidate = found ? winners.get(policy - others) : null;
        FrontRow front = evaluation.front().stream()
                .filter(row -> row.alternative() == policy)
                .findFirst()
                .orElse(null);
        return new PolicyRow(
                policy,
                candidate == null
                        ? generations.plan().study().scenarios().get(policy).name()
                        : words(candidate.number()),
                found,
                candidate == null ? -1 : candidate.number(),
                metric.id(),
                ValueScale.unit(metric),
                candidate == null ? Double.NaN : PolicySearch.good(objectives, candidate.outcomes())[objective],
                runs.mean(),
                interval.low(),
                interval.high(),
                front == null || front.onFront(),
                front == null ? 1 : front.frontShare(),
                dominatedBy);
    }

    private String words(int point) {
        StudyPlan plan = generations.plan();
        return IntStream.range(0, plan.study().factors().size())
                .filter(i -> plan.study().factors().get(i).varies())
                .mapToObj(i -> plan.study().factors().get(i).name() + " = "
                        + plan.text(plan.points().get(point), i))
                .collect(Collectors.joining(", "));
    }

    /** Count the policies of the other kind that are better in every objective, with certainty. */
    private int dominatedBy(int policy) {
        boolean found = policy >= others;
        return (int) IntStream.range(found ? 0 : others, found ? others : values.length)
                .filter(rival -> dominates(rival, policy))
                .count();
    }

    private boolean dominates(int rival, int policy) {
        // two-sided level whose one tail is .05 over all comparisons, both ways
        double level = 1 - 2 * (1 - Interval.DEFAULT_LEVEL) / (2.0 * others * winners.size());
        return IntStream.range(0, objectives.size()).allMatch(i -> {
            double sign = objectives.get(i).direction() == Direction.LESS ? -1 : 1;
            double[] before =
                    Arrays.stream(values[policy][i]).map(v -> sign * v).toArray();
            double[] after = Arrays.stream(values[rival][i]).map(v -> sign * v).toArray();
            return PairedComparison.of(before, after).interval(level).low() > 0;
        });
    }
}
