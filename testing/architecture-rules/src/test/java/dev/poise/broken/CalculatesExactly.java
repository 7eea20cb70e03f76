package dev.poise.broken;

/** Breaks nothing. */
public final class CalculatesExactly {
    double all(double x) {
        return Math.sqrt(Math.max(0, Math.min(1, Math.abs(x)))) + StrictMath.exp(x) + Math.floorMod(7, 3);
    }
}
