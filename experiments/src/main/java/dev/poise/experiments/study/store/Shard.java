package dev.poise.experiments.study.store;

import java.util.Locale;

/**
 * Which share of a study is run here.
 *
 * @param index from 1
 * @param count of how many shares, at least 1
 */
public record Shard(int index, int count) {
    /** The whole study. */
    public static final Shard WHOLE = new Shard(1, 1);

    /**
     * Check the numbers.
     *
     * @throws IllegalArgumentException when the index is not one of 1 to count
     */
    public Shard {
        if (count < 1 || index < 1 || index > count) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "shard %d/%d", index, count));
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%d", index, count);
    }
}
