package dev.poise.statistics;

import java.util.Locale;

/** How values that belong together go together. Pairs in which a value is not a finite number are left out. */
public final class Association {
    private Association() {}

    /**
     * Get the product-moment correlation (Pearson). With a second variable that is 0 or 1 it is the point-biserial one.
     *
     * @param x values
     * @param y values, as many
     * @return from -1 to 1; NaN for fewer than three pairs or when one side does not vary
     */
    public static double correlation(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d values cannot be paired with %d", x.length, y.length));
        }
        int n = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                n++;
                meanX += x[i];
                meanY += y[i];
            }
        }
        meanX /= n;
        meanY /= n;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                xy += (x[i] - meanX) * (y[i] - meanY);
                xx += (x[i] - meanX) * (x[i] - meanX);
                yy += (y[i] - meanY) * (y[i] - meanY);
            }
        }
        return n < 3 || xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
    }

    /**
     * Get the standardised slope of an outcome on one predictor with another held fixed.
     *
     * @param outcome what is predicted
     * @param predictor whose slope is asked for
     * @param held the other predictor
     * @return in standard deviations of the outcome per standard deviation of the predictor; NaN when it cannot be told
     */
    public static double slope(double[] outcome, double[] predictor, double[] held) {
        double direct = correlation(outcome, predictor);
        double other = correlation(outcome, held);
        double between = correlation(predictor, held);
        return (direct - other * between) / (1 - between * between);
    }
}
