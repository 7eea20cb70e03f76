package dev.poise.scenarios.document;

import java.util.regex.Pattern;

/** The one way in which a number may be written, in files and in options: digits, a point, an exponent. */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

    private Numbers() {}

    /**
     * Tell whether a text is a number.
     *
     * @param text without spaces around it
     */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
