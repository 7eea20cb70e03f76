package dev.poise.evidence.robustness;

import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.parameters.ParameterSpec;
import dev.poise.statistics.Correction;
import dev.poise.statistics.Interval;
import dev.poise.statistics.RankCorrelation;
import dev.poise.statistics.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the constants that the outcome of a claim depends on: those whose rank correlation, over the worlds, with how far the claim is
 * from falling is clearly not zero (Holm over all constants). How far a claim is from falling is told by the part that is nearest to
 * it, each part in standard deviations over the worlds.
 */
final class KeyDrivers {
    private static final int MAX = 5;
    private static final int MIN_WORLDS = 10;

    private KeyDrivers() {}

    static List<Robustness.Decider> of(List<ClaimResult> results, Worlds worlds) {
        if (results.size() < MIN_WORLDS) {
            return List.of();
        }
        double[] margins = margins(results);
        List<ParameterSpec> specs = worlds.constants().specs();
        RankCorrelation[] correlations = IntStream.range(0, specs.size())
                .mapToObj(i -> RankCorrelation.of(
                        worlds.plausible().stream()
                                .mapToDouble(world -> world.shares()[i])
                                .toArray(),
                        margins))
                .toArray(RankCorrelation[]::new);
        double[] levels = Correction.HOLM.levels(
                Interval.DEFAULT_LEVEL,
                IntStream.range(0, correlations.length)
                        .mapToDouble(i -> correlations[i].pValue())
                        .toArray());
        List<Robustness.Decider> deciders = new ArrayList<>();
        for (int i = 0; i < correlations.length; i++) {
            if (correlations[i].pValue() <= 1 - levels[i]) {
                deciders.add(new Robustness.Decider(specs.get(i), correlations[i].rho()));
            }
        }
        deciders.sort(Comparator.comparingDouble(decider -> -Math.abs(decider.correlation())));
        return deciders.subList(0, Math.min(MAX, deciders.size()));
    }

    private static double[] margins(List<ClaimResult> results) {
        double[] margins = new double[results.size()];
        java.util.Arrays.fill(margins, Double.POSITIVE_INFINITY);
        int parts = results.get(0).parts().size();
        for (int part = 0; part < parts; part++) {
            int which = part;
            double[] own = results.stream()
                    .mapToDouble(one -> margin(one.parts().get(which)))
                    .toArray();
            double spread = Sample.of(own).sd();
            for (int world = 0; world < own.length; world++) {
                double scaled = spread > 0 ? own[world] / spread : own[world];
                margins[world] = Math.min(margins[world], scaled);
            }
        }
        return margins;
    }

    private static double margin(PartResult result) {
        return result.part().expectation().margin(result.estimate().value());
    }
}
