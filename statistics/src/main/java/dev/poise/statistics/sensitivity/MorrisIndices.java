package dev.poise.statistics.sensitivity;

import dev.poise.statistics.design.MorrisDesign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Elementary effects of each factor: how far the outcome moves for the whole scale of the factor, from what it moves for the part of
 * the scale that the factor really moved by. mu* (the mean of their sizes) ranks
 * the factors, mu (their mean) tells a direction, sigma (their standard deviation) tells curvature or interaction. Morris (1991),
 * Technometrics 33(2), 161-174; mu* of Campolongo, Cariboni and Saltelli (2007), Environmental Modelling and Software 22,
 * 1509-1518. Immutable.
 *
 * @param factors one per factor, in the order of the design
 */
public record MorrisIndices(List<Factor> factors) {
    /**
     * The effects of one factor.
     *
     * @param muStar mean size of the effects
     * @param mu mean of the effects
     * @param sigma standard deviation of the effects, with n - 1 below the line
     */
    public record Factor(Estimate muStar, Estimate mu, Estimate sigma) {}

    /** Copies the factors. */
    public MorrisIndices {
        factors = List.copyOf(factors);
    }

    /**
     * Compute the indices. An effect of which one end is missing is left out.
     *
     * @param design the trajectories
     * @param scale where each level of the grid stands on the scale of each factor, by factor and level: 0 at one end of the scale,
     *     1 at the other; an effect between levels that stand at the same place is left out
     * @param outcomes one per point, in the order of the design; not a finite number where a run failed; a multiple of a
     *     trajectory's length, so that fewer trajectories than designed can be looked at
     * @param redraw how intervals are made
     * @throws IllegalArgumentException when the number of outcomes, of factors or of levels is wrong
     */
    public static MorrisIndices of(MorrisDesign design, double[][] scale, double[] outcomes, Redraw redraw) {
        int length = design.length();
        int[][] positions = design.positions();
        if (outcomes.length % length != 0 || outcomes.length > positions.length) {
            throw new IllegalArgumentException("Whole trajectories are needed, not " + outcomes.length + " outcomes");
        }
        if (scale.length != design.factors()
                || Arrays.stream(scale).anyMatch(places -> places.length != design.levels())) {
            throw new IllegalArgumentException("Every level of every factor needs a place on its scale");
        }
        double[][] effects = new double[design.factors()][outcomes.length / length];
        for (int at = 0; at < outcomes.length; at++) {
            if (at % length > 0) {
                int factor = MorrisDesign.moved(positions[at - 1], positions[at]);
                double moved = scale[factor][positions[at][factor]] - scale[factor][positions[at - 1][factor]];
                effects[factor][at / length] = moved == 0 ? Double.NaN : (outcomes[at] - outcomes[at - 1]) / moved;
            }
        }
        List<Factor> factors = new ArrayList<>();
        for (double[] each : effects) {
            factors.add(factor(each, redraw));
        }
        return new MorrisIndices(factors);
    }

    private static Factor factor(double[] effects, Redraw redraw) {
        int[] whole = IntStream.range(0, effects.length)
                .filter(i -> Double.isFinite(effects[i]))
                .toArray();
        return new Factor(
                redraw.estimate(
                        whole,
                        drawn -> Arrays.stream(drawn)
                                        .mapToDouble(i -> Math.abs(effects[i]))
                                        .sum()
                                / drawn.length),
                redraw.estimate(whole, drawn -> mean(effects, drawn)),
                redraw.estimate(whole, drawn -> spread(effects, drawn)));
    }

    private static double mean(double[] effects, int[] drawn) {
        return Arrays.stream(drawn).mapToDouble(i -> effects[i]).sum() / drawn.length;
    }

    private static double spread(double[] effects, int[] drawn) {
        double mean = mean(effects, drawn);
        double squares = 0;
        for (int i : drawn) {
            squares += (effects[i] - mean) * (effects[i] - mean);
        }
        return Math.sqrt(squares / (drawn.length - 1));
    }
}
