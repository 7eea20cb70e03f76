package dev.poise.experiments.study.run;

import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.analysis.SelectionOfBest;
import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Selection;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The rounds in which the best point is selected: in each one, all points that are left get one more batch of runs, and only when all of
 * them have it, it is decided which go on. So it does not matter who makes which chunk when. Not thread-safe.
 */
final class SelectionRounds {
    private final StudyPlan plan;
    private final Replications.Best rule;
    private final double[][] values;
    private Set<Integer> left;
    private final Set<Integer> missing = new HashSet<>();
    private int round;
    private long spent;

    SelectionRounds(StudyPlan plan, Replications.Best rule) {
        this.plan = plan;
        this.rule = rule;
        this.values = new double[plan.points().size()][0];
        this.left =
                new TreeSet<>(IntStream.range(0, plan.points().size()).boxed().toList());
        this.spent = cost();
        missing.addAll(groups());
    }

    Metric metric() {
        return rule.metric();
    }

    boolean isLeft(int point) {
        return left.contains(point);
    }

    /** Get which round it is, from 0. */
    int round() {
        return round;
    }

    /** Get the groups that have points which are left. */
    List<Integer> groups() {
        return left.stream()
                .map(point -> point / plan.groupSize())
                .distinct()
                .sorted()
                .toList();
    }

    /** Get how many runs the round has. */
    long cost() {
        int first = round * plan.batchSize();
        return left.size() * (long) (Math.min(first + plan.batchSize(), rule.most()) - first);
    }

    /**
     * Take notice that a chunk is made.
     *
     * @param raw by point, the values of the metric
     * @return whether another round begins
     */
    boolean made(Chunk chunk, Map<Integer, double[][]> raw) {
        int end = Math.min((round + 1) * plan.batchSize(), rule.most());
        chunk.runs().stream().map(run -> run.point().id()).distinct().forEach(point -> {
            double[] before = values[point];
            double[] more = Arrays.copyOf(before, end);
            double[] made = raw.containsKey(point) ? raw.get(point)[0] : new double[0];
            for (int r = before.length; r < end; r++) {
                more[r] = r < made.length ? made[r] : Double.NaN;
            }
            values[point] = more;
        });
        missing.remove(chunk.group());
        if (!missing.isEmpty()) {
            return false;
        }
        Selection selection = SelectionOfBest.of(plan, rule, values, end);
        left = new TreeSet<>(selection.left());
        round++;
        if (selection.decided() || round >= plan.batches() || spent + cost() > rule.budget()) {
            return false;
        }
        spent += cost();
        missing.addAll(groups());
        return true;
    }
}
