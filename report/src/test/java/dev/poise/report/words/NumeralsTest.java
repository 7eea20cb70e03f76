package dev.poise.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated // sets the locale of the whole program
class NumeralsTest {
    @Test
    void shouldWriteTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Numerals.PAGE.plain(-1234.56, 1)).isEqualTo("\u22121,234.6");
            assertThat(Numerals.PAGE.count(1_234_567)).isEqualTo("1,234,567");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shouldNeverSignAZero() {
        assertThat(Numerals.PAGE.signed(0.0001, 2)).isEqualTo("0.00");
        assertThat(Numerals.PAGE.signed(-0.0001, 2)).isEqualTo("0.00");
        assertThat(Numerals.PAGE.signed(0.04, 2)).isEqualTo("+0.04");
    }

    @Test
    void shouldWriteADashForWhatIsNoNumber() {
        assertThat(Numerals.PAGE.plain(Double.NaN, 2)).isEqualTo("\u2013");
        assertThat(Numerals.PAGE.span(Double.NaN, 1, 2)).isEqualTo("\u2013");
        assertThat(Numerals.PAGE.signedSpan(1, Double.POSITIVE_INFINITY, 2)).isEqualTo("\u2013");
    }

    @Test
    void shouldWriteLimitsWithoutNeedlessZeros() {
        assertThat(Numerals.PAGE.exact(2)).isEqualTo("2");
        assertThat(Numerals.PAGE.exact(0.0002)).isEqualTo("0.0002");
    }
}
