package dev.poise.scenarios.problem;

import java.util.Locale;

/** Writes what a user wrote so that it can stand in one line: control characters escaped, long text cut. */
public final class QuotedText {
    private static final int LONGEST = 60;

    private QuotedText() {}

    /**
     * Write a text in quotes.
     *
     * @param text any text
     */
    public static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    /**
     * Write a text without quotes, cut after {@value #LONGEST} characters.
     *
     * @param text any text
     */
    public static String plain(String text) {
        return cut(text, LONGEST);
    }

    /**
     * Write a text without quotes, cut somewhere.
     *
     * @param text any text
     * @param longest after how many characters
     */
    public static String cut(String text, int longest) {
        boolean fits = text.length() <= longest || text.codePointCount(0, text.length()) <= longest;
        return fits ? escaped(text) : escaped(text.substring(0, text.offsetByCodePoints(0, longest))) + "...";
    }

    /**
     * Write a text whole, whatever its length.
     *
     * @param text any text
     */
    public static String escaped(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (printable(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(name(point));
            }
        });
        return shown.toString();
    }

    /**
     * Name a character by its code.
     *
     * @param point a Unicode code point
     * @return such as {@code U+0007}
     */
    public static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    /**
     * Return whether a character has no place in a text: control characters but for tabs and line ends, halves of pairs, and what is
     * no character.
     *
     * @param point a Unicode code point
     */
    public static boolean isControl(int point) {
        return (point < ' ' && point != '\t' && point != '\r' && point != '\n')
                || (point >= 0x7f && point <= 0x9f && point != 0x85)
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || (point & 0xfffe) == 0xfffe;
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
