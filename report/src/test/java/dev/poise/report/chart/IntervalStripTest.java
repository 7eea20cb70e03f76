package dev.poise.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalStripTest {
    private static final Axis AXIS = new Axis(-3, 3, 1);
    private static final LineStyle STYLE = LineStyle.of(0);

    @Test
    void shouldPlaceDotAndIntervalByShareOfTheWidth() {
        assertThat(new IntervalStrip(0, -1.5, 1.5, 0, STYLE, AXIS).draw().toString())
                .contains("cx=\"50%\"", "x1=\"25%\" x2=\"75%\"");
    }

    @Test
    void shouldPointOutValuesOffTheScaleAtTheEndTheyLeftBy() {
        String right = new IntervalStrip(9, 8, 10, 0, STYLE, AXIS).draw().toString();
        String left = new IntervalStrip(-9, -10, -8, 0, STYLE, AXIS).draw().toString();
        assertThat(right).contains("<svg x=\"100%\"").doesNotContain("<circle");
        assertThat(left).contains("<svg x=\"0%\"").doesNotContain("<circle");
    }

    @Test
    void shouldLetAnIntervalRunOffTheScaleWithoutAnEnd() {
        String strip = new IntervalStrip(2, -1.5, 8, 0, STYLE, AXIS).draw().toString();
        assertThat(strip)
                .contains("x1=\"25%\" x2=\"100%\"", "x1=\"25%\" x2=\"25%\"")
                .doesNotContain("x1=\"100%\"");
    }

    @Test
    void shouldDrawNoDotWithoutAValueAndNoIntervalWithoutEnds() {
        double none = Double.NaN;
        assertThat(new IntervalStrip(none, none, none, 0, STYLE, AXIS).draw().toString())
                .doesNotContain("circle", "interval", "NaN");
        assertThat(new IntervalStrip(1, none, none, 0, STYLE, AXIS).draw().toString())
                .contains("circle")
                .doesNotContain("interval", "NaN");
    }

    @Test
    void shouldWriteASignOnlyBeforeDifferences() {
        assertThat(IntervalStrip.scale(AXIS, 1, true).toString()).contains(">+1<", ">\u22121<");
        assertThat(IntervalStrip.scale(AXIS, 1, false).toString())
                .contains(">1<")
                .doesNotContain("+");
    }
}
