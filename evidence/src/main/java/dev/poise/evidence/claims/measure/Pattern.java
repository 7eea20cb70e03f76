package dev.poise.evidence.claims.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * When something happens in a series, in steps from the start of the measured time. Pure. The value of step s stands at s;
 * before the first step it was 0. Between two steps the series runs straight. What does not happen within the series is
 * {@link #NEVER}.
 */
public enum Pattern {
    /**
     * Half of what lasts: the first time the series is at half of the mean of its last quarter. How long an effect takes to
     * build up.
     */
    HALFWAY {
        @Override
        public double when(double[] series, double level, int since) {
            double lasting = mean(series, series.length - Math.max(1, series.length / 4), series.length);
            if (!(Math.abs(lasting) > 0)) {
                return NEVER;
            }
            return first(Arrays.stream(series).map(v -> v / lasting).toArray(), .5);
        }
    },
    /** The last time the series, smoothed over three steps, rises from below zero to above zero; it ends above. */
    CROSSOVER {
        @Override
        public double when(double[] series, double level, int since) {
            double[] smooth = smoothed(series);
            double at = NEVER;
            for (int i = 1; i < smooth.length; i++) {
                if (smooth[i - 1] < 0 && smooth[i] >= 0) {
                    at = i + smooth[i - 1] / (smooth[i - 1] - smooth[i]);
                }
            }
            return smooth.length > 0 && smooth[smooth.length - 1] > 0 ? at : NEVER;
        }
    },
    /**
     * The series is a loss; from step {@code since} on it is mended. How many steps it takes until, smoothed over three
     * steps, no more than 1 - {@code level} of the mean loss before is left.
     */
    RECOVERED {
        @Override
        public double when(double[] series, double level, int since) {
            double before = mean(series, 0, since - 1);
            if (!(before > 0)) {
                return NEVER;
            }
            double[] mended = smoothed(Arrays.copyOfRange(series, since - 1, series.length));
            return first(Arrays.stream(mended).map(v -> 1 - v / before).toArray(), level);
        }
    },
    /** The first time the series reaches {@code level}. */
    REACHED {
        @Override
        public double when(double[] series, double level, int since) {
            return first(series, level);
        }
    };

    /** What is said of a pattern that does not show. */
    public static final double NEVER = Double.POSITIVE_INFINITY;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** Get the name used in files. */
    public String id() {
        return id;
    }

    /**
     * Find a pattern.
     *
     * @param id the name used in files
     */
    public static Optional<Pattern> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /**
     * Tell when it happens.
     *
     * @param series one value per step; at least one
     * @param level how much of it, where the pattern asks for it
     * @param since the step from which on, counted from 1, where the pattern asks for it
     * @return steps, or {@link #NEVER}
     */
    public abstract double when(double[] series, double level, int since);

    /** Get the place where a series that starts at 0 first reaches a level from below, steps from its start. */
    private static double first(double[] series, double level) {
        double before = 0;
        for (int i = 0; i < series.length; i++) {
            if (series[i] >= level) {
                double part = series[i] == before ? 1 : (level - before) / (series[i] - before);
                return i + Math.max(0, Math.min(1, part));
            }
            before = series[i];
        }
        return NEVER;
    }

    private static double[] smoothed(double[] series) {
        double[] smooth = new double[series.length];
        for (int i = 0; i < smooth.length; i++) {
            smooth[i] = mean(series, Math.max(0, i - 1), Math.min(series.length, i + 2));
        }
        return smooth;
    }

    private static double mean(double[] series, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += series[i];
        }
        return sum / (to - from);
    }
}
