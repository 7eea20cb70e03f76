package dev.poise.metrics;

/** When a person counts as at risk of burnout, everywhere in Poise. */
public final class ExhaustionRisk {
    /** Exhaustion, 0 to 1, from which a person counts as at risk: our cut-off, an assumption, not a clinical one. */
    public static final double CUT_OFF = .6;

    private ExhaustionRisk() {}
}
