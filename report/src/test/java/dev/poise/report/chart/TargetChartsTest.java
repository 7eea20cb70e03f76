package dev.poise.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Histograms, columns, dots and band strips. */
class TargetChartsTest {
    private static final double NONE = Double.NaN;

    private static Histogram histogram(double... values) {
        return new Histogram("h", "title", "seen", values, "words", new Axis(0, 1, .2), .25, .75, .5, LineStyle.of(0));
    }

    private static long count(String drawing, String what) {
        return Pattern.compile(what).matcher(drawing).results().count();
    }

    @Test
    void shouldDrawAColumnForEveryStretchThatHoldsSomething() {
        String drawing = histogram(.01, .02, .5, .99, 7, NONE).draw().toString();

        assertThat(count(drawing, "class=\"column c1")).isEqualTo(3);
        assertThat(count(drawing, "class=\"level\"")).isEqualTo(1);
        assertThat(count(drawing, "class=\"same\"")).isEqualTo(1);
    }

    @Test
    void shouldDrawAnEmptyHistogramToo() {
        assertThat(histogram().draw().toString()).doesNotContain("NaN", "class=\"column");
    }

    @Test
    void shouldDrawTheBandOfAColumnOnlyWhereThereIsOne() {
        String drawing = new ColumnPanel(
                        "c",
                        "title",
                        "seen",
                        List.of(
                                new ColumnPanel.Column("a", .3, .2, .4, .1, .5),
                                new ColumnPanel.Column("b", .3, NONE, NONE, NONE, NONE)))
                .draw()
                .toString();

        assertThat(count(drawing, "class=\"same\"")).isEqualTo(1);
        assertThat(count(drawing, "class=\"interval")).isEqualTo(1);
        assertThat(drawing).contains(">a<", ">b<").doesNotContain("NaN");
    }

    @Test
    void shouldLeaveOutDotsThatAreOffTheScale() {
        String drawing = new DotPanel(
                        "d",
                        "title",
                        "seen",
                        new double[] {.1, .5, 3, NONE},
                        new double[] {.1, 9, .5, .5},
                        new double[] {.2, .8},
                        new double[] {.2, .8},
                        "words",
                        Axis.unit(),
                        Axis.unit())
                .draw()
                .toString();

        assertThat(count(drawing, "class=\"speck")).isEqualTo(1);
        assertThat(count(drawing, "class=\"median c2 d2\"")).isEqualTo(1);
    }

    @Test
    void shouldPutTheBandIntoTheMiddleThirdWhateverItsUnit() {
        for (double unit : new double[] {.001, 1, 1000}) {
            String drawing = new BandStrip(2 * unit, 1.5 * unit, 2.5 * unit, unit, 3 * unit)
                    .draw()
                    .toString();

            assertThat(drawing).contains("x=\"33.33%\" width=\"33.33%\"", "cx=\"50%\"", "dot c1");
        }
    }

    @Test
    void shouldPointToAFigureThatIsFarOutside() {
        String low = new BandStrip(-50, -60, -40, 1, 3).draw().toString();
        String high = new BandStrip(50, 40, 60, 1, 3).draw().toString();

        assertThat(low).contains("x=\"0%\"", "dot c3").doesNotContain("<circle");
        assertThat(high).contains("x=\"100%\"", "dot c3").doesNotContain("<circle");
        assertThat(new BandStrip(NONE, NONE, NONE, 1, 3).draw().toString()).doesNotContain("dot", "NaN");
    }

    @Test
    void shouldNeverDrawAColumnOutsideItsFrame() {
        Matcher heights = Pattern.compile("class=\"column c1[^>]* y=\"([0-9.]+)\"")
                .matcher(histogram(new double[] {.1, .1, .1, .9}).draw().toString());
        double[] tops = heights.results()
                .mapToDouble(match -> Double.parseDouble(match.group(1)))
                .toArray();

        assertThat(tops).hasSize(2);
        assertThat(Arrays.stream(tops).min().orElseThrow()).isGreaterThanOrEqualTo(10);
    }
}
