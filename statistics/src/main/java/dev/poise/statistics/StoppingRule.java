package dev.poise.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When to stop adding replications: the confidence-interval method with look-ahead of Hoad, Robinson and Davies (2010),
 * Journal of the Operational Research Society 61, 1632-1644. Runs are enough at n when the averages of all metrics are
 * as precise as asked for at n and stay so for the next 5 runs (5% of n when n is above 100). The look-ahead is against
 * a stop by luck: an interval that happens to be narrow once. What is left of that luck: asked for 10% of the mean of
 * normal values with a coefficient of variation of .3, the 95% interval after the stop held the truth in 94% of trials.
 *
 * <p>Values that do not vary are no evidence: an interval of width zero tells of too few runs, not of precision. So a metric counts as
 * precise only when at least {@value #MIN_DIFFERING} of its values differ from the commonest one, as many as an approximation by a
 * normal distribution needs of a rare event. A metric that never varies ends at the cap, and its precision is not known. Runs without a
 * value of a metric say nothing of it: they count neither among the fewest runs nor as looking ahead.
 *
 * <p>The answer is a function of the values alone, decided prefix by prefix: whoever makes the runs, in whatever
 * batches and on however many threads, gets the same number of runs.
 *
 * <p>Several metrics are precise only together; each is looked at with level 1 - (1 - level) / metrics (Bonferroni).
 *
 * @param precisions one per metric, at least one
 * @param level of all the metrics together, strictly between 0 and 1
 * @param atLeast the fewest runs with a value, at least 2
 * @param lookAhead how many further runs with values of all metrics must stay precise, for n up to 100; not negative
 * @param atMost the most runs, at least {@code atLeast}
 */
public record StoppingRule(List<Precision> precisions, double level, int atLeast, int lookAhead, int atMost) {
    private static final int DEFAULT_MIN_REPLICATIONS = 10;
    private static final int DEFAULT_LOOK_AHEAD = 5;

    /** How many values must differ from the commonest one: the rule of thumb np >= 5, Cochran (1954), Biometrics 10(4), 417-451. */
    static final int MIN_DIFFERING = 5;

    /**
     * Check the bounds.
     *
     * @throws IllegalArgumentException when one is out of range
     */
    public StoppingRule {
        precisions = List.copyOf(precisions);
        Interval.requireLevel(level);
        if (precisions.isEmpty() || atLeast < 2 || lookAhead < 0 || atMost < atLeast) {
            throw new IllegalArgumentException("A stopping rule needs a metric, at least 2 runs and a cap not below: "
                    + precisions.size() + " metrics, " + atLeast + " to " + atMost + " runs, look-ahead " + lookAhead);
        }
    }

    /** Make the usual rule: 95% for all together, at least 10 runs, look-ahead 5, and the cap given. */
    public static StoppingRule usual(int atMost, Precision... precisions) {
        return new StoppingRule(
                List.of(precisions), Interval.DEFAULT_LEVEL, DEFAULT_MIN_REPLICATIONS, DEFAULT_LOOK_AHEAD, atMost);
    }

    /**
     * Decide by the runs so far. More runs than needed do no harm: the answer names the number the rule stops at.
     *
     * @param metrics one array per precision, in that order; each has a value per replication, in order; values that
     *     are not finite numbers are left out
     * @throws IllegalArgumentException when the number of arrays is wrong or their lengths differ
     */
    public StopDecision decide(double[]... metrics) {
        int runs = requireRectangle(metrics);
        RunningMean[] means = new RunningMean[metrics.length];
        Arrays.setAll(means, i -> new RunningMean());
        int preciseSince = 0;
        int stayed = 0;
        for (int n = 1; n <= Math.min(runs, atMost); n++) {
            boolean whole = true;
            for (int i = 0; i < means.length; i++) {
                means[i].add(metrics[i][n - 1]);
                whole &= Double.isFinite(metrics[i][n - 1]);
            }
            if (!arePrecise(means)) {
                preciseSince = 0;
                continue;
            }
            if (preciseSince == 0) {
                preciseSince = n;
                stayed = 0;
            } else if (whole) {
                stayed++;
            }
            if (stayed >= lookAheadFrom(preciseSince)) {
                return new StopDecision.Precise(preciseSince, n);
            }
        }
        return runs >= atMost ? new StopDecision.CapReached(atMost, unknown(means)) : new StopDecision.GoOn(runs);
    }

    private static List<Integer> unknown(RunningMean[] means) {
        return IntStream.range(0, means.length)
                .filter(i -> means[i].differing() < MIN_DIFFERING)
                .boxed()
                .toList();
    }

    private boolean arePrecise(RunningMean[] means) {
        double each = 1 - (1 - level) / means.length;
        for (int i = 0; i < means.length; i++) {
            boolean known = means[i].n() >= atLeast && means[i].differing() >= MIN_DIFFERING;
            if (!known || !precisions.get(i).isMetBy(means[i].mean(), means[i].halfWidth(each))) {
                return false;
            }
        }
        return true;
    }

    private int lookAheadFrom(int n) {
        return (int) ((long) lookAhead * Math.max(n, 100) / 100);
    }

    private int requireRectangle(double[][] metrics) {
        if (metrics.length != precisions.size()) {
            throw new IllegalArgumentException(
                    "The rule is for " + precisions.size() + " metrics, not " + metrics.length);
        }
        for (double[] metric : metrics) {
            if (metric.length != metrics[0].length) {
                throw new IllegalArgumentException(
                        "Every metric has a value per run, not " + metrics[0].length + " and " + metric.length);
            }
        }
        return metrics[0].length;
    }
}
