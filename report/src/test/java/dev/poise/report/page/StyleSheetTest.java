package dev.poise.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StyleSheetTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9]+): (#[0-9a-f]{6})");

    /** Light first, then what dark changes. */
    static Stream<Map<String, String>> schemes() {
        String[] parts = StyleSheet.text().split("@media screen and \\(prefers-color-scheme: dark\\)", 2);
        Map<String, String> light = colours(parts[0]);
        Map<String, String> dark = new HashMap<>(light);
        dark.putAll(colours(parts[1]));
        return Stream.of(light, dark);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void shouldBeReadable(Map<String, String> colours) {
        for (String text : List.of("ink", "soft", "link", "c0", "c1", "c2", "c3", "c4", "c5", "c6")) {
            assertThat(contrast(colours, text, "paper")).as(text).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(colours, "ink", "wash")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours, "ink", "warnwash")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours, "soft", "wash")).isGreaterThanOrEqualTo(4.5);
        for (int part = 1; part <= 9; part++) {
            assertThat(contrast(colours, "on" + part, "t" + part))
                    .as("part %d", part)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(colours, "warn", "paper")).isGreaterThanOrEqualTo(3);
        for (String line : List.of("c0", "c1", "c2", "c3", "c4", "c5", "c6")) {
            assertThat(contrast(colours, line, "same"))
                    .as(line + " on the zone")
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void shouldKnowEveryColourItUses(Map<String, String> colours) {
        Matcher used = Pattern.compile("var\\(--([a-z]+[0-9]?)\\)").matcher(StyleSheet.text());
        while (used.find()) {
            assertThat(colours).containsKey(used.group(1));
        }
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Matcher match = COLOUR.matcher(css);
        while (match.find()) {
            colours.put(match.group(1), match.group(2));
        }
        return colours;
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(Map<String, String> colours, String front, String back) {
        double a = luminance(colours.getOrDefault(front, ""));
        double b = luminance(colours.getOrDefault(back, ""));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        assertThat(colour).hasSize(7);
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
