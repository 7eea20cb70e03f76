package dev.poise.metrics;

/** What is added up for every metric in one sprint: a part and the whole it is set against. */
final class Tally {
    private static final int METRICS = Metric.builtIn().size();

    private final double[] parts = new double[METRICS];
    private final double[] wholes = new double[METRICS];

    /** Add to both. */
    void add(Metric metric, double part, double whole) {
        parts[metric.index()] += part;
        wholes[metric.index()] += whole;
    }

    /** Forget what was added before: the last value counts. */
    void set(Metric metric, double value) {
        parts[metric.index()] = value;
        wholes[metric.index()] = 1;
    }

    double part(Metric metric) {
        return parts[metric.index()];
    }

    double whole(Metric metric) {
        return wholes[metric.index()];
    }
}
