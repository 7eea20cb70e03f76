package dev.poise.scenarios.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTextTest {
    @Test
    void shouldLeaveOrdinaryTextAlone() {
        assertThat(QuotedText.plain("90 % é 😀 {}")).isEqualTo("90 % é 😀 {}");
        assertThat(QuotedText.quoted("a b")).isEqualTo("\"a b\"");
    }

    @Test
    void shouldNameWhatCannotBeSeenOrBreaksALine() {
        assertThat(QuotedText.plain("a\nb\u0007\u2028\u202e\u200b\ud800"))
                .isEqualTo("aU+000AbU+0007U+2028U+202EU+200BU+D800");
    }

    @Test
    void shouldCutLongTextBetweenCharacters() {
        assertThat(QuotedText.plain("😀".repeat(61))).isEqualTo("😀".repeat(60) + "...");
        assertThat(QuotedText.plain("x".repeat(60))).hasSize(60);
        assertThat(QuotedText.escaped("x".repeat(500))).hasSize(500);
    }
}
