package dev.poise.report.words;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Numbers as text on a page: a real minus, thousands parted by commas, and a dash for what is no number. How many decimals say
 * something is decided with the results, so that a page and a terminal tell the same digits.
 */
public final class Numeral {
    /** What stands where there is no number. */
    public static final String NONE = "\u2013";

    private Numeral() {}

    /**
     * Write a number.
     *
     * @param value NaN and infinity give a dash
     * @param decimals how many, not negative
     */
    public static String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        if (Math.abs(value) >= 1e12) {
            return String.format(Locale.ROOT, "%.3e", value).replace("-", "\u2212");
        }
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        boolean zero = text.chars().allMatch(c -> c == '0' || c == '.');
        return value < 0 && !zero ? "\u2212" + text : text;
    }

    /** Write a number with its sign, also when it is positive; nothing before a zero. */
    public static String signed(double value, int decimals) {
        String text = plain(value, decimals);
        boolean positive = value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return positive ? "+" + text : text;
    }

    /**
     * Write two ends.
     *
     * @param low the lower end
     * @param high the upper end
     * @param decimals how many
     * @return such as "0.41 to 0.43", or a dash when an end is unknown
     */
    public static String span(double low, double high, int decimals) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return NONE;
        }
        return plain(low, decimals) + " to " + plain(high, decimals);
    }

    /** Write two ends with their signs. */
    public static String signedSpan(double low, double high, int decimals) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return NONE;
        }
        return signed(low, decimals) + " to " + signed(high, decimals);
    }

    /** Write a given number, such as a limit, without needless zeros. */
    public static String shortest(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** Write a count, thousands parted by commas. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Give the negative numbers of a sentence their minus signs. */
    public static String typeset(String sentence) {
        return sentence.replaceAll("(^|[ (±])-(?=\\d)", "$1\u2212");
    }
}
