package dev.poise.report.text;

import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Lines {
    private Lines() {}

    /**
     * Write a text so that a terminal shows it and does nothing else: line ends and tabs become spaces, and what is no letter, digit or
     * sign becomes its code.
     *
     * @param text any text
     */
    public static String oneLine(String text) {
        return QuotedText.escaped(text.replaceAll("[\\t\\r\\n]+", " "));
    }

    /**
     * Break a text at spaces.
     *
     * @param text any text
     * @param width longest line; a longer word is cut
     * @return at least one line
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String rest = oneLine(word);
            if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
