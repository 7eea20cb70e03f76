package dev.poise.experiments.run;

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

    @Test
    void shouldWriteNoTextThatASpreadsheetTakesForAFormula() {
        List<String> texts = List.of(
                "=1+1", "+a", "-a", "@SUM(A1)", "\t=1", "\r=1", "-0.5.yaml", "'=1+1", "''@", "\uFF1D1", "-", "=");
        for (String text : texts) {
            CsvText csv = new CsvText(List.of(text));
            assertThat(csv.toString()).as(text).matches("(?s)\"?'.*");
            assertThat(CellText.read(CellText.of(text))).isEqualTo(text);
        }
        assertThat(texts.stream().map(CellText::of)).doesNotHaveDuplicates();
    }

    @Test
    void shouldLeaveNumbersAndAllOtherTextAsTheyAre() {
        CsvText csv = new CsvText(List.of("a=b", "it's", "'quoted'"));
        csv.add(-0.5, "-0.5", "+1e3");
        csv.add(-7, "a-b", "1=1");
        assertThat(csv).hasToString("a=b,it's,'quoted'\n-0.5,-0.5,+1e3\n-7,a-b,1=1\n");
        assertThat(List.of("a", "'a", "-0.5", ""))
                .allMatch(text -> CellText.read(text).equals(text));
    }
}
