package dev.poise.cli;

import static dev.poise.readings.Reading.*;

import dev.poise.experiments.comparison.Scale;
import dev.poise.readings.Reading;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which readings a table shows, in which groups, under which names. */
final class ReadingRows {
    /** Those that a facilitator asks for first. */
    private static final Set<Reading> MAIN = EnumSet.of(
            VALUE_DELIVERED,
            VALUE_SHARE_OF_ORACLE,
            VALUE_INSIGHT,
            AUTONOMY_MEAN,
            MOTIVATION_MEAN,
            TRUST_MEAN,
            BURNOUT_EXHAUSTION,
            BURNOUT_AT_RISK_SHARE,
            PO_EXHAUSTION,
            PO_HOURS_PER_DAY,
            PO_TIME_DISCOVERY,
            PO_TIME_TECHNICAL,
            PO_QUESTION_LATENCY_MEDIAN,
            DECISIONS_BY_TEAM_SHARE,
            DECISIONS_OVERRIDDEN,
            CLARITY_MEAN,
            STAKEHOLDERS_SATISFACTION,
            DELIVERY_VELOCITY,
            QUALITY_DEBT,
            QUALITY_SOLUTION,
            PEOPLE_TURNOVER);

    /** Those in which a difference is asked for first. */
    private static final Set<Reading> FIRST = EnumSet.of(
            VALUE_DELIVERED,
            AUTONOMY_MEAN,
            MOTIVATION_MEAN,
            TRUST_MEAN,
            BURNOUT_EXHAUSTION,
            PO_EXHAUSTION,
            PO_HOURS_PER_DAY,
            PO_QUESTION_LATENCY_MEDIAN,
            DECISIONS_BY_TEAM_SHARE,
            CLARITY_MEAN,
            DELIVERY_VELOCITY,
            QUALITY_DEBT);

    private ReadingRows() {}

    /** Get the readings in which a difference is asked for first, group by group. */
    static List<Reading> ofDifferences() {
        return of(true).stream().filter(FIRST::contains).toList();
    }

    /**
     * Get the readings of a table, group by group.
     *
     * @param all whether to show every reading or the main ones
     */
    static List<Reading> of(boolean all) {
        return Arrays.stream(Reading.values())
                .filter(reading -> all || MAIN.contains(reading))
                .sorted(Comparator.comparing(ReadingGroup::of))
                .toList();
    }

    /** Name a reading with its unit, where it has one to speak of, and whether it is a mean, an end or a peak. */
    static String name(Reading reading) {
        String unit = Scale.unit(reading);
        boolean plain = unit.equals("0..1") || unit.equals("share") || unit.equals("1");
        return String.format(Locale.ROOT, "%s%s (%s)", reading.label(), plain ? "" : ", " + unit, kind(reading));
    }

    /** Say what a run's value is. */
    static String kind(Reading reading) {
        return switch (reading.statistic()) {
            case MEAN -> "mean";
            case END -> "end";
            case PEAK -> "peak";
            case SUM -> "total";
        };
    }
}
