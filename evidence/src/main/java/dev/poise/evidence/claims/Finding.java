package dev.poise.evidence.claims;

import java.util.Locale;

/** What is said of the sentence of a claim, of one of its parts, or of a prediction. From the worst to the best, which is also the order in which claims are listed. */
public enum Finding {
    /** The model clearly says the opposite, and by enough to matter. */
    OPPOSED,
    /** If there is an effect, it is too small to matter. */
    NO_CLEAR_EFFECT,
    /** The runs do not decide. */
    TOO_UNCERTAIN,
    /** The model clearly says so, and by enough to matter. */
    SUPPORTED;

    /** Say it in the words used everywhere. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Return whether the model fails the claim: it says the opposite, or nothing that matters. */
    public boolean fails() {
        return this == OPPOSED || this == NO_CLEAR_EFFECT;
    }
}
