package dev.poise.cli.assistant;

import dev.poise.report.text.TextPage;
import dev.poise.report.words.Caution;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a tool says. Each holds what the model can say and what not.
 *
 * @param text for reading, of a limited length
 * @param values the same for programs
 * @param wrong whether it says what is wrong instead
 */
record ToolAnswer(String text, Map<String, Object> values, boolean wrong) {
    /** How many characters of text an answer may have; an assistant has to read all of it. */
    static final int LONGEST = 8_000;

    private static final int WIDTH = 100;

    /**
     * Answer with what is written on a page for people.
     *
     * @param print writes it
     * @param values the same for programs
     */
    static ToolAnswer of(Consumer<TextPage> print, Map<String, Object> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            print.accept(new TextPage(out, WIDTH, false));
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("caution", Caution.INVOLVEMENT);
        String caution = "\n" + Caution.INVOLVEMENT + "\n";
        return new ToolAnswer(cut(text, LONGEST - caution.length()) + caution, all, false);
    }

    /** Say what is wrong. */
    static ToolAnswer wrong(String lines) {
        return new ToolAnswer(cut(lines, LONGEST), Map.of(), true);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf('\n', longest - 100);
        String kept = text.substring(0, end < 0 ? longest - 100 : end + 1);
        return String.format(Locale.ROOT, "%s(%d more characters are left out)\n", kept, text.length() - kept.length());
    }

    /** Get it as the protocol has it. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("content", List.of(Map.of("type", "text", "text", text)));
        if (!wrong) {
            tree.put("structuredContent", values);
        }
        tree.put("isError", wrong);
        return tree;
    }
}
