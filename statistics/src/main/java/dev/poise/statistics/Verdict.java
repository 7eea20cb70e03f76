package dev.poise.statistics;

/**
 * What paired runs say about a difference, given the smallest difference that matters. It comes from the interval of
 * the difference, never from whether two ranges overlap.
 *
 * <p>Let d be the average difference, [low, high] its interval and s the smallest difference that matters. The first
 * row that fits counts:
 *
 * <table>
 * <caption>How a verdict is reached</caption>
 * <tr><th>interval</th><th>average</th><th>verdict</th><th>in other words</th></tr>
 * <tr><td>unknown (fewer than 2 pairs)</td><td>any</td><td>undecided</td><td>too few runs to tell</td></tr>
 * <tr><td>of no width, since all pairs are equal</td><td>any</td><td>undecided</td><td>as long as so few pairs agree by chance more
 * often than the level allows, see {@link SignTest}; later as below</td></tr>
 * <tr><td>wholly above 0</td><td>d &gt;= s</td><td>higher</td><td>clearly higher, and by enough to matter as far as we
 * can see; low may still be below s</td></tr>
 * <tr><td>wholly below 0</td><td>d &lt;= -s</td><td>lower</td><td>the same, mirrored</td></tr>
 * <tr><td>wholly between -s and s</td><td>any</td><td>no clear difference</td><td>too small to matter, even where the
 * direction is sure</td></tr>
 * <tr><td>excludes 0, sticks out beyond s</td><td>|d| &lt; s</td><td>undecided</td><td>the direction is sure, whether
 * it matters is not</td></tr>
 * <tr><td>holds 0, sticks out beyond s</td><td>any</td><td>undecided</td><td>it could be nothing, and it could
 * matter</td></tr>
 * </table>
 *
 * <p>With s = 0 every difference matters: no number of runs can show "no clear difference" then, except when all pairs
 * are equal. Judging sameness by the whole interval (two one-sided tests, Schuirmann (1987), Journal of
 * Pharmacokinetics and Biopharmaceutics 15, 657-680, at half the usual error) is on the careful side.
 *
 * @param kind what is said
 * @param moreRuns for {@link Kind#UNDECIDED}: about how many further runs would decide, rounded, at most one above
 *     {@link #MAX_RUNS}; 0 when there are too few runs to plan with, and for every other kind
 */
public record Verdict(Kind kind, int moreRuns) {
    /** The largest number of further runs that is worked out. */
    public static final int MAX_RUNS = 100_000;

    /** What is said of a difference. */
    public enum Kind {
        /** Clearly higher, by enough to matter. */
        HIGHER,
        /** Clearly lower, by enough to matter. */
        LOWER,
        /** Too small to matter. */
        NO_CLEAR_DIFFERENCE,
        /** Not decided by the runs so far. */
        UNDECIDED
    }

    /**
     * Check that only an undecided verdict asks for runs.
     *
     * @throws IllegalArgumentException when it does not
     */
    public Verdict {
        if (moreRuns < 0 || (moreRuns > 0 && kind != Kind.UNDECIDED)) {
            throw new IllegalArgumentException(kind + " does not go with " + moreRuns + " more runs");
        }
    }

    static Verdict of(Sample differences, double smallest, double level) {
        requireNotNegative(smallest);
        Interval interval = differences.meanInterval(level);
        if (differences.sd() == 0 && SignTest.twoSided(differences.n()) > 1 - level) {
            return new Verdict(Kind.UNDECIDED, SignTest.pairsFor(1 - level) - differences.n());
        }
        return of(differences.mean(), interval, differences.n(), differences.sd(), smallest, level);
    }

    /** Judge an average over worlds; further runs are further worlds, as many as would decide if they alone were in want. */
    static Verdict of(WorldAverage average, double smallest, double level) {
        requireNotNegative(smallest);
        if (average.isConstant() && SignTest.twoSided(average.worlds()) > 1 - level) {
            return new Verdict(Kind.UNDECIDED, SignTest.pairsFor(1 - level) - average.worlds());
        }
        double sd = Math.sqrt((average.variance() + average.sharedVariance()) * average.worlds());
        return of(average.mean(), average.interval(level), average.worlds(), sd, smallest, level);
    }

    private static void requireNotNegative(double smallest) {
        if (!(smallest >= 0)) {
            throw new IllegalArgumentException("The smallest difference that matters is not negative, not " + smallest);
        }
    }

    private static Verdict of(double difference, Interval interval, int n, double sd, double smallest, double level) {
        if (interval.excludesZero() && Math.abs(difference) >= smallest) {
            return new Verdict(difference > 0 ? Kind.HIGHER : Kind.LOWER, 0);
        }
        if (interval.isWithin(smallest)) {
            return new Verdict(Kind.NO_CLEAR_DIFFERENCE, 0);
        }
        return new Verdict(
                Kind.UNDECIDED, interval.isKnown() ? MoreRuns.toDecide(n, difference, sd, smallest, level) : 0);
    }

    /** Return whether the runs so far settle the matter. */
    public boolean isDecided() {
        return kind != Kind.UNDECIDED;
    }
}
