package dev.poise.team;

import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.random.KeyedRandom;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Inputs for one trial of a law that holds whatever goes in. Everything follows from the seed; a law that breaks says with
 * which one. The ends of a range come up more often than the rest of it, because that is where laws break.
 */
public final class Trial {
    private static final double AT_AN_END = .1;

    private final long key;
    private long drawn;

    private Trial(long seed) {
        key = KeyedRandom.key(seed, "trial");
    }

    /** Check a law in many trials. */
    public static void each(int trials, Consumer<Trial> law) {
        for (long seed = 1; seed <= trials; seed++) {
            try {
                law.accept(new Trial(seed));
            } catch (AssertionError broken) {
                throw new AssertionError(
                        String.format(Locale.ROOT, "trial with seed %d: %s", seed, broken.getMessage()), broken);
            }
        }
    }

    /** Draw from 0 to 1, both included. */
    public double share() {
        return between(0, 1);
    }

    /** Draw from a range, both ends included. */
    public double between(double low, double high) {
        double which = KeyedRandom.uniform(key, drawn++);
        if (which < AT_AN_END) {
            return low;
        }
        return which > 1 - AT_AN_END ? high : low + (high - low) * (which - AT_AN_END) / (1 - 2 * AT_AN_END);
    }

    /** Draw a whole number, both ends included. */
    public int whole(int low, int high) {
        return low + KeyedRandom.among(key, drawn++, high - low + 1);
    }

    /** Draw yes or no. */
    public boolean coin() {
        return whole(0, 1) == 1;
    }

    /** Draw a key for something else. */
    public long key() {
        return KeyedRandom.bits(key, drawn++);
    }

    /** Draw every setting from its range. */
    public Settings settings() {
        Settings settings = TeamSettings.standard();
        for (ParameterSpec spec : TeamSettings.CATALOGUE.specs()) {
            double value = between(spec.low(), spec.high());
            settings = settings.with(spec.name(), spec.kind() == ParameterSpec.Kind.NUMBER ? value : Math.rint(value));
        }
        return settings;
    }
}
