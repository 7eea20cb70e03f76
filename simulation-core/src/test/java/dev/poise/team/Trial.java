package dev.poise.team;

import dev.poise.random.Chance;
import dev.poise.settings.Entry;
import dev.poise.settings.Settings;
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
        key = Chance.key(seed, "trial");
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
        double which = Chance.uniform(key, drawn++);
        if (which < AT_AN_END) {
            return low;
        }
        return which > 1 - AT_AN_END ? high : low + (high - low) * (which - AT_AN_END) / (1 - 2 * AT_AN_END);
    }

    /** Draw a whole number, both ends included. */
    public int whole(int low, int high) {
        return low + Chance.among(key, drawn++, high - low + 1);
    }

    /** Draw yes or no. */
    public boolean coin() {
        return whole(0, 1) == 1;
    }

    /** Draw a key for something else. */
    public long key() {
        return Chance.bits(key, drawn++);
    }

    /** Draw every setting from its range. */
    public Settings settings() {
        Settings settings = TeamSettings.standard();
        for (Entry entry : TeamSettings.DICTIONARY.entries()) {
            double value = between(entry.low(), entry.high());
            settings = settings.with(entry.name(), entry.kind() == Entry.Kind.NUMBER ? value : Math.rint(value));
        }
        return settings;
    }
}
