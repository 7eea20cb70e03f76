package dev.poise.benchmarks;

import dev.poise.statistics.PairedComparison;
import dev.poise.statistics.Precision;
import dev.poise.statistics.Sample;
import dev.poise.statistics.StoppingRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Prints how often intervals that are to hold the truth in 95 of 100 cases hold it, where the truth is known. */
public final class Coverage {
    private static final int TRIALS = 20_000;
    private static final long SEED = 20_261_125;

    private Coverage() {}

    /**
     * Try and print.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        System.out.printf(Locale.ROOT, "| interval, %d trials | holds the truth |%n|---|--:|%n", TRIALS);
        for (int n : new int[] {5, 10, 30, 200}) {
            print(
                    String.format(Locale.ROOT, "mean of %d normal metrics", n),
                    random -> Sample.of(normal(random, n, 10, 3)).meanInterval().contains(10));
        }
        double mean = StrictMath.exp(.125);
        for (int n : new int[] {50, 200}) {
            print(
                    String.format(Locale.ROOT, "mean of %d lognormal metrics, coefficient of variation .53", n),
                    random -> Sample.of(Arrays.stream(normal(random, n, 0, .5))
                                    .map(StrictMath::exp)
                                    .toArray())
                            .meanInterval()
                            .contains(mean));
        }
        print("difference of 30 pairs that share most of their luck", random -> {
            double[] luck = normal(random, 30, 0, 5);
            double[] first = added(luck, normal(random, 30, 1, 1));
            double[] second = added(luck, normal(random, 30, 1.5, 2));
            return PairedComparison.of(first, second).interval().contains(.5);
        });
        StoppingRule rule = StoppingRule.usual(200, Precision.ofShare(.1));
        print(
                "mean after the stopping rule, 10% of the mean",
                random -> {
                    double[] all = normal(random, 200, 1, .3);
                    return Sample.of(Arrays.copyOf(all, rule.decide(all).runs()))
                            .meanInterval()
                            .contains(1);
                });
    }

    private static void print(String interval, Predicate<SplittableRandom> holds) {
        SplittableRandom random = new SplittableRandom(SEED);
        long held =
                IntStream.range(0, TRIALS).filter(trial -> holds.test(random)).count();
        System.out.printf(Locale.ROOT, "| %s | %.1f%% |%n", interval, 100.0 * held / TRIALS);
    }

    private static double[] normal(SplittableRandom random, int n, double mean, double sd) {
        return IntStream.range(0, n)
                .mapToDouble(i -> random.nextGaussian(mean, sd))
                .toArray();
    }

    private static double[] added(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] + other[i])
                .toArray();
    }
}
