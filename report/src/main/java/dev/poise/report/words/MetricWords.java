package dev.poise.report.words;

import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.report.chart.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a report says about a metric next to its label. */
public final class MetricWords {
    private static final Map<Metric, String> ACTIVITIES = Map.of(
            Metric.PO_TIME_DISCOVERY, "discovery",
            Metric.PO_TIME_STAKEHOLDERS, "stakeholders",
            Metric.PO_TIME_REFINEMENT, "refinement",
            Metric.PO_TIME_CEREMONIES, "Scrum events",
            Metric.PO_TIME_QUESTIONS, "questions",
            Metric.PO_TIME_TECHNICAL, "technical",
            Metric.PO_TIME_INCIDENTS, "incidents",
            Metric.PO_TIME_LEARNING, "learning");

    private MetricWords() {}

    /** Say unit and kind, such as "0..1, at the end" or "index, total". */
    public static String what(Metric metric) {
        return unit(metric) + ", " + kind(metric);
    }

    /** Say what kind of number it is: a mean, an end, a peak or a total. */
    public static String kind(Metric metric) {
        return switch (metric.statistic()) {
            case MEAN -> "mean";
            case END -> "end";
            case PEAK -> "peak";
            case SUM -> "total";
        };
    }

    /** Say the unit in words that need no explanation. */
    public static String unit(Metric metric) {
        return switch (ValueScale.unit(metric)) {
            case "1" -> "ratio";
            case "0..1" -> "0 to 1";
            case "share" -> "share, 1 = all";
            case "h" -> "working hours";
            case "h/day" -> "hours a day";
            case "h/sprint" -> "hours a sprint";
            case "day" -> "working days";
            case "day/year" -> "days a year";
            case "1/day" -> "a day";
            case "1/sprint" -> "a sprint";
            case "1/year" -> "a year";
            case "1/100 h" -> "in 100 hours of feature work";
            default -> ValueScale.unit(metric);
        };
    }

    /** Get how many decimals are usual when nothing is known of the uncertainty. */
    public static int usualDecimals(Metric metric) {
        return switch (metric.unit()) {
            case "index" -> 0;
            case "h", "h/day", "h/sprint", "day", "day/year", "sprint" -> 1;
            default -> 2;
        };
    }

    /** Return whether it is a state or a share that lies between 0 and 1. */
    public static boolean isUnit(Metric metric) {
        return metric.low() == 0 && metric.high() == 1;
    }

    /** Get the level that is worth seeing in a chart of a metric, if it has one. */
    public static Optional<Mark> mark(Metric metric) {
        return metric.cutOff().isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(
                        metric.cutOff().getAsDouble(),
                        String.format(
                                Locale.ROOT,
                                "%.2f: our cut-off, not a clinical one",
                                metric.cutOff().getAsDouble())));
    }

    /** Name what the Product Owner spends a share of time on; any other metric by its label. */
    public static String activity(Metric metric) {
        return ACTIVITIES.getOrDefault(metric, metric.label());
    }
}
