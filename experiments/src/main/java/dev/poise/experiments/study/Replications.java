package dev.poise.experiments.study;

import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Better;
import dev.poise.statistics.Precision;
import dev.poise.statistics.StoppingRule;
import java.util.List;

/** How many runs each point gets. */
public sealed interface Replications {

    /** Get the most runs a point can get. */
    int most();

    /** Get the fewest replications of a point; as many as the most unless a rule decides. */
    default int least() {
        return most();
    }

    /**
     * The same number for every point.
     *
     * @param most that number, at least 1
     */
    record Fixed(int most) implements Replications {}

    /**
     * Until the averages of some metrics are jointly as precise as asked for, point by point.
     *
     * @param least the fewest runs, at least 2
     * @param most the most runs
     * @param metrics which averages
     * @param relHalfWidth the largest half-width of their intervals as a share of the average
     * @param confidence of all intervals together
     * @param lookAhead how many further runs must stay as precise
     */
    record Until(int least, int most, List<Metric> metrics, double relHalfWidth, double confidence, int lookAhead)
            implements Replications {
        /** Copies the list. */
        public Until {
            metrics = List.copyOf(metrics);
        }

        /** Get the rule that decides. */
        public StoppingRule rule() {
            return new StoppingRule(
                    metrics.stream()
                            .map(metric -> Precision.ofShare(relHalfWidth))
                            .toList(),
                    confidence,
                    least,
                    lookAhead,
                    most);
        }
    }

    /**
     * As many as it takes to select the point that is best in one metric, those that are clearly not it getting no more.
     *
     * @param budget the most runs of all points together
     * @param first how many runs each point has at least, at least 2
     * @param metric in what the best is best; more or less of it is better
     * @param confidence with which the best is selected, strictly between 0 and 1
     */
    record Best(int budget, int first, Metric metric, double confidence) implements Replications {
        /** So few at a time that little is run in vain, so many that writing them pays. */
        private static final int MIN_STEP = 10;

        @Override
        public int most() {
            // two points are left to the end
            return Math.max(first, budget / 2);
        }

        @Override
        public int least() {
            return first;
        }

        /** Get how many further runs of the points that are left are made at a time. */
        public int step() {
            return Math.max(first, MIN_STEP);
        }

        /** Get which way is better. */
        public Better better() {
            return metric.direction() == Direction.LESS ? Better.LOWER : Better.HIGHER;
        }
    }
}
