package dev.poise.experiments.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees of maps, lists, text, numbers and flags as JSON. Same tree, same bytes, on every JDK; a number that is not finite is
 * {@code null}. Not the tree model of a library, because loading one takes longer than a run.
 */
public final class JsonText {
    /** The format of documents: a field that goes away or means something else makes another one. */
    public static final int FORMAT = 1;

    private static final String STEP = "  ";
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Appendable out;
    private final boolean indented;

    private JsonText(Appendable out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    /**
     * Write a tree, indented, with a line end after it.
     *
     * @param tree maps in the order of their keys, lists, text, numbers, flags, null
     */
    public static String indented(Object tree) {
        StringBuilder text = new StringBuilder();
        write(text, tree, true);
        return text.append('\n').toString();
    }

    /**
     * Write a document that programs read: {@code format} first, then the fields, indented, with a line end after it.
     *
     * @param fields in their order
     */
    public static String document(Map<String, Object> fields) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.putAll(fields);
        return indented(document);
    }

    /**
     * Write a tree as an element of an indented list, with the line end before it.
     *
     * @param tree maps in the order of their keys, lists, text, numbers, flags, null
     */
    public static String element(Object tree) {
        StringBuilder text = new StringBuilder("\n" + STEP);
        write(text, tree, true, "\n" + STEP);
        return text.toString();
    }

    /**
     * Write a tree in one line, without a line end.
     *
     * @param tree maps in the order of their keys, lists, text, numbers, flags, null
     */
    public static String oneLine(Object tree) {
        StringBuilder text = new StringBuilder();
        write(text, tree, false);
        return text.toString();
    }

    /** Write a tree in one line, without a line end. */
    static void inOneLine(Appendable out, Object tree) {
        write(out, tree, false);
    }

    private static void write(Appendable out, Object tree, boolean indented) {
        write(out, tree, indented, "\n");
    }

    private static void write(Appendable out, Object tree, boolean indented, String lineStart) {
        try {
            new JsonText(out, indented).value(tree, lineStart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void value(@Nullable Object value, String lineStart) throws IOException {
        if (value instanceof Map<?, ?> map) {
            map(map, lineStart);
        } else if (value instanceof List<?> list) {
            list(list, lineStart);
        } else if (value instanceof double[] numbers) {
            list(java.util.Arrays.stream(numbers).boxed().toList(), lineStart);
        } else if (value instanceof Double number) {
            out.append(Double.isFinite(number) ? Digits.of(number) : "null");
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(String.valueOf(value));
        } else {
            text(value.toString());
        }
    }

    private void map(Map<?, ?> map, String lineStart) throws IOException {
        String inner = lineStart + STEP;
        String before = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            before = ",";
            newLine(inner);
            text(entry.getKey().toString());
            out.append(indented ? ": " : ":");
            value(entry.getValue(), inner);
        }
        if (!map.isEmpty()) {
            newLine(lineStart);
        }
        out.append('}');
    }

    private void list(List<?> list, String lineStart) throws IOException {
        String inner = lineStart + STEP;
        String before = "";
        out.append('[');
        for (Object element : list) {
            out.append(before);
            before = ",";
            newLine(inner);
            value(element, inner);
        }
        if (!list.isEmpty()) {
            newLine(lineStart);
        }
        out.append(']');
    }

    private void newLine(String lineStart) throws IOException {
        if (indented) {
            out.append(lineStart);
        }
    }

    private void text(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean unpaired = Character.isSurrogate(c) && !isPaired(text, i);
                    if (c < ' ' || c == 0x7f || unpaired) {
                        escape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void escape(char c) throws IOException {
        out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]);
        out.append(HEX[c >> 4 & 15]).append(HEX[c & 15]);
    }
}
