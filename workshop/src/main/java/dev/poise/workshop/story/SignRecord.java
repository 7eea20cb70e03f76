package dev.poise.workshop.story;

import dev.poise.readings.Reading;
import dev.poise.readings.RunReadings;
import java.util.List;
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

    private static final double AT_RISK = 0.6;
    private static final int FEWEST = 10;
    /** Two-sided 95% quantile of the normal distribution. */
    private static final double Z = 1.96;

    static SignRecord of(Sign sign, List<RunReadings> runs, int change) {
        int[] counts = new int[4];
        for (RunReadings run : runs) {
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
    public static int firstAtRisk(RunReadings run, int change) {
        double[] exhaustion = run.series(Reading.PO_EXHAUSTION);
        return IntStream.rangeClosed(change, exhaustion.length)
                .filter(sprint -> exhaustion[sprint - 1] >= AT_RISK)
                .findFirst()
                .orElse(0);
    }

    /** Tell whether there are runs enough of both kinds to judge. */
    public boolean canBeJudged() {
        return atRisk >= FEWEST && notAtRisk >= FEWEST;
    }

    /** Tell whether it is right more often than chance: the shares differ by more than the 95% test of two proportions allows. */
    public boolean isBetterThanChance() {
        if (!canBeJudged()) {
            return false;
        }
        double right = hits / (double) atRisk;
        double wrong = falseAlarms / (double) notAtRisk;
        double all = (hits + falseAlarms) / (double) (atRisk + notAtRisk);
        double error = Math.sqrt(all * (1 - all) * (1.0 / atRisk + 1.0 / notAtRisk));
        return error > 0 && (right - wrong) / error > Z;
    }
}
