package dev.poise.statistics;

/** Welch's t interval of the difference between two averages that have nothing in common. Welch (1947), Biometrika 34, 28-35. */
final class Welch {
    private Welch() {}

    /**
     * Get its half-width; 0 when neither sample varies.
     *
     * @param one a sample of at least two values
     * @param other another
     * @param level strictly between 0 and 1
     */
    static double halfWidth(Sample one, Sample other, double level) {
        double a = one.standardError() * one.standardError();
        double b = other.standardError() * other.standardError();
        if (a + b == 0) {
            return 0;
        }
        double degrees = (a + b) * (a + b) / (a * a / (one.n() - 1.0) + b * b / (other.n() - 1.0));
        return StudentT.reach(level, degrees) * Math.sqrt(a + b);
    }
}
