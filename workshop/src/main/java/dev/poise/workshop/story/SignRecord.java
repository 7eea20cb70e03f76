package dev.poise.workshop.story;

import dev.poise.metrics.ExhaustionRisk;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.statistics.Correction;
import dev.poise.statistics.HigherShare;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How often a sign was right, of two things. That something has changed: how many years with the change show it within {@link #WINDOW}
 * sprints, and how many normal years of the same teams do. And who comes to be at risk: of the years with the change in which the Product
 * Owner is not at risk yet after these sprints, who of those that come to be at risk later had shown it by then, and who of those that
 * never do. Immutable.
 *
 * @param sign which
 * @param changed years with the change that show it
 * @param normal normal years that show it
 * @param years how many there are of each
 * @param hits years at risk later, with the sign
 * @param atRisk years at risk later
 * @param falseAlarms years never at risk, with the sign
 * @param notAtRisk years never at risk
 */
public record SignRecord(
        Sign sign, int changed, int normal, int years, int hits, int atRisk, int falseAlarms, int notAtRisk) {
    /** Within how many sprints a sign has to show, the sprint of the change included. */
    public static final int WINDOW = 4;

    private static final int MIN = 10;
    private static final double LEVEL = 0.95;

    /**
     * Count.
     *
     * @param sign which
     * @param runs years with the change
     * @param normal the normal years of the same teams
     * @param change the sprint of the change
     */
    static SignRecord of(Sign sign, List<RunMetrics> runs, List<RunMetrics> normal, int change) {
        int[] counts = new int[4];
        for (RunMetrics run : runs) {
            int risk = firstAtRisk(run);
            if (risk == 0 || risk >= change + WINDOW) {
                counts[risk > 0 ? 1 : 3]++;
                counts[risk > 0 ? 0 : 2] += inTime(sign, run, change) ? 1 : 0;
            }
        }
        return new SignRecord(
                sign,
                shown(sign, runs, change),
                shown(sign, normal, change),
                Math.min(runs.size(), normal.size()),
                counts[0],
                counts[1],
                counts[2],
                counts[3]);
    }

    private static int shown(Sign sign, List<RunMetrics> runs, int change) {
        return (int) runs.stream().filter(run -> inTime(sign, run, change)).count();
    }

    private static boolean inTime(Sign sign, RunMetrics run, int change) {
        int shown = sign.first(run, change);
        return shown > 0 && shown < change + WINDOW;
    }

    /**
     * Find the first sprint of the year that ends with the Product Owner at risk.
     *
     * @param run a whole run
     * @return the sprint, 0 when there is none
     */
    public static int firstAtRisk(RunMetrics run) {
        double[] exhaustion = run.series(Metric.PO_EXHAUSTION);
        return IntStream.rangeClosed(1, exhaustion.length)
                .filter(sprint -> exhaustion[sprint - 1] >= ExhaustionRisk.CUT_OFF)
                .findFirst()
                .orElse(0);
    }

    /** Return whether there are years enough of both kinds to judge whether it tells who comes to be at risk. */
    public boolean canBeJudged() {
        return atRisk >= MIN && notAtRisk >= MIN;
    }

    /**
     * Tell which signs tell who comes to be at risk, better than chance. They are judged together: by Fisher's exact test for each, and
     * Holm's correction over all, so that the chance of naming even one that is worth nothing is 5% at most.
     *
     * @param records the records of all signs that are looked at, one each
     * @return those that do; never null
     */
    public static Set<Sign> tellsRisk(List<SignRecord> records) {
        return better(
                records,
                each -> each.canBeJudged()
                        ? HigherShare.pValue(each.hits, each.atRisk, each.falseAlarms, each.notAtRisk)
                        : 1);
    }

    /**
     * Tell which signs tell a year with the change from a normal one. Judged together as in {@link #tellsRisk}; that both kinds are years
     * of the same teams makes the test the stricter.
     *
     * @param records the records of all signs that are looked at, one each
     * @return those that do; never null
     */
    public static Set<Sign> tellsChange(List<SignRecord> records) {
        return better(records, each -> HigherShare.pValue(each.changed, each.years, each.normal, each.years));
    }

    private static Set<Sign> better(List<SignRecord> records, ToDoubleFunction<SignRecord> pValue) {
        double[] chance = records.stream().mapToDouble(pValue).toArray();
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
