package dev.poise.experiments.run;

import tools.jackson.core.io.NumberOutput;

/** Numbers in files: the shortest text that reads back to the same bits. The JDK's own differs between versions. */
final class Digits {
    private Digits() {}

    /** Write a finite number. */
    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return NumberOutput.toString(value, true);
    }
}
