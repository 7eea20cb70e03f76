package dev.poise.cli;

import java.io.PrintStream;
import java.util.List;

/** Writes text and tables for people, as wide as the terminal. */
final class Page {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final Terminal terminal;

    Page(Session session) {
        out = session.out();
        terminal = session.terminal();
    }

    int width() {
        return terminal.width();
    }

    void title(String text) {
        for (String line : Words.wrap(text, width())) {
            out.println(terminal.colours() ? BOLD + line + PLAIN : line);
        }
    }

    void paragraph(String text) {
        Words.wrap(text, width()).forEach(out::println);
    }

    /** Write each text behind a dash. */
    void points(List<String> texts) {
        for (String text : texts) {
            String start = "- ";
            for (String line : Words.wrap(text, width() - 2)) {
                out.println(start + line);
                start = "  ";
            }
        }
    }

    void table(Table table) {
        table.lines(width()).forEach(out::println);
    }

    void gap() {
        out.println();
    }
}
