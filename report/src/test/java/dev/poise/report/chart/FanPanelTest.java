package dev.poise.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.statistics.Fan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FanPanelTest {
    private static final Pattern END_LABEL = Pattern.compile("<text class=\"endlabel[^>]* y=\"([0-9.]+)\"");

    @Test
    void shouldKeepEndLabelsApartHoweverCloseTheMediansEnd() {
        for (double gap = 0; gap < 0.3; gap += 0.01) {
            String svg = panel(fan(0.4, 0.5, 0.6), Optional.of(fan(0.4, 0.5, 0.6 + gap)));
            Matcher label = END_LABEL.matcher(svg);
            assertThat(label.find()).isTrue();
            double first = Double.parseDouble(label.group(1));
            assertThat(label.find()).isTrue();
            assertThat(Math.abs(Double.parseDouble(label.group(1)) - first)).isGreaterThanOrEqualTo(11);
        }
    }

    @Test
    void shouldDrawTheBaselineAsFarAsThePanelGoesAndNameItsEndOnlyThere() {
        String longer = panel(fan(0.1, 0.2, 0.3), Optional.of(fan(0.1, 0.2, 0.3, 0.4, 0.9)));
        assertThat(longer).isEqualTo(panel(fan(0.1, 0.2, 0.3), Optional.of(fan(0.1, 0.2, 0.3))));
        assertThat(panel(fan(0.1, 0.2, 0.3), Optional.of(fan(0.1, 0.7)))).containsOnlyOnce("class=\"endlabel");
    }

    @Test
    void shouldBreakTheLineWhereNoRunHasAValue() {
        String whole = panel(fan(0.1, 0.2, 0.3, 0.4), Optional.empty());
        String broken = panel(fan(0.1, 0.2, Double.NaN, 0.4, 0.5), Optional.empty());
        assertThat(medianOf(whole)).containsOnlyOnce("M");
        assertThat(medianOf(broken).chars().filter(c -> c == 'M').count()).isEqualTo(2);
        assertThat(broken).doesNotContain("NaN");
    }

    @Test
    void shouldDrawOneSprintAndNoSprintAtAll() {
        assertThat(panel(fan(0.5), Optional.empty())).contains("sprint 1").doesNotContain("NaN");
        assertThat(panel(fan(), Optional.empty())).contains("<svg").doesNotContain("NaN");
        assertThat(panel(fan(Double.NaN), Optional.empty())).doesNotContain("endlabel");
    }

    @Test
    void shouldBeNamedForThoseWhoDoNotSeeIt() {
        assertThat(panel(fan(0.1, 0.2), Optional.empty()))
                .contains(
                        "role=\"img\" aria-labelledby=\"x-t x-d\"",
                        "<title id=\"x-t\">A &lt;b&gt; name</title>",
                        "<desc id=\"x-d\">");
    }

    private static String medianOf(String svg) {
        Matcher path = Pattern.compile("class=\"median c1 d1\" d=\"([^\"]*)\"").matcher(svg);
        assertThat(path.find()).isTrue();
        return path.group(1);
    }

    private static String panel(Fan fan, Optional<Fan> baseline) {
        return new FanPanel(
                        "x",
                        "A <b> name",
                        "What is seen.",
                        1,
                        fan,
                        baseline,
                        new LineStyle("c1 d1"),
                        Axis.unit(),
                        Optional.empty())
                .draw()
                .toString();
    }

    private static Fan fan(double... medians) {
        double[][] runs = IntStream.range(-2, 3)
                .mapToObj(run -> IntStream.range(0, medians.length)
                        .mapToDouble(i -> medians[i] + run * 0.02)
                        .toArray())
                .toArray(double[][]::new);
        return Fan.of(runs);
    }
}
