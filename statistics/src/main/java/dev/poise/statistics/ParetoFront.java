package dev.poise.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives that no other one betters in all outcomes at once, and how sure that is. An alternative is dominated when some other
 * is at least as good in every outcome and better in one; those that are not dominated are the Pareto front.
 *
 * <p>Averages over runs are not the truth, so the front of averages is not the true front. Runs, and worlds where they were drawn, are drawn again
 * and again (bootstrap; worlds and runs together: Owen (2007), Annals of Applied Statistics 1(2), 386-411), the same ones for all outcomes, and for all
 * alternatives where these are paired. The share of the draws in which an alternative is on the front tells how sure its place is.
 *
 * @param isOn by alternative, whether its averages are on the front
 * @param shares by alternative, the share of the draws in which it is on the front; NaN for fewer than {@link Bootstrap#MIN_RUNS} runs, or
 *     worlds where these are drawn
 */
@SuppressWarnings("ArrayRecordComponent") // read once to be written, compared never
public record ParetoFront(boolean[] isOn, double[] shares) {
    /**
     * How runs belong together.
     *
     * @param paired whether a replication has the same seed for all alternatives
     * @param sharing whether a replication has the same seed in all worlds
     * @param worldsDrawn whether worlds are drawn again, too
     */
    public record Sampling(boolean paired, boolean sharing, boolean worldsDrawn) {}

    /**
     * Find the front.
     *
     * @param values by outcome, alternative, world and replication; more is better; NaN and missing runs are left out, an alternative without a value
     *     of an outcome is never on the front
     * @param sampling how runs belong together
     * @param bootstrap how often they are drawn again, and with which seed
     */
    public static ParetoFront of(double[][][][] values, Sampling sampling, Bootstrap bootstrap) {
        return new Draws(values, sampling).front(bootstrap);
    }

    /**
     * Find what is not dominated.
     *
     * @param points by alternative and outcome; more is better; one with a NaN is dominated
     */
    public static boolean[] notDominated(double[][] points) {
        boolean[] on = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            double[] one = points[i];
            on[i] = Arrays.stream(one).noneMatch(Double::isNaN)
                    && Arrays.stream(points).noneMatch(rival -> dominates(rival, one));
        }
        return on;
    }

    /**
     * Return whether something is at least as good in every outcome as something else and better in one.
     *
     * @param good by outcome; more is better
     * @param than the same outcomes
     */
    public static boolean dominates(double[] good, double[] than) {
        boolean better = false;
        for (int outcome = 0; outcome < good.length; outcome++) {
            if (!(good[outcome] >= than[outcome])) {
                return false;
            }
            better |= good[outcome] > than[outcome];
        }
        return better;
    }

    /** Averages of the runs as they are, and as they are drawn again. */
    private static final class Draws {
        private final double[][][][] values;
        private final Sampling sampling;
        private final int alternatives;
        private final int worlds;
        private final int most;

        Draws(double[][][][] values, Sampling sampling) {
            this.values = values;
            this.sampling = sampling;
            this.alternatives = values.length == 0 ? 0 : values[0].length;
            this.worlds = alternatives == 0 ? 0 : values[0][0].length;
            this.most = Arrays.stream(values)
                    .flatMap(Arrays::stream)
                    .flatMap(Arrays::stream)
                    .mapToInt(runs -> runs.length)
                    .max()
                    .orElse(0);
        }

        ParetoFront front(Bootstrap bootstrap) {
            boolean[] on = notDominated(averages(null));
            double[] shares = new double[alternatives];
            if ((sampling.worldsDrawn() ? worlds : most) < Bootstrap.MIN_RUNS) {
                Arrays.fill(shares, Double.NaN);
                return new ParetoFront(on, shares);
            }
            UniformRandomProvider random =
                    RandomSource.PHILOX_4X64.create(new long[] {bootstrap.seed(), 0, 0, 0, 0, 0});
            for (int b = 0; b < bootstrap.resamples(); b++) {
                boolean[] drawn = notDominated(averages(random));
                for (int i = 0; i < alternatives; i++) {
                    shares[i] += drawn[i] ? 1 : 0;
                }
            }
            return new ParetoFront(
                    on,
                    Arrays.stream(shares)
                            .map(count -> count / bootstrap.resamples())
                            .toArray());
        }

        /** Work out averages by alternative and outcome, of the runs as they are or, with a generator, as they are drawn again. */
        private double[][] averages(@Nullable UniformRandomProvider random) {
            double[][] averages = new double[alternatives][values.length];
            int[] chosen = worlds(random);
            int[][] common = random != null && sampling.paired() ? orders(random) : null;
            for (int i = 0; i < alternatives; i++) {
                int[][] orders = random == null ? null : common == null ? orders(random) : common;
                for (int outcome = 0; outcome < values.length; outcome++) {
                    averages[i][outcome] = average(values[outcome][i], chosen, orders);
                }
            }
            return averages;
        }

        private int[] worlds(@Nullable UniformRandomProvider random) {
            return IntStream.range(0, worlds)
                    .map(w -> random != null && sampling.worldsDrawn() ? random.nextInt(worlds) : w)
                    .toArray();
        }

        /** Draw replications for every world that is looked at, or once for all worlds. */
        private int[][] orders(UniformRandomProvider random) {
            int[][] orders = new int[worlds][];
            for (int w = 0; w < worlds; w++) {
                orders[w] = w > 0 && sampling.sharing()
                        ? orders[0]
                        : IntStream.range(0, most)
                                .map(r -> random.nextInt(most))
                                .toArray();
            }
            return orders;
        }

        private static double average(double[][] byWorld, int[] chosen, int @Nullable [][] orders) {
            double sum = 0;
            int known = 0;
            for (int at = 0; at < chosen.length; at++) {
                double mean = mean(byWorld[chosen[at]], orders == null ? null : orders[at]);
                if (!Double.isNaN(mean)) {
                    sum += mean;
                    known++;
                }
            }
            return known == 0 ? Double.NaN : sum / known;
        }

        private static double mean(double[] runs, int @Nullable [] order) {
            double sum = 0;
            int known = 0;
            int size = order == null ? runs.length : order.length;
            for (int i = 0; i < size; i++) {
                int r = order == null ? i : order[i];
                if (r < runs.length && !Double.isNaN(runs[r])) {
                    sum += runs[r];
                    known++;
                }
            }
            return known == 0 ? Double.NaN : sum / known;
        }
    }
}
