package dev.poise.readings;

/** What is added up for every reading in one sprint: a part and the whole it is set against. */
final class Tally {
    private static final int READINGS = Reading.builtIn().size();

    private final double[] parts = new double[READINGS];
    private final double[] wholes = new double[READINGS];

    /** Add to both. */
    void add(Reading reading, double part, double whole) {
        parts[reading.index()] += part;
        wholes[reading.index()] += whole;
    }

    /** Forget what was added before: the last value counts. */
    void set(Reading reading, double value) {
        parts[reading.index()] = value;
        wholes[reading.index()] = 1;
    }

    double part(Reading reading) {
        return parts[reading.index()];
    }

    double whole(Reading reading) {
        return wholes[reading.index()];
    }
}
