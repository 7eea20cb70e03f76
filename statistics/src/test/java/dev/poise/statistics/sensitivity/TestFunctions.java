package dev.poise.statistics.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Functions of the unit cube whose indices are published. */
final class TestFunctions {
    /** Ishigami and Homma (1990) with a = 7, b = .1. */
    static final ToDoubleFunction<double[]> ISHIGAMI = u -> {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + .1 * Math.pow(x3, 4) * Math.sin(x1);
    };

    /** The coefficients with which Saltelli and Sobol' (1995) use the g-function. */
    static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    static final ToDoubleFunction<double[]> G_FUNCTION = u -> {
        double product = 1;
        for (int i = 0; i < G.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + G[i]) / (1 + G[i]);
        }
        return product;
    };

    /**
     * The function of Morris (1991), section 5, with its 20 factors; the remaining coefficients, which the paper draws at random,
     * as (-1)^i and (-1)^(i+j), as Saltelli and others (2000) do.
     */
    static final ToDoubleFunction<double[]> MORRIS = u -> {
        double[] w = new double[20];
        for (int i = 0; i < 20; i++) {
            w[i] = morrisWeight(i, u[i]);
        }
        return morrisOfWeights(w);
    };

    static double morrisWeight(int i, double u) {
        boolean curved = i == 2 || i == 4 || i == 6;
        return 2 * ((curved ? 1.1 * u / (u + .1) : u) - .5);
    }

    static double morrisOfWeights(double[] w) {
        double sum = 0;
        for (int i = 0; i < 20; i++) {
            sum += (i < 10 ? 20 : sign(i + 1)) * w[i];
            for (int j = i + 1; j < 20; j++) {
                sum += (j < 6 ? -15 : sign(i + j + 2)) * w[i] * w[j];
                for (int l = j + 1; l < 5; l++) {
                    sum += -10 * w[i] * w[j] * w[l];
                    for (int s = l + 1; s < 4; s++) {
                        sum += 5 * w[i] * w[j] * w[l] * w[s];
                    }
                }
            }
        }
        return sum;
    }

    private TestFunctions() {}

    static double[] of(ToDoubleFunction<double[]> function, double[][] points) {
        return Arrays.stream(points).mapToDouble(function).toArray();
    }

    static double[][] unit(int[][] positions, int levels) {
        return Arrays.stream(positions)
                .map(row -> Arrays.stream(row)
                        .mapToDouble(level -> (double) level / (levels - 1))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static int sign(int power) {
        return power % 2 == 0 ? 1 : -1;
    }
}
