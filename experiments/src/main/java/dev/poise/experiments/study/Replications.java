package dev.poise.experiments.study;

import dev.poise.metrics.Metric;
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
}
