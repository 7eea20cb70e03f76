package dev.poise.report.svg;

/** How lengths and positions are written: the same on every machine, and no longer than the eye needs. */
public final class Coordinate {
    private Coordinate() {}

    /**
     * Write a number with two decimals at most and without needless zeros.
     *
     * @param value any finite number below a million million
     * @throws IllegalArgumentException when it is not: a picture with a hole in it is a mistake of ours
     */
    public static String text(double value) {
        if (!(Math.abs(value) < 1e12)) {
            throw new IllegalArgumentException("There is no place at " + value);
        }
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + "." + (rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest);
    }
}
