package dev.poise.report.svg;

/** Text made fit for markup: what a name or a note may hold is not up to us. */
public final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /**
     * Replace characters that markup cannot carry (controls, halves of pairs) or that would turn the metric direction of the
     * text around them. Everything else stays as it is, {@code <} and {@code &} included.
     *
     * @param text any text
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            clean.appendCodePoint(isFit(point) ? point : REPLACEMENT);
            i += Character.charCount(point);
        }
        return clean.toString();
    }

    private static boolean isFit(int point) {
        if (point < 0x20) {
            return point == '\n' || point == '\t';
        }
        boolean control = point >= 0x7F && point <= 0x9F;
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !turns && !half && (point & 0xFFFE) != 0xFFFE;
    }

    /**
     * Escape text for the inside of an element or of a quoted attribute, cleaned first.
     *
     * @param text any text
     */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        String clean = of(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
