package dev.poise.statistics;

import java.util.Arrays;
import java.util.Locale;

/**
 * A linear model of one number on several others by ordinary least squares, all of them standardised: a coefficient tells by how
 * many of its standard deviations the outcome moves with one standard deviation of the predictor, the other predictors held.
 * Immutable.
 *
 * <p><b>Caveat:</b> the standard errors take the rows as independent and their spread as equal.
 */
public final class Regression {
    private final double[] coefficients;
    private final double[] errors;
    private final int degrees;

    private Regression(double[] coefficients, double[] errors, int degrees) {
        this.coefficients = coefficients;
        this.errors = errors;
        this.degrees = degrees;
    }

    /**
     * Fit the model.
     *
     * @param outcome one value per row
     * @param predictors per predictor one value per row
     * @return a model whose coefficients are NaN when a predictor does not vary, follows from the others, or there are fewer
     *     than two rows more than predictors
     * @throws IllegalArgumentException when the lengths differ
     */
    public static Regression of(double[] outcome, double[]... predictors) {
        int k = predictors.length;
        double[][] x = new double[k][];
        for (int i = 0; i < k; i++) {
            if (predictors[i].length != outcome.length) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "Every predictor has a value per row, not %d and %d",
                        outcome.length,
                        predictors[i].length));
            }
            x[i] = standardised(predictors[i]);
        }
        double[] y = standardised(outcome);
        int degrees = outcome.length - k - 1;
        double[][] inverse = degrees < 1 ? unknown(k) : inverse(products(x));
        double[] coefficients = new double[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                coefficients[i] += inverse[i][j] * product(x[j], y);
            }
        }
        double rest = 0;
        for (int row = 0; row < y.length; row++) {
            double off = y[row];
            for (int i = 0; i < k; i++) {
                off -= coefficients[i] * x[i][row];
            }
            rest += off * off;
        }
        double[] errors = new double[k];
        for (int i = 0; i < k; i++) {
            errors[i] = Math.sqrt(rest / degrees * inverse[i][i]);
        }
        return new Regression(coefficients, errors, degrees);
    }

    /** Get the standardised coefficient of a predictor, by its position. */
    public double coefficient(int predictor) {
        return coefficients[predictor];
    }

    /**
     * Get the certainty of a coefficient.
     *
     * @param predictor its position
     * @param level strictly between 0 and 1
     */
    public Interval interval(int predictor, double level) {
        Interval.requireLevel(level);
        if (!Double.isFinite(errors[predictor])) {
            return Interval.unknown(level);
        }
        return Interval.around(coefficients[predictor], StudentT.reach(level, degrees) * errors[predictor], level);
    }

    private static double[] standardised(double[] values) {
        Sample sample = Sample.of(values);
        return Arrays.stream(values).map(v -> (v - sample.mean()) / sample.sd()).toArray();
    }

    private static double[][] products(double[][] x) {
        double[][] products = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                products[i][j] = product(x[i], x[j]);
            }
        }
        return products;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[][] unknown(int k) {
        double[][] unknown = new double[k][k];
        for (double[] row : unknown) {
            Arrays.fill(row, Double.NaN);
        }
        return unknown;
    }

    /** Invert a symmetric matrix by elimination with pivots; what cannot be inverted is NaN. */
    private static double[][] inverse(double[][] matrix) {
        int k = matrix.length;
        double[][] work = new double[k][2 * k];
        for (int i = 0; i < k; i++) {
            System.arraycopy(matrix[i], 0, work[i], 0, k);
            work[i][k + i] = 1;
        }
        double scale = matrix.length == 0 ? 0 : Math.abs(matrix[0][0]);
        for (int column = 0; column < k; column++) {
            int pivot = column;
            for (int row = column + 1; row < k; row++) {
                pivot = Math.abs(work[row][column]) > Math.abs(work[pivot][column]) ? row : pivot;
            }
            if (!(Math.abs(work[pivot][column]) > 1e-10 * scale)) {
                return unknown(k);
            }
            double[] swap = work[pivot];
            work[pivot] = work[column];
            work[column] = swap;
            eliminate(work, column);
        }
        double[][] inverse = new double[k][];
        for (int i = 0; i < k; i++) {
            inverse[i] = Arrays.copyOfRange(work[i], k, 2 * k);
        }
        return inverse;
    }

    private static void eliminate(double[][] work, int column) {
        double by = work[column][column];
        for (int i = 0; i < work[column].length; i++) {
            work[column][i] /= by;
        }
        for (int row = 0; row < work.length; row++) {
            double times = work[row][column];
            if (row != column && times != 0) {
                for (int i = 0; i < work[row].length; i++) {
                    work[row][i] -= times * work[column][i];
                }
            }
        }
    }
}
