package dev.poise.metrics;

/** When a person counts as at risk of burnout, everywhere in Poise. */
public final class ExhaustionRisk {
    /** Exhaustion, 0 to 1, from which a person counts as at risk: our cut-off, an assumption, not a clinical one. */
    public static final double CUT_OFF = .6;

    /** Exhaustion, 0 to 1, below which somebody who was at risk is told to be so no longer: far enough below that nobody flaps. */
    public static final double OVER = .55;

    private ExhaustionRisk() {}
}
