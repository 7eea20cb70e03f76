package dev.poise.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TagTest {
    @Test
    void shouldEscapeTextAndAttributes() {
        String svg =
                Tag.of("text").with("class", "a\"b<'&").text("<script>&\u0000").toString();
        assertThat(svg).isEqualTo("<text class=\"a&quot;b&lt;&#39;&amp;\">&lt;script&gt;&amp;\uFFFD</text>");
    }

    @Test
    void shouldRefuseNamesThatWouldBreakOut() {
        assertThatThrownBy(() -> Tag.of("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tag.of("a").with("x><", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldWriteCoordinatesShortAndTheSameEverywhere() {
        assertThat(Coordinate.text(12)).isEqualTo("12");
        assertThat(Coordinate.text(12.5)).isEqualTo("12.5");
        assertThat(Coordinate.text(12.054)).isEqualTo("12.05");
        assertThat(Coordinate.text(-0.001)).isEqualTo("0");
        assertThat(Coordinate.text(-3.07)).isEqualTo("-3.07");
        assertThatThrownBy(() -> Coordinate.text(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldReplaceWhatMarkupCannotCarryOrWouldTurnAround() {
        assertThat(CleanText.of("a\u0007b\u202Ec\uD800d\uFFFF")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
        assertThat(CleanText.of("Zo\u00EB \uD83D\uDE00\n\t")).isEqualTo("Zo\u00EB \uD83D\uDE00\n\t");
    }
}
