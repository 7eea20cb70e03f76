package dev.poise.statistics.search;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How two parents give two children. Numbers: simulated binary crossover, Deb and Agrawal (1995), Complex Systems 9, 115-148, and polynomial
 * mutation, Deb and Goyal (1996), Computer Science and Informatics 26(4), 30-45, both within the bounds 0 and 1. Names: exchanged
 * with probability one half, and replaced by any other one.
 */
final class Variation {
    /** Probability of crossover, and distribution indices of crossover and mutation, as in Deb et al. (2002), section IV. */
    private static final double CROSSOVER = .9;

    private static final double CROSSOVER_INDEX = 20;
    private static final double MUTATION_INDEX = 20;
    private static final double SAME = 1e-14;

    private final List<Variable> variables;
    private final UniformRandomProvider random;

    Variation(List<Variable> variables, UniformRandomProvider random) {
        this.variables = variables;
        this.random = random;
    }

    /** Make two children. */
    double[][] children(double[] mother, double[] father) {
        double[][] children = {mother.clone(), father.clone()};
        if (random.nextDouble() < CROSSOVER) {
            for (int i = 0; i < variables.size(); i++) {
                if (random.nextBoolean()) {
                    cross(children[0], children[1], i);
                }
            }
        }
        mutate(children[0]);
        mutate(children[1]);
        return children;
    }

    private void cross(double[] one, double[] other, int i) {
        double low = Math.min(one[i], other[i]);
        double high = Math.max(one[i], other[i]);
        if (variables.get(i).isChoice() || high - low < SAME) {
            double kept = one[i];
            one[i] = other[i];
            other[i] = kept;
            return;
        }
        double u = random.nextDouble();
        double below = .5 * (low + high - spread(u, 1 + 2 * low / (high - low)) * (high - low));
        double above = .5 * (low + high + spread(u, 1 + 2 * (1 - high) / (high - low)) * (high - low));
        boolean turned = random.nextBoolean();
        one[i] = inside(turned ? above : below);
        other[i] = inside(turned ? below : above);
    }

    /** Get how far apart children are, over how far apart parents are. */
    private static double spread(double u, double room) {
        double alpha = 2 - StrictMath.pow(room, -(CROSSOVER_INDEX + 1));
        double base = u <= 1 / alpha ? u * alpha : 1 / (2 - u * alpha);
        return StrictMath.pow(base, 1 / (CROSSOVER_INDEX + 1));
    }

    private void mutate(double[] child) {
        for (int i = 0; i < child.length; i++) {
            if (random.nextDouble() >= 1.0 / child.length) {
                continue;
            }
            Variable variable = variables.get(i);
            if (variable.isChoice()) {
                int now = (int) (child[i] * variable.names());
                int other = variable.names() == 1 ? 0 : random.nextInt(variable.names() - 1);
                child[i] = variable.at(other < now || variable.names() == 1 ? other : other + 1);
            } else {
                child[i] = inside(child[i] + step(random.nextDouble(), child[i]));
            }
        }
    }

    /** Get how far a number moves; the bounds are never passed. */
    private static double step(double u, double value) {
        double power = 1 / (MUTATION_INDEX + 1);
        return u < .5
                ? StrictMath.pow(2 * u + (1 - 2 * u) * StrictMath.pow(1 - value, MUTATION_INDEX + 1), power) - 1
                : 1 - StrictMath.pow(2 * (1 - u) + (2 * u - 1) * StrictMath.pow(value, MUTATION_INDEX + 1), power);
    }

    private static double inside(double value) {
        return Math.max(0, Math.min(Math.nextDown(1.0), value));
    }
}
