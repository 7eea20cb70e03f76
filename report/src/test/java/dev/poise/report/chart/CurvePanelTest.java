package dev.poise.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurvePanelTest {
    private static final Pattern END_LABEL =
            Pattern.compile("<text class=\"endlabel[^>]* x=\"([0-9.]+)\" y=\"([0-9.]+)\">([^<]*)<");

    @Test
    void shouldKeepTheLabelsOfLinesApartThatEndTogether() {
        List<Double> places = new ArrayList<>();
        Matcher label = END_LABEL.matcher(panel(8, "line").draw().toString());
        while (label.find()) {
            places.add(Double.parseDouble(label.group(2)));
        }
        assertThat(places).hasSize(8);
        double[] sorted = places.stream().mapToDouble(y -> y).sorted().toArray();
        assertThat(IntStream.range(1, 8)
                        .mapToDouble(i -> sorted[i] - sorted[i - 1])
                        .min()
                        .orElse(0))
                .isGreaterThanOrEqualTo(12);
    }

    @Test
    void shouldShortenLabelsThatDoNotFit() {
        Matcher label = END_LABEL.matcher(panel(1, "W".repeat(200)).draw().toString());
        assertThat(label.find()).isTrue();
        double width = TypeWidth.of(label.group(3), 12 * 1.12);
        assertThat(Double.parseDouble(label.group(1)) + width).isLessThanOrEqualTo(400);
        assertThat(label.group(3)).endsWith("\u2026");
    }

    private static CurvePanel panel(int lines, String label) {
        double[] x = {0, 0.5, 1};
        double[] mean = {0.4, 0.5, 0.6};
        double[] low = Arrays.stream(mean).map(v -> v - 0.05).toArray();
        double[] high = Arrays.stream(mean).map(v -> v + 0.05).toArray();
        return new CurvePanel(
                "x",
                "title",
                "what is seen",
                IntStream.range(0, lines)
                        .mapToObj(i -> new CurvePanel.Line(label, x, mean, low, high, LineStyle.of(i), List.of()))
                        .toList(),
                "setting",
                Axis.unit(),
                Axis.unit(),
                Optional.empty());
    }
}
