package dev.poise.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet that every page carries inside. */
public final class StyleSheet {
    private static final String TEXT = load();

    private StyleSheet() {}

    /** Get the style sheet as an element; it holds nothing from outside the project. */
    public static String element() {
        return "<style>\n" + TEXT + "</style>";
    }

    static String text() {
        return TEXT;
    }

    private static String load() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("The style sheet is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
