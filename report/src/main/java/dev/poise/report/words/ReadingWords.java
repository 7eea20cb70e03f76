package dev.poise.report.words;

import dev.poise.readings.Reading;
import dev.poise.readings.ValueScale;
import dev.poise.report.chart.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a report says about a reading beside its label. */
public final class ReadingWords {
    private static final Map<Reading, String> ACTIVITIES = Map.of(
            Reading.PO_TIME_DISCOVERY, "discovery",
            Reading.PO_TIME_STAKEHOLDERS, "stakeholders",
            Reading.PO_TIME_REFINEMENT, "refinement",
            Reading.PO_TIME_CEREMONIES, "Scrum events",
            Reading.PO_TIME_QUESTIONS, "questions",
            Reading.PO_TIME_TECHNICAL, "technical",
            Reading.PO_TIME_INCIDENTS, "incidents");

    private ReadingWords() {}

    /** Say unit and kind, such as "0..1, at the end" or "index, total". */
    public static String what(Reading reading) {
        return unit(reading) + ", " + kind(reading);
    }

    /** Say what kind of number it is: a mean, an end, a peak or a total. */
    public static String kind(Reading reading) {
        return switch (reading.statistic()) {
            case MEAN -> "mean";
            case END -> "end";
            case PEAK -> "peak";
            case SUM -> "total";
        };
    }

    /** Say the unit in words that need no explanation. */
    public static String unit(Reading reading) {
        return switch (ValueScale.unit(reading)) {
            case "1" -> "ratio";
            case "0..1" -> "0 to 1";
            case "share" -> "share, 1 = all";
            case "h" -> "working hours";
            case "h/day" -> "hours a day";
            case "h/sprint" -> "estimated hours a sprint";
            case "day" -> "working days";
            case "day/year" -> "days a year";
            case "1/day" -> "a day";
            case "1/sprint" -> "a sprint";
            case "1/year" -> "a year";
            default -> ValueScale.unit(reading);
        };
    }

    /** Get how many decimals are usual when nothing is known of the uncertainty. */
    public static int usualDecimals(Reading reading) {
        return switch (reading.unit()) {
            case "index" -> 0;
            case "h", "h/day", "h/sprint", "day", "day/year", "sprint" -> 1;
            default -> 2;
        };
    }

    /** Tell whether it is a state or a share that lies between 0 and 1. */
    public static boolean isUnit(Reading reading) {
        return reading.low() == 0 && reading.high() == 1;
    }

    /** Get the level that is worth seeing in a chart of a reading, if it has one. */
    public static Optional<Mark> mark(Reading reading) {
        return reading.cutOff().isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(
                        reading.cutOff().getAsDouble(),
                        String.format(
                                Locale.ROOT,
                                "%.2f: our cut-off, not a clinical one",
                                reading.cutOff().getAsDouble())));
    }

    /** Name what the Product Owner spends a share of time on; any other reading by its label. */
    public static String activity(Reading reading) {
        return ACTIVITIES.getOrDefault(reading, reading.label());
    }
}
