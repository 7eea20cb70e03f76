package dev.poise.report.text;

import java.io.PrintStream;
import java.util.List;

/**
 * Writes text and tables for people.
 *
 * @param out where they are written
 * @param width the longest line, in characters
 * @param bold whether titles may be bold
 */
public record TextPage(PrintStream out, int width, boolean bold) {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    void title(String text) {
        for (String line : Lines.wrap(text, width)) {
            out.println(bold ? BOLD + line + PLAIN : line);
        }
    }

    /** Write text in as many lines as it takes. */
    public void paragraph(String text) {
        Lines.wrap(text, width).forEach(out::println);
    }

    /** Write each text behind a dash. */
    void points(List<String> texts) {
        for (String text : texts) {
            String start = "- ";
            for (String line : Lines.wrap(text, width - 2)) {
                out.println(start + line);
                start = "  ";
            }
        }
    }

    /** Write a table. */
    public void table(TextTable table) {
        table.lines(width).forEach(out::println);
    }

    void gap() {
        out.println();
    }
}
