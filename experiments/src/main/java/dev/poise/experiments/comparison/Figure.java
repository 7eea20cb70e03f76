package dev.poise.experiments.comparison;

import dev.poise.readings.Reading;
import dev.poise.statistics.Interval;
import java.util.Locale;

/**
 * Numbers for people: as many decimals as their uncertainty leaves meaning to, which is two digits of the half-width of the
 * interval, at most four decimals.
 */
public final class Figure {
    /** What stands where there is no number. */
    public static final String NONE = "-";

    private static final int MAX_DECIMALS = 4;

    private Figure() {}

    /**
     * Get how many decimals say something.
     *
     * @param reading decides when the interval is unknown
     * @param certainty the interval the number belongs to
     */
    public static int decimals(Reading reading, Interval certainty) {
        double half = certainty.halfWidth();
        if (!(half > 0)) {
            return usual(reading);
        }
        int firstDigit = (int) Math.floor(StrictMath.log10(half));
        return Math.max(0, Math.min(MAX_DECIMALS, 1 - firstDigit));
    }

    /**
     * Get how many decimals a number has within a sentence: no more than its uncertainty leaves meaning to, and no more than
     * people say.
     *
     * @param reading decides on what people say
     * @param certainty the interval the number belongs to
     */
    static int decimalsInWords(Reading reading, Interval certainty) {
        return Math.min(usual(reading), decimals(reading, certainty));
    }

    private static int usual(Reading reading) {
        return switch (reading.unit()) {
            case "0..1", "share", "1" -> 2;
            default -> 1;
        };
    }

    /**
     * Write a number.
     *
     * @param value what is not finite gives {@link #NONE}
     * @param decimals how many, not negative
     */
    public static String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.startsWith("-") && text.chars().allMatch(c -> c == '-' || c == '0' || c == '.')
                ? text.substring(1)
                : text;
    }

    /** Write how far an interval reaches to each side; what rounds to nothing is told as less than the last digit. */
    public static String halfWidth(Interval certainty, int decimals) {
        String text = plain(certainty.halfWidth(), decimals);
        boolean nothing = text.chars().allMatch(c -> c == '0' || c == '.');
        return nothing && certainty.halfWidth() > 0 ? "<" + text.substring(0, text.length() - 1) + "1" : text;
    }

    /** Write a setting's value: three decimals at most, and none that are not needed. */
    public static String shortest(double value) {
        String text = plain(value, 3);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    /** Write a number with its sign, also when it is positive. */
    public static String signed(double value, int decimals) {
        String text = plain(value, decimals);
        boolean positive = value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return positive ? "+" + text : text;
    }

    /** Write both ends of an interval or range, such as "0.41 to 0.43". */
    public static String span(double low, double high, int decimals) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? plain(low, decimals) + " to " + plain(high, decimals)
                : NONE;
    }

    /** Write both ends with their signs. */
    public static String signedSpan(double low, double high, int decimals) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? signed(low, decimals) + " to " + signed(high, decimals)
                : NONE;
    }
}
