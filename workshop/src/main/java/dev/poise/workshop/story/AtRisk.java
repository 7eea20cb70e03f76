package dev.poise.workshop.story;

import dev.poise.metrics.ExhaustionRisk;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import java.util.List;

/**
 * How many people are at risk at the end of the year, over many teams. Immutable.
 *
 * @param productOwners in how many teams the Product Owner is
 * @param teams how many teams came to the end of the year
 * @param developers the share of developers that are, averaged over teams, 0 to 1
 */
public record AtRisk(int productOwners, int teams, double developers) {
    /** How many people are drawn for many. */
    public static final int FIGURES = 20;

    static AtRisk of(List<RunMetrics> runs) {
        int productOwners = (int) runs.stream()
                .filter(run -> run.get(Metric.PO_EXHAUSTION) >= ExhaustionRisk.CUT_OFF)
                .count();
        double developers = runs.stream()
                .mapToDouble(run -> run.get(Metric.BURNOUT_AT_RISK_SHARE))
                .average()
                .orElse(0);
        return new AtRisk(productOwners, runs.size(), developers);
    }

    /** Get how many of {@link #FIGURES} Product Owners that is. */
    public long productOwnersOf20() {
        return teams == 0 ? 0 : Math.round(FIGURES * (double) productOwners / teams);
    }

    /** Get how many of {@link #FIGURES} developers that is. */
    public long developersOf20() {
        return Math.round(FIGURES * developers);
    }
}
