package dev.poise.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    private enum Colour {
        DARK_RED
    }

    private record Row(int number, String text, double amount, Colour colour) {}

    @Test
    void shouldQuoteOnlyWhatNeedsIt() {
        CsvText csv = new CsvText(List.of("a", "b"));
        csv.add("plain", "with, comma");
        csv.add("a \"quote\"", "two\nlines");

        assertThat(csv).hasToString("a,b\nplain,\"with, comma\"\n\"a \"\"quote\"\"\",\"two\nlines\"\n");
    }

    @Test
    void shouldLeaveACellEmptyWhenThereIsNoNumber() {
        assertThat(CsvText.of(
                        Row.class,
                        List.of(new Row(1, "x", Double.NaN, Colour.DARK_RED), new Row(2, "y", .25, Colour.DARK_RED))))
                .isEqualTo("number,text,amount,colour\n1,x,,dark_red\n2,y,0.25,dark_red\n");
    }

    @Test
    void shouldRefuseARowOfTheWrongLength() {
        CsvText csv = new CsvText(List.of("a", "b"));

        assertThatThrownBy(() -> csv.add("one")).isInstanceOf(IllegalArgumentException.class);
    }
}
