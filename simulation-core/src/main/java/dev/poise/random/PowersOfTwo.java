package dev.poise.random;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The 32 powers 2^0, 2^(1/32), ... 2^(31/32), calculated to fifty digits when the program starts, and the step between their
 * logarithms.
 */
final class PowersOfTwo {
    static final int STEPS_LOG = 5;
    static final int STEPS = 1 << STEPS_LOG;

    private static final MathContext DIGITS = new MathContext(50);
    /** Added and taken away again, leaves a multiple of 2^-42. */
    private static final double TO_42_BITS = 0x1.8p10;

    /** The natural logarithm of 2. */
    private static final BigDecimal LN_2 =
            new BigDecimal("0.69314718055994530941723212145817656807550013436025525412068");

    private static final BigDecimal STEP = LN_2.divide(BigDecimal.valueOf(STEPS), DIGITS);

    /** The logarithm of a step, up to a multiple of 2^-42. */
    static final double STEP_HIGH = STEP.doubleValue() + TO_42_BITS - TO_42_BITS;

    /** What is missing in {@link #STEP_HIGH}. */
    static final double STEP_LOW = STEP.subtract(new BigDecimal(STEP_HIGH)).doubleValue();

    /** Pairs: the power as a double, and by which share of it the true power is larger. */
    static final double[] TABLE = table();

    private PowersOfTwo() {}

    private static double[] table() {
        BigDecimal root = BigDecimal.valueOf(2);
        for (int i = 0; i < STEPS_LOG; i++) {
            root = root.sqrt(DIGITS);
        }
        double[] table = new double[2 * STEPS];
        BigDecimal power = BigDecimal.ONE;
        for (int i = 0; i < STEPS; i++) {
            BigDecimal rounded = new BigDecimal(power.doubleValue());
            table[2 * i] = rounded.doubleValue();
            table[2 * i + 1] = power.subtract(rounded).divide(rounded, DIGITS).doubleValue();
            power = power.multiply(root, DIGITS);
        }
        return table;
    }
}
