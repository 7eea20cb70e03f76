package dev.poise.workshop.story;

import dev.poise.metrics.ExhaustionRisk;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Correction;
import dev.poise.statistics.HigherShare;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How often a sign was right. Looked at are the runs in which the Product Owner is not at risk yet {@link #WINDOW} sprints after the
 * change: who of those that come to be at risk later had shown the sign by then, and who of those that never do. Both have had as
 * much time to show it. Immutable.
 *
 * @param sign which
 * @param hits runs at risk later, with the sign
 * @param atRisk runs at risk later
 * @param falseAlarms runs never at risk, with the sign
 * @param notAtRisk runs never at risk
 */
public record SignRecord(Sign sign, int hits, int atRisk, int falseAlarms, int notAtRisk) {
    /** Within how many sprints a sign has to show, the sprint of the change included. */
    public static final int WINDOW = 4;

    private static final int MIN = 10;
    private static final double LEVEL = 0.95;

    static SignRecord of(Sign sign, List<RunMetrics> runs, int change) {
        int[] counts = new int[4];
        for (RunMetrics run : runs) {
            int risk = firstAtRisk(run, 1);
            if (risk == 0 || risk >= change + WINDOW) {
                int shown = sign.first(run, change);
                boolean inTime = shown > 0 && shown < change + WINDOW;
                counts[risk > 0 ? 1 : 3]++;
                counts[risk > 0 ? 0 : 2] += inTime ? 1 : 0;
            }
        }
        return new SignRecord(sign, counts[0], counts[1], counts[2], counts[3]);
    }

    /**
     * Find the first sprint from the change on that ends with the Product Owner at risk.
     *
     * @param run a whole run
     * @param change the sprint of the change
     * @return the sprint, 0 when there is none
     */
    public static int firstAtRisk(RunMetrics run, int change) {
        double[] exhaustion = run.series(Metric.PO_EXHAUSTION);
        return IntStream.rangeClosed(change, exhaustion.length)
                .filter(sprint -> exhaustion[sprint - 1] >= ExhaustionRisk.CUT_OFF)
                .findFirst()
                .orElse(0);
    }

    /** Return whether there are runs enough of both kinds to judge. */
    public boolean canBeJudged() {
        return atRisk >= MIN && notAtRisk >= MIN;
    }

    /**
     * Tell which signs are right more often than chance. They are judged together: by Fisher's exact test for each, and Holm's
     * correction over all, so that the chance of showing even one sign that is worth nothing is 5% at most.
     *
     * @param records the records of all signs that are looked at, one each
     * @return those that are; never null
     */
    public static Set<Sign> betterThanChance(List<SignRecord> records) {
        double[] chance = records.stream()
                .mapToDouble(each -> each.canBeJudged()
                        ? HigherShare.pValue(each.hits, each.atRisk, each.falseAlarms, each.notAtRisk)
                        : 1)
                .toArray();
        double[] levels = Correction.HOLM.levels(LEVEL, chance);
        Set<Sign> better = EnumSet.noneOf(Sign.class);
        for (int i = 0; i < chance.length; i++) {
            if (chance[i] <= 1 - levels[i]) {
                better.add(records.get(i).sign);
            }
        }
        return better;
    }
}
