package dev.poise.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void shouldAlignTextLeftAndNumbersRight() {
        TextTable table = new TextTable().text("Name").number("n");
        table.row("a", "1");
        table.row("long", "100");

        assertThat(table.lines(80)).containsExactly("Name    n", "---------", "a       1", "long  100");
    }

    @Test
    void shouldWrapTextToFit() {
        TextTable table = new TextTable().text("Name").number("n");
        table.row("a text of several words that is too long", "1");

        assertThat(table.lines(24)).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(24));
        assertThat(String.join(" ", table.lines(24))).contains("a text of several", "words that is too long");
    }

    @Test
    void shouldPutRowsUnderTheirTitle() {
        TextTable table = new TextTable().text("Name").number("n");
        table.group("First");
        table.row("a", "1");
        table.group("First");
        table.row("b", "2");
        table.group("Second");
        table.row("c", "3");

        assertThat(table.lines(80))
                .containsExactly("  Name  n", "---------", "First", "  a     1", "  b     2", "Second", "  c     3");
    }

    @Test
    void shouldWrapALongHeaderOverShortNumbers() {
        TextTable table = new TextTable().number("Pairs higher");
        table.row("5%");

        assertThat(table.lines(80)).containsExactly(" Pairs", "higher", "------", "    5%");
    }

    @Test
    void shouldCutAWordThatIsTooLong() {
        assertThat(Lines.wrap("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
        assertThat(Lines.wrap("", 4)).containsExactly("");
    }

    @Test
    void shouldShowControlCharactersByTheirCodes() {
        TextTable table = new TextTable().text("Name");
        table.group("a\nb\u0007");
        table.row("\u001b[31mred \u202eturned");

        assertThat(table.lines(80))
                .containsExactly("  Name", "----------------------------", "a bU+0007", "  U+001B[31mred U+202Eturned");
        assertThat(Lines.wrap("\u009b2J\tx", 20)).containsExactly("U+009B2J x");
    }

    @Test
    void shouldRefuseARowThatDoesNotFit() {
        TextTable table = new TextTable().text("Name");

        assertThatThrownBy(() -> table.row("a", "b")).isInstanceOf(IllegalArgumentException.class);
    }
}
