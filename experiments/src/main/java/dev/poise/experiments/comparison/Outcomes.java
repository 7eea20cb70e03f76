package dev.poise.experiments.comparison;

import dev.poise.metrics.Metric;
import dev.poise.metrics.Rank;
import java.util.List;
import java.util.stream.Stream;

/** The metrics that an answer is about. */
public final class Outcomes {
    /** Value, autonomy, developers' exhaustion, the Product Owner's exhaustion: what the simulator was made for. */
    public static final List<Metric> FOUR = Metric.upTo(Rank.OUTCOME);

    private Outcomes() {}

    /**
     * Choose what a page is about where not everything is kept.
     *
     * @param kept the metrics that are there
     * @return those of the four that are there, and the first others up to four in all
     */
    public static List<Metric> among(List<Metric> kept) {
        return Stream.concat(FOUR.stream().filter(kept::contains), kept.stream())
                .distinct()
                .limit(FOUR.size())
                .toList();
    }
}
