package dev.poise.evidence.robustness;

/**
 * How plausible worlds were found and how claims were tried in them.
 *
 * @param drawn how many worlds were drawn
 * @param early how many of these were rejected after a first look
 * @param plausible how many were plausible
 * @param pairs how many pairs each answer got in each plausible one
 */
public record Sampling(int drawn, int early, int plausible, int pairs) {
    /** No worlds. */
    public static final Sampling NONE = new Sampling(0, 0, 0, 2);

    /** Get the share of drawn worlds that are plausible; NaN when none was drawn. */
    public double accepted() {
        return drawn == 0 ? Double.NaN : (double) plausible / drawn;
    }
}
