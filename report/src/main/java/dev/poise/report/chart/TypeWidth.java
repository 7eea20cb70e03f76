package dev.poise.report.chart;

/** How wide a text is drawn, on the safe side: measured on DejaVu Sans, one of the widest faces a page falls back to. */
final class TypeWidth {
    private TypeWidth() {}

    /**
     * Estimate the width of a text.
     *
     * @param text one line
     * @param size type size
     * @return width in the unit of the size
     */
    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TypeWidth::ofOne).sum();
    }

    /**
     * Shorten a text until it fits.
     *
     * @param text one line
     * @param size type size
     * @param width how wide it may be
     * @return the text, or its beginning and an ellipsis
     */
    static String fit(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + "\u2026", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "\u2026";
    }

    private static double ofOne(int point) {
        if (point == ' ' || ".,:;|!'ijlI()-".indexOf(point) >= 0) {
            return 0.4;
        }
        if (point >= '0' && point <= '9') {
            return 0.64;
        }
        if ((point >= 'A' && point <= 'Z') || "mw%\u2212+".indexOf(point) >= 0) {
            return point == 'W' || point == 'm' || point == '%' ? 0.98 : 0.8;
        }
        return point < 0x2E80 ? 0.64 : 1.05;
    }
}
