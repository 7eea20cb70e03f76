package dev.poise.report.words;

import dev.poise.metrics.Metric;
import dev.poise.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as text, in one manner for the terminal and one for pages in each language. A number has as many decimals as its uncertainty
 * leaves meaning to: two digits of the half-width of its interval, at most four. Immutable.
 */
public final class Numerals {
    /** For terminals and documents in plain text: nothing that a keyboard has not. */
    public static final Numerals TERMINAL = new Numerals(Locale.ROOT, "", "-", "-", "to");

    /** For pages in English: a real minus, thousands parted. */
    public static final Numerals PAGE = new Numerals(Locale.ROOT, ",", "\u2212", "\u2013", "to");

    private static final int MAX_DECIMALS = 4;
    private static final double HUGE = 1e12;

    private final Locale locale;
    private final String grouping;
    private final String minus;
    private final String none;
    private final String to;

    private Numerals(Locale locale, String grouping, String minus, String none, String to) {
        this.locale = locale;
        this.grouping = grouping;
        this.minus = minus;
        this.none = none;
        this.to = to;
    }

    /** Write numbers on pages of a language, which has a word that stands between two ends. */
    static Numerals of(Locale locale, String to) {
        return new Numerals(locale, ",", PAGE.minus, PAGE.none, to);
    }

    /**
     * Get how many decimals say something.
     *
     * @param metric decides when the interval is unknown
     * @param certainty the interval the number belongs to
     */
    public static int decimals(Metric metric, Interval certainty) {
        return decimals(certainty, MAX_DECIMALS, usual(metric));
    }

    /**
     * Get how many decimals say something.
     *
     * @param certainty the interval the number belongs to
     * @param most no more than these
     * @param usual as many when the interval is unknown or has no width
     */
    static int decimals(Interval certainty, int most, int usual) {
        double half = certainty.halfWidth();
        return half > 0 && !Double.isInfinite(half)
                ? Math.max(0, Math.min(most, 1 - (int) Math.floor(StrictMath.log10(half))))
                : usual;
    }

    static int usual(Metric metric) {
        return switch (metric.unit()) {
            case "0..1", "share", "1" -> 2;
            default -> 1;
        };
    }

    /** Get how many decimals a number of this size has when nothing else is known of it. */
    public static int decimals(double value) {
        return Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    }

    /** Get what stands where there is no number. */
    public String none() {
        return none;
    }

    /**
     * Write a number.
     *
     * @param value NaN and infinity give {@link #none()}
     * @param decimals how many, not negative
     */
    public String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return none;
        }
        boolean huge = !grouping.isEmpty() && Math.abs(value) >= HUGE;
        String size = String.format(locale, huge ? "%.3e" : "%" + grouping + "." + decimals + "f", Math.abs(value));
        return (value < 0 && isSomething(size) ? minus : "") + size;
    }

    /** Write a number with its sign, also when it is positive; nothing before a zero. */
    public String signed(double value, int decimals) {
        String text = plain(value, decimals);
        return value > 0 && isSomething(text) ? "+" + text : text;
    }

    private static boolean isSomething(String text) {
        return text.chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    /** Write a setting's value: three decimals at most, and none that are not needed. */
    public String shortest(double value) {
        return Double.isFinite(value)
                ? exact(BigDecimal.valueOf(value)
                        .setScale(3, RoundingMode.HALF_UP)
                        .doubleValue())
                : none;
    }

    /** Write a limit as it was given, without needless zeros. */
    public String exact(double value) {
        if (!Double.isFinite(value)) {
            return none;
        }
        String size = BigDecimal.valueOf(Math.abs(value)).stripTrailingZeros().toPlainString();
        return (value < 0 ? minus : "") + size;
    }

    /** Write two ends, such as "0.41 to 0.43"; {@link #none()} when one is unknown. */
    public String span(double low, double high, int decimals) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? plain(low, decimals) + " " + to + " " + plain(high, decimals)
                : none;
    }

    /** Write two ends with their signs. */
    public String signedSpan(double low, double high, int decimals) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? signed(low, decimals) + " " + to + " " + signed(high, decimals)
                : none;
    }

    /** Write how far an interval reaches to each side; what rounds to nothing is told as less than the last digit. */
    public String halfWidth(double half, int decimals) {
        String text = plain(half, decimals);
        return half > 0 && !isSomething(text) ? "<" + text.substring(0, text.length() - 1) + "1" : text;
    }

    /** Write a share as a percentage without decimals. */
    public String percent(double share) {
        return percent(share, 0);
    }

    /** Write a share as a percentage. */
    public String percent(double share, int decimals) {
        return Double.isFinite(share) ? plain(100 * share, decimals) + "%" : none;
    }

    /** Write the ends of an interval of a share as percentages. */
    public String percentSpan(Interval shares) {
        return shares.isKnown() ? percent(shares.low()) + " " + to + " " + percent(shares.high()) : none;
    }

    /** Write a count, thousands parted. */
    public String count(long number) {
        return String.format(locale, "%,d", number);
    }
}
