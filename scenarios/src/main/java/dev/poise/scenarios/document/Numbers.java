package dev.poise.scenarios.document;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The one way in which a number may be written, in files, tables and options: digits, a point, an exponent. Not a number are names
 * such as {@code .inf}, other bases, digits in groups, and leading zeros, which some readers take for base eight.
 */
public final class Numbers {
    /** How many characters a number may have; the exact value of a double seldom needs more than 60. */
    static final int LONGEST = 100;

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?((0|[1-9][0-9]*)(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");
    private static final Pattern ZERO = Pattern.compile("[-+]?[0.]*([eE].*)?");

    private Numbers() {}

    /**
     * Return whether a text is a number.
     *
     * @param text without spaces around it
     */
    public static boolean isNumber(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches();
    }

    /**
     * Get the double that is nearest to a number.
     *
     * @param text without spaces around it
     * @return NaN when the text is no number, or one too large or too small for a double; 0 is never negative
     */
    public static double number(String text) {
        if (!isNumber(text)) {
            return Double.NaN;
        }
        double number = Double.parseDouble(text);
        boolean vanished = number == 0 && !ZERO.matcher(text).matches();
        // adding 0 turns a minus zero, which would not equal 0, into 0
        return Double.isInfinite(number) || vanished ? Double.NaN : number + 0.0;
    }

    /**
     * Get a whole number, exactly; {@code 3.0} and {@code 3e2} are whole.
     *
     * @param text without spaces around it
     * @return nothing when the text is no number, not whole, or needs more than 64 bits
     */
    public static OptionalLong whole(String text) {
        if (!isNumber(text)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(new BigDecimal(text).longValueExact());
        } catch (ArithmeticException brokenOrTooLarge) {
            return OptionalLong.empty();
        }
    }
}
