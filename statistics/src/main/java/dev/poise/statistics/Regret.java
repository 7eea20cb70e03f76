package dev.poise.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * What a lever costs against the lever that is best in the same world, averaged over worlds (Savage (1951), Journal of the American
 * Statistical Association 46, 55-67).
 *
 * <p>Which lever is best in a world is not known but found by averages over runs, and the largest of noisy averages is too large. So the
 * best is chosen by one half of the replications and its advantage taken from the other half, and the other way round: that is too small
 * on average when anything, since the lever that is chosen is not always the best. With one replication there are no halves, and the
 * regret is too large. The interval reaches from the lower end by halves to the upper end by all runs, so it holds the truth whichever
 * way the two are wrong. Worlds and replications are both drawn again (Owen (2007), Annals of Applied Statistics 1(2), 386-411).
 *
 * @param mean average regret, at least 0; NaN when nothing can be told
 * @param certainty of the average; unknown for fewer than {@link Bootstrap#MIN_RUNS} worlds where these are drawn, and else for fewer runs in
 *     a world
 * @param high90 the regret that is not exceeded in 90% of the worlds, by averages over all runs, which make it too large when anything
 * @param worlds how many worlds have a replication with values of all levers
 */
public record Regret(double mean, Interval certainty, double high90, int worlds) {
    private static final double HIGH = .9;

    /**
     * Find the regret of every lever.
     *
     * @param values by lever, world and replication, higher is better; a replication that a lever lacks in a world, NaN, counts for none there
     * @param sharing whether replication r has the same seed in all worlds
     * @param worldsDrawn whether worlds are drawn again, too
     * @param bootstrap how intervals are found
     * @param level of the intervals, strictly between 0 and 1
     * @return one for each lever, in order
     */
    public static Regret[] of(
            double[][][] values, boolean sharing, boolean worldsDrawn, Bootstrap bootstrap, double level) {
        Interval.requireLevel(level);
        int[] whole = IntStream.range(0, values.length == 0 ? 0 : values[0].length)
                .filter(w -> common(values, w).length > 0)
                .toArray();
        double[][][] kept = new double[values.length][whole.length][];
        for (int at = 0; at < whole.length; at++) {
            int world = whole[at];
            int[] common = common(values, world);
            for (int lever = 0; lever < values.length; lever++) {
                double[] runs = values[lever][world];
                kept[lever][at] = IntStream.of(common).mapToDouble(r -> runs[r]).toArray();
            }
        }
        return new Draws(kept, whole.length, sharing, worldsDrawn).regrets(bootstrap, level);
    }

    /** Get the replications that every lever has in a world: levers are compared in pairs, and halves are those of all of them. */
    private static int[] common(double[][][] values, int world) {
        int runs = Arrays.stream(values)
                .mapToInt(lever -> lever[world].length)
                .min()
                .orElse(0);
        return IntStream.range(0, runs)
                .filter(r -> Arrays.stream(values).allMatch(lever -> Double.isFinite(lever[world][r])))
                .toArray();
    }

    /** Regrets of the runs as they are, and as they are drawn again. */
    private static final class Draws {
        private final double[][][] values;
        private final int levers;
        private final int worlds;
        private final boolean sharing;
        private final boolean worldsDrawn;
        private final int fewestRuns;
        private final boolean halves;

        Draws(double[][][] values, int worlds, boolean sharing, boolean worldsDrawn) {
            this.values = values;
            this.levers = values.length;
            this.worlds = worlds;
            this.sharing = sharing;
            this.worldsDrawn = worldsDrawn;
            this.fewestRuns = Arrays.stream(values)
                    .flatMap(Arrays::stream)
                    .mapToInt(runs -> runs.length)
                    .min()
                    .orElse(0);
            this.halves = fewestRuns > 1;
        }

        Regret[] regrets(Bootstrap bootstrap, double level) {
            Regret[] regrets = new Regret[levers];
            if (worlds == 0) {
                Arrays.fill(regrets, new Regret(Double.NaN, Interval.unknown(level), Double.NaN, 0));
                return regrets;
            }
            double[][] plain = new double[levers][worlds];
            double[] byHalves = new double[levers];
            double[] byAll = new double[levers];
            look(IntStream.range(0, worlds).toArray(), null, byHalves, byAll, plain);
            double[][] low = new double[levers][bootstrap.resamples()];
            double[][] high = new double[levers][bootstrap.resamples()];
            UniformRandomProvider random =
                    RandomSource.PHILOX_4X64.create(new long[] {bootstrap.seed(), 0, 0, 0, 0, 0});
            double[] drawnHalves = new double[levers];
            double[] drawnAll = new double[levers];
            for (int b = 0; b < bootstrap.resamples(); b++) {
                int[] drawn = IntStream.range(0, worlds)
                        .map(w -> worldsDrawn ? random.nextInt(worlds) : w)
                        .toArray();
                look(drawn, random, drawnHalves, drawnAll, null);
                for (int lever = 0; lever < levers; lever++) {
                    low[lever][b] = drawnHalves[lever];
                    high[lever][b] = drawnAll[lever];
                }
            }
            double tail = (1 - level) / 2;
            boolean known = (worldsDrawn ? worlds : fewestRuns) >= Bootstrap.MIN_RUNS;
            for (int lever = 0; lever < levers; lever++) {
                double from = Math.max(0, Sample.of(low[lever]).quantile(tail));
                double to = Math.max(from, Sample.of(high[lever]).quantile(1 - tail));
                regrets[lever] = new Regret(
                        Math.max(0, halves ? byHalves[lever] : byAll[lever]),
                        known ? new Interval(from, to, level) : Interval.unknown(level),
                        Sample.of(plain[lever]).quantile(HIGH),
                        worlds);
            }
            return regrets;
        }

        /** Work out average regrets over some worlds, with runs as they are or, with a generator, as they are drawn again. */
        private void look(
                int[] drawn,
                @Nullable UniformRandomProvider random,
                double[] byHalves,
                double[] byAll,
                double @Nullable [][] plain) {
            Arrays.fill(byHalves, 0);
            Arrays.fill(byAll, 0);
            double[] even = new double[levers];
            double[] odd = new double[levers];
            double[] all = new double[levers];
            int[] common = null;
            for (int at = 0; at < drawn.length; at++) {
                int world = drawn[at];
                int[] order = null;
                if (random != null) {
                    int most = longest(world);
                    if (!sharing || common == null || common.length < most) {
                        common = again(most, random);
                    }
                    order = common;
                }
                for (int lever = 0; lever < levers; lever++) {
                    split(values[lever][world], order, lever, even, odd, all);
                }
                double best = Arrays.stream(all).max().orElse(Double.NaN);
                int byEven = best(even);
                int byOdd = best(odd);
                for (int lever = 0; lever < levers; lever++) {
                    double regret = best - all[lever];
                    byAll[lever] += regret / drawn.length;
                    byHalves[lever] += halves
                            ? (odd[byEven] - odd[lever] + even[byOdd] - even[lever]) / 2 / drawn.length
                            : regret / drawn.length;
                    if (plain != null) {
                        plain[lever][at] = regret;
                    }
                }
            }
        }

        private int longest(int world) {
            return Arrays.stream(values)
                    .mapToInt(lever -> lever[world].length)
                    .max()
                    .orElse(0);
        }

        /** Draw replications again, even ones for even ones, so that halves stay apart. */
        private static int[] again(int n, UniformRandomProvider random) {
            int[] order = new int[n];
            for (int i = 0; i < n; i++) {
                int half = i % 2;
                int size = (n - half + 1) / 2;
                order[i] = half + 2 * random.nextInt(size);
            }
            return order;
        }

        private static void split(
                double[] runs, int @Nullable [] order, int lever, double[] even, double[] odd, double[] all) {
            double sumEven = 0;
            double sumOdd = 0;
            for (int r = 0; r < runs.length; r++) {
                double value = runs[order == null ? r : order[r] % runs.length];
                if (r % 2 == 0) {
                    sumEven += value;
                } else {
                    sumOdd += value;
                }
            }
            int odds = runs.length / 2;
            even[lever] = sumEven / (runs.length - odds);
            odd[lever] = odds == 0 ? even[lever] : sumOdd / odds;
            all[lever] = (sumEven + sumOdd) / runs.length;
        }

        private static int best(double[] averages) {
            return IntStream.range(0, averages.length)
                    .reduce((a, b) -> averages[b] > averages[a] ? b : a)
                    .orElse(0);
        }
    }
}
