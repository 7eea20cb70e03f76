package dev.poise.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet that every page carries inside. */
public final class StyleSheet {
    private static final String TEXT = load("report.css");
    private static final String ONE_PAGE = load("one-page.css");

    private StyleSheet() {}

    /**
     * Get the style sheet as an element; it holds nothing from outside the project.
     *
     * @param kind the kinds of the page; one that is {@code onepage} is printed on one
     */
    public static String element(String kind) {
        return "<style>\n" + TEXT + (kind.contains("onepage") ? ONE_PAGE : "") + "</style>";
    }

    static String text() {
        return TEXT;
    }

    private static String load(String name) {
        try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
