package dev.poise.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is lost by holding on to one lever in worlds that would have asked for another: in each world, the best lever's outcome less
 * this one's. Savage (1951), Journal of the American Statistical Association 46, 55-67. Not negative; 0 for a lever that is best
 * wherever one looks.
 *
 * @param mean average over the worlds that count; NaN without worlds
 * @param largest over the worlds that count; NaN without worlds
 * @param worlds in how many worlds this lever has an outcome
 */
public record Regret(double mean, double largest, int worlds) {
    /**
     * Compute the regret of every lever. Where a lever has no outcome in a world, the world counts for the others only.
     *
     * @param outcomes a row per lever, an outcome per world; not a finite number where it is missing
     * @param better which way the outcome is better
     * @return one per lever, in order
     * @throws IllegalArgumentException when levers have different numbers of worlds
     */
    public static List<Regret> of(double[][] outcomes, Better better) {
        int worlds = outcomes.length == 0 ? 0 : outcomes[0].length;
        if (Arrays.stream(outcomes).anyMatch(row -> row.length != worlds)) {
            throw new IllegalArgumentException("Every lever is looked at in the same worlds");
        }
        double sign = better == Better.HIGHER ? 1 : -1;
        double[] best = IntStream.range(0, worlds)
                .mapToDouble(world -> Arrays.stream(outcomes)
                        .mapToDouble(row -> sign * row[world])
                        .filter(Double::isFinite)
                        .max()
                        .orElse(Double.NaN))
                .toArray();
        return Arrays.stream(outcomes).map(row -> regret(row, best, sign)).toList();
    }

    private static Regret regret(double[] row, double[] best, double sign) {
        Sample lost = Sample.of(IntStream.range(0, row.length)
                .mapToDouble(world -> best[world] - sign * row[world])
                .toArray());
        return new Regret(lost.mean(), lost.n() == 0 ? Double.NaN : lost.max(), lost.n());
    }
}
