package dev.poise.statistics.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A problem whose front is known, with less being better, as in the literature; and a search for it.
 *
 * @param name how it is called
 * @param variables how many numbers in [0, 1)
 * @param outcomes the outcomes of some numbers
 * @param allowed the constraints
 * @param reference the reference point
 * @param volume the hypervolume of the true front
 */
record KnownProblem(
        String name,
        int variables,
        UnaryOperator<double[]> outcomes,
        Predicate<double[]> allowed,
        double[] reference,
        double volume) {

    /** Two outcomes, front f2 = 1 - sqrt(f1). Zitzler, Deb and Thiele (2000), Evolutionary Computation 8(2), 173-195. */
    static final KnownProblem ZDT1 = new KnownProblem(
            "ZDT1",
            10,
            x -> {
                double g = 1
                        + 9
                                * IntStream.range(1, x.length)
                                        .mapToDouble(i -> x[i])
                                        .sum()
                                / (x.length - 1);
                return new double[] {x[0], g * (1 - Math.sqrt(x[0] / g))};
            },
            x -> true,
            new double[] {1.1, 1.1},
            // under the front for f1 from 0 to 1: .1 + 2/3; beyond: .1 * 1.1
            .1 + 2. / 3 + .11);

    /** Two outcomes in pieces: the front of ZDT3, whose area is summed up over a fine grid of f1. */
    static final KnownProblem ZDT3 = new KnownProblem(
            "ZDT3",
            10,
            x -> {
                double g = 1
                        + 9
                                * IntStream.range(1, x.length)
                                        .mapToDouble(i -> x[i])
                                        .sum()
                                / (x.length - 1);
                double share = x[0] / g;
                return new double[] {x[0], g * (1 - Math.sqrt(share) - share * Math.sin(10 * Math.PI * x[0]))};
            },
            x -> true,
            new double[] {1.1, 1.1},
            area(f1 -> 1 - Math.sqrt(f1) - f1 * Math.sin(10 * Math.PI * f1), 0, 1, 1.1));

    /** Three outcomes on the positive part of a sphere. Deb, Thiele, Laumanns and Zitzler (2002), CEC, 825-830. */
    static final KnownProblem DTLZ2 = new KnownProblem(
            "DTLZ2",
            7,
            x -> {
                double g = IntStream.range(2, x.length)
                        .mapToDouble(i -> (x[i] - .5) * (x[i] - .5))
                        .sum();
                double one = x[0] * Math.PI / 2;
                double two = x[1] * Math.PI / 2;
                return new double[] {
                    (1 + g) * Math.cos(one) * Math.cos(two),
                    (1 + g) * Math.cos(one) * Math.sin(two),
                    (1 + g) * Math.sin(one)
                };
            },
            x -> true,
            new double[] {1.1, 1.1, 1.1},
            1.1 * 1.1 * 1.1 - Math.PI / 6);

    /**
     * Two outcomes and two constraints, of which one cuts off a part of the front. Called CONSTR by Deb et al. (2002); x1 from .1 to 1, x2 from 0
     * to 5.
     */
    static final KnownProblem CONSTR = new KnownProblem(
            "CONSTR",
            2,
            x -> new double[] {first(x), (1 + 5 * x[1]) / first(x)},
            x -> 5 * x[1] + 9 * first(x) >= 6 && 9 * first(x) - 5 * x[1] >= 1,
            new double[] {1.1, 10},
            // f1 below 7/18 is not allowed; up to 2/3 the first constraint binds: f2 = (7 - 9 f1) / f1
            area(f1 -> f1 < 7. / 18 ? 10 : f1 < 2. / 3 ? (7 - 9 * f1) / f1 : 1 / f1, .1, 1, 10));

    private static double first(double[] x) {
        return .1 + .9 * x[0];
    }

    /** Sum up the area between the lowest f2 up to some f1 and the reference point, which has f1 = 1.1. */
    private static double area(DoubleUnaryOperator f2, double from, double to, double reference) {
        int steps = 2_000_000;
        double lowest = reference;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            lowest = Math.min(lowest, f2.applyAsDouble(from + (i + .5) * (to - from) / steps));
            sum += (reference - lowest) * (to - from) / steps;
        }
        return sum + (1.1 - to) * (reference - lowest);
    }

    /** Search, and get the last population, which is what counts in the literature. */
    List<Candidate> searched(int population, int generations, long seed) {
        EvolutionarySearch search = new EvolutionarySearch(
                IntStream.range(0, variables).mapToObj(i -> Variable.NUMBER).toList(), population, seed);
        List<Candidate> parents = search.survivors(evaluated(search.first(allowed), 0));
        for (int generation = 1; generation < generations; generation++) {
            List<Candidate> children =
                    evaluated(search.children(generation, parents, allowed), generation * population);
            List<Candidate> together = new ArrayList<>(parents);
            together.addAll(children);
            parents = search.survivors(together);
        }
        return parents;
    }

    private List<Candidate> evaluated(List<double[]> genes, int from) {
        return IntStream.range(0, genes.size())
                .mapToObj(i -> new Candidate(from + i, genes.get(i), negative(outcomes.apply(genes.get(i)))))
                .toList();
    }

    static double[] negative(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    /** Get the hypervolume of candidates as a share of that of the true front. */
    double share(List<Candidate> candidates) {
        return Hypervolume.of(candidates.stream().map(Candidate::outcomes).toList(), negative(reference)) / volume;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%.4f)", name, volume);
    }
}
