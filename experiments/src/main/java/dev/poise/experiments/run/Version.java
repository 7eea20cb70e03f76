package dev.poise.experiments.run;

/** Which program and which model made a result. */
public final class Version {
    /** The version of the program. */
    public static final String PROGRAM = "0.2.0";

    /** The day on which it was released, ISO 8601. */
    public static final String RELEASED = "2026-11-30";

    /**
     * The version of the model; changes whenever the same scenario and seed give other numbers. A test holds it to what the model gives:
     * {@code models.csv} in the tests has the digest of every version.
     */
    public static final String MODEL = "5";

    private Version() {}
}
