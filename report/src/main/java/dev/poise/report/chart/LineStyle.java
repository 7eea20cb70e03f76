package dev.poise.report.chart;

/**
 * How a line, a band or a dot looks: a colour and a dash, both set by the class in the style sheet. The baseline is grey and
 * dashed wherever it stands; no two others within {@link #KINDS} share both colour and dash.
 *
 * @param cssClass the class in the style sheet
 */
public record LineStyle(String cssClass) {
    /** How many styles there are next to the baseline's. */
    public static final int KINDS = 18;

    private static final int COLOURS = 6;

    /** Get the style of the baseline. */
    public static LineStyle baseline() {
        return new LineStyle("c0 d0");
    }

    /**
     * Get the style of one of several things that are told apart.
     *
     * @param index 0 for the first; from {@link #KINDS} on styles come again, and labels alone tell them apart
     */
    public static LineStyle of(int index) {
        int colour = index % COLOURS + 1;
        int dash = (index + index / COLOURS) % 3 + 1;
        return new LineStyle("c" + colour + " d" + dash);
    }
}
