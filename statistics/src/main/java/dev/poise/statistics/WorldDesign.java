package dev.poise.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where worlds come from, and so how sure an average over them is. Immutable.
 *
 * <p>Drawn worlds are the sampling unit: the interval of an average over W of them comes from how their W averages differ (Student's t).
 * A Latin hypercube spreads worlds more evenly than chance, so what depends on each factor for itself averages out almost wholly, and
 * the ordinary interval is far too wide: the variance of the average is that of what is left after the best sum of functions of single
 * factors, over W (Stein (1987), Technometrics 29(2), 143-151; Owen (1992), Journal of the Royal Statistical Society B 54(2), 541-551).
 * It is estimated by least squares on a straight line and a parabola in the order of each factor, on straight lines alone, or on nothing, as
 * many as leave two thirds of the degrees of freedom.
 *
 * <p>Where all worlds share the seeds of their runs, replications are a second thing that is drawn: the mean squares of a two-way layout
 * tell the variance by shared chance (Searle, Casella and McCulloch (1992), Variance Components, chapter 4).
 */
public final class WorldDesign {
    private static final int ENOUGH = 3;

    private final int worlds;
    private final boolean given;
    private final boolean sharing;
    private final double[][] basis;

    private WorldDesign(int worlds, boolean given, boolean sharing, double[][] basis) {
        this.worlds = worlds;
        this.given = given;
        this.sharing = sharing;
        this.basis = basis;
    }

    /**
     * Describe worlds that were drawn each for itself.
     *
     * @param worlds how many, at least 1
     * @param sharing whether replication r has the same seed in all worlds
     */
    public static WorldDesign drawn(int worlds, boolean sharing) {
        return new WorldDesign(worlds, false, sharing, orthonormal(new double[][] {ones(worlds)}));
    }

    /**
     * Describe worlds that are a Latin hypercube.
     *
     * @param values a row per world, a value per factor; only their order counts
     * @param sharing whether replication r has the same seed in all worlds
     */
    public static WorldDesign hypercube(double[][] values, boolean sharing) {
        int worlds = values.length;
        int factors = worlds == 0 ? 0 : values[0].length;
        int powers = worlds >= ENOUGH * (1 + 2 * factors) ? 2 : worlds >= ENOUGH * (1 + factors) ? 1 : 0;
        double[][] columns = new double[1 + powers * factors][];
        columns[0] = ones(worlds);
        for (int factor = 0; factor < factors; factor++) {
            int at = factor;
            double[] places = places(
                    IntStream.range(0, worlds).mapToDouble(w -> values[w][at]).toArray());
            for (int power = 1; power <= powers; power++) {
                int exponent = power;
                columns[1 + factor * powers + power - 1] = Arrays.stream(places)
                        .map(place -> exponent == 1 ? place : place * place)
                        .toArray();
            }
        }
        return new WorldDesign(worlds, false, sharing, orthonormal(columns));
    }

    /**
     * Describe worlds that somebody listed: they are all there are, and only runs are drawn.
     *
     * @param worlds how many, at least 1
     */
    public static WorldDesign given(int worlds) {
        return new WorldDesign(worlds, true, true, new double[0][]);
    }

    /**
     * Average over worlds.
     *
     * @param values a row per world, a value per replication; those that are not finite are left out, and so are worlds without any
     * @throws IllegalArgumentException when there are more or fewer worlds than described
     */
    public WorldAverage average(double[][] values) {
        if (values.length != worlds) {
            throw new IllegalArgumentException(values.length + " worlds, where there are " + worlds);
        }
        double[] means = new double[worlds];
        Arrays.setAll(means, world -> mean(values[world]));
        Sample over = Sample.of(means);
        if (given) {
            Sample runs = Sample.of(byReplication(values));
            boolean known = runs.n() > 1 && over.missing() == 0;
            double variance = known ? runs.standardError() * runs.standardError() : Double.NaN;
            return new WorldAverage(over.mean(), over.n(), variance, runs.n() - 1.0, 0, 1);
        }
        if (over.n() < 2) {
            return new WorldAverage(over.mean(), over.n(), Double.NaN, 1, 0, 1);
        }
        boolean whole = over.missing() == 0;
        double degrees = whole ? worlds - (double) basis.length : over.n() - 1.0;
        double left = over.sd() == 0 ? 0 : whole ? left(means) / degrees : over.sd() * over.sd();
        return sharing
                ? shared(values, means, over, left / over.n(), degrees)
                : new WorldAverage(over.mean(), over.n(), left / over.n(), degrees, 0, 1);
    }

    private static double mean(double[] values) {
        double sum = 0;
        int n = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                sum += value;
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }

    /** Sum the squares of what the basis does not explain. */
    private double left(double[] means) {
        double[] rest = means.clone();
        for (double[] column : basis) {
            take(rest, column);
        }
        return dot(rest, rest);
    }

    /** Add the variance of the average by what replications have in common in all worlds. */
    private static WorldAverage shared(
            double[][] values, double[] means, Sample over, double variance, double degrees) {
        double[] effects = byReplication(values);
        Sample replications = Sample.of(effects);
        if (replications.n() < 2) {
            return new WorldAverage(over.mean(), over.n(), Double.NaN, 1, 0, 1);
        }
        double sum = 0;
        for (int w = 0; w < values.length; w++) {
            for (int r = 0; r < values[w].length; r++) {
                double rest = values[w][r] - means[w] - effects[r] + over.mean();
                sum += Double.isFinite(rest) ? rest * rest : 0;
            }
        }
        double alone = sum / ((over.n() - 1.0) * (replications.n() - 1.0)) / over.n();
        double common = Math.max(0, replications.sd() * replications.sd() - alone) / replications.n();
        return new WorldAverage(over.mean(), over.n(), variance, degrees, common, replications.n() - 1.0);
    }

    private static double[] byReplication(double[][] values) {
        int most = Arrays.stream(values).mapToInt(row -> row.length).max().orElse(0);
        return IntStream.range(0, most)
                .mapToDouble(r -> mean(Arrays.stream(values)
                        .mapToDouble(row -> r < row.length ? row[r] : Double.NaN)
                        .toArray()))
                .toArray();
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Get where each value stands in their order, from -1/2 to 1/2. */
    private static double[] places(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        double[] places = new double[values.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = (i + .5) / values.length - .5;
        }
        return places;
    }

    /** Gram and Schmidt, twice for the sake of rounding; columns that the earlier ones give are left out. */
    private static double[][] orthonormal(double[][] columns) {
        double[][] basis = new double[columns.length][];
        int kept = 0;
        for (double[] column : columns) {
            double[] rest = column.clone();
            for (int again = 0; again < 2; again++) {
                for (int i = 0; i < kept; i++) {
                    take(rest, basis[i]);
                }
            }
            double length = Math.sqrt(dot(rest, rest));
            if (length > 1e-9 * Math.sqrt(dot(column, column))) {
                basis[kept++] = Arrays.stream(rest).map(x -> x / length).toArray();
            }
        }
        return Arrays.copyOf(basis, kept);
    }

    private static void take(double[] from, double[] direction) {
        double along = dot(from, direction);
        for (int i = 0; i < from.length; i++) {
            from[i] -= along * direction[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
