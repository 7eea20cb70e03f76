package dev.poise.evidence.claims.measure;

import dev.poise.readings.Reading;
import dev.poise.readings.ValueScale;
import dev.poise.team.facts.SimulationEvent.Activity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One number that is taken from a run: a reading, over the whole run or a window of it. Written {@code
 * trust.mean}, {@code trust.mean@17-26} for sprints 17 to 26, {@code value.insight@day40} for a day. Immutable; two measures
 * with the same text are equal.
 *
 * @param reading the reading
 * @param window the part of the run, or null for all of it
 */
public record Measure(Reading reading, @Nullable Window window) {
    private static final Map<Reading, Activity> SHARES = shares();

    /** Take a reading over the whole run. */
    public static Measure of(Reading reading) {
        return new Measure(reading, null);
    }

    /** List the names there are. */
    public static List<String> names() {
        return Reading.ids();
    }

    /**
     * Find a measure over the whole run.
     *
     * @param name the dotted name of a reading
     */
    public static Optional<Measure> find(String name) {
        return Reading.find(name).map(Measure::of);
    }

    /** Restrict it to a part of the run. */
    public Measure over(Window part) {
        return new Measure(reading, part);
    }

    /** Get the dotted name, without the window. */
    public String name() {
        return reading.id();
    }

    /** Tell whether there is a value for every step of this kind, so that windows and patterns make sense. */
    public boolean has(Window.Step step) {
        return step == Window.Step.SPRINT
                ? reading.isTakenEverySprint()
                : reading == Reading.VALUE_INSIGHT || SHARES.containsKey(reading);
    }

    /**
     * Take the number from a run.
     *
     * @param run what is known of the run
     * @param scale how value is told
     * @return NaN when the run has no such number
     */
    public double of(Observed run, ValueScale scale) {
        if (window == null) {
            return scale.shown(
                    reading, run.readings().get(reading), run.readings().series(Reading.VALUE_DELIVERED).length);
        }
        if (window.step() == Window.Step.DAY && reading != Reading.VALUE_INSIGHT) {
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
    public double[] steps(Observed run, Window.Step step, ValueScale scale) {
        if (!has(step)) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s has no value for every %s", this, step));
        }
        if (step == Window.Step.SPRINT) {
            return scale.shown(reading, run.readings().series(reading));
        }
        if (reading == Reading.VALUE_INSIGHT) {
            return run.insight();
        }
        return IntStream.range(0, run.insight().length)
                .mapToDouble(day -> shareOfDays(run, new Window(Window.Step.DAY, day + 1, day + 1)))
                .toArray();
    }

    private double shareOfDays(Observed run, Window days) {
        Activity activity = SHARES.get(reading);
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

    private static Map<Reading, Activity> shares() {
        Map<Reading, Activity> shares = new TreeMap<>();
        shares.put(Reading.PO_TIME_DISCOVERY, Activity.DISCOVERY);
        shares.put(Reading.PO_TIME_STAKEHOLDERS, Activity.STAKEHOLDERS);
        shares.put(Reading.PO_TIME_REFINEMENT, Activity.REFINEMENT);
        shares.put(Reading.PO_TIME_CEREMONIES, Activity.CEREMONIES);
        shares.put(Reading.PO_TIME_QUESTIONS, Activity.QUESTIONS);
        shares.put(Reading.PO_TIME_TECHNICAL, Activity.TECHNICAL);
        shares.put(Reading.PO_TIME_INCIDENTS, Activity.INCIDENTS);
        return shares;
    }

    @Override
    public String toString() {
        return window == null ? name() : name() + "@" + window;
    }
}
