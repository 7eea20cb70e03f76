package dev.poise.evidence.claims.measure;

import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
import dev.poise.team.events.SimulationEvent.Activity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One number that is taken from a run: a metric, over the whole run or a window of it. Written {@code
 * trust.mean}, {@code trust.mean@17-26} for sprints 17 to 26, {@code value.insight@day40} for a day. Immutable; two measures
 * with the same text are equal.
 *
 * @param metric the metric
 * @param window the part of the run, or null for all of it
 */
public record Measure(Metric metric, @Nullable Window window) {
    private static final Map<Metric, Activity> SHARES = shares();

    /** Take a metric over the whole run. */
    public static Measure of(Metric metric) {
        return new Measure(metric, null);
    }

    /** List the names there are. */
    public static List<String> names() {
        return Metric.ids();
    }

    /**
     * Find a measure over the whole run.
     *
     * @param name the dotted name of a metric
     */
    public static Optional<Measure> find(String name) {
        return Metric.find(name).map(Measure::of);
    }

    /** Restrict it to a part of the run. */
    public Measure over(Window part) {
        return new Measure(metric, part);
    }

    /** Get the dotted name, without the window. */
    public String name() {
        return metric.id();
    }

    /** Return whether there is a value for every step of this kind, so that windows and patterns make sense. */
    public boolean has(Window.Step step) {
        return step == Window.Step.SPRINT
                ? metric.isTakenEverySprint()
                : metric == Metric.VALUE_INSIGHT || SHARES.containsKey(metric);
    }

    /**
     * Take the number from a run.
     *
     * @param run what is known of the run
     * @param scale how value is told
     * @return NaN when the run has no such number
     */
    public double of(ObservedRun run, ValueScale scale) {
        if (window == null) {
            return scale.shown(metric, run.metrics().get(metric), run.metrics().series(Metric.VALUE_DELIVERED).length);
        }
        if (window.step() == Window.Step.DAY && metric != Metric.VALUE_INSIGHT) {
            return shareOfDays(run, window);
        }
        double[] steps = steps(run, window.step(), scale);
        double sum = 0;
        int known = 0;
        for (int i = window.from() - 1; i < Math.min(window.to(), steps.length); i++) {
            if (Double.isFinite(steps[i])) {
                sum += steps[i];
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    /**
     * Take a number for every sprint or day.
     *
     * @param run what is known of the run
     * @param step sprints or days
     * @param scale how value is told
     * @return one value per step, NaN where there is none
     */
    public double[] steps(ObservedRun run, Window.Step step, ValueScale scale) {
        if (!has(step)) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s has no value for every %s", this, step));
        }
        if (step == Window.Step.SPRINT) {
            return scale.shown(metric, run.metrics().series(metric));
        }
        if (metric == Metric.VALUE_INSIGHT) {
            return run.insight();
        }
        return IntStream.range(0, run.insight().length)
                .mapToDouble(day -> shareOfDays(run, new Window(Window.Step.DAY, day + 1, day + 1)))
                .toArray();
    }

    private double shareOfDays(ObservedRun run, Window days) {
        Activity activity = SHARES.get(metric);
        double part = 0;
        double whole = 0;
        for (int day = days.from() - 1; day < Math.min(days.to(), run.insight().length); day++) {
            for (int i = 0; i < run.hours().length; i++) {
                whole += run.hours()[i][day];
                part += activity != null && activity.ordinal() == i ? run.hours()[i][day] : 0;
            }
        }
        return whole == 0 ? Double.NaN : part / whole;
    }

    private static Map<Metric, Activity> shares() {
        Map<Metric, Activity> shares = new TreeMap<>();
        shares.put(Metric.PO_TIME_DISCOVERY, Activity.DISCOVERY);
        shares.put(Metric.PO_TIME_STAKEHOLDERS, Activity.STAKEHOLDERS);
        shares.put(Metric.PO_TIME_REFINEMENT, Activity.REFINEMENT);
        shares.put(Metric.PO_TIME_CEREMONIES, Activity.CEREMONIES);
        shares.put(Metric.PO_TIME_QUESTIONS, Activity.QUESTIONS);
        shares.put(Metric.PO_TIME_TECHNICAL, Activity.TECHNICAL);
        shares.put(Metric.PO_TIME_LEARNING, Activity.LEARNING);
        shares.put(Metric.PO_TIME_INCIDENTS, Activity.INCIDENTS);
        return shares;
    }

    @Override
    public String toString() {
        return window == null ? name() : name() + "@" + window;
    }
}
