package dev.poise.readings;

import dev.poise.kernel.Observer;
import dev.poise.settings.Settings;

/**
 * A reading that comes in a jar of its own. The jar names the class that implements this, which has a public constructor without
 * parameters, in {@code META-INF/services/dev.poise.readings.AddedReading}; with the jar on the class path it is a {@link Reading} like
 * any other.
 *
 * <p><b>Caveat:</b> one object serves many runs on many threads, so it holds no state; what a run adds up to is held by its fold.
 */
public interface AddedReading {

    /**
     * Get its row in the catalogue.
     *
     * @return always the same; a reading whose row is not complete, or whose name is malformed or taken, is a problem, see
     *     {@link AddedReadings#problems}
     */
    Definition definition();

    /**
     * Begin a run.
     *
     * @param settings the settings of the run at its start
     * @return a new fold, for this run alone
     */
    Fold begin(Settings settings);

    /** A reading under way: is told the facts of one run, in the order of time, and has a value at its end. */
    interface Fold extends Observer {

        /**
         * Get the value over the whole run, asked once, at its end.
         *
         * @return any finite number; NaN when there is no value. Infinity and whatever is thrown fail the run, and no other
         */
        double value();

        /**
         * Get the value in every measured sprint, asked once, at the end of the run. Not asked when the definition says that only a whole
         * run has one.
         *
         * @return one value per measured sprint, see {@link Horizon}; finite, or NaN when there is no value
         */
        default double[] everySprint() {
            return new double[0];
        }
    }
}
