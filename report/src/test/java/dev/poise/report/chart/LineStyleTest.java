package dev.poise.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineStyleTest {
    @Test
    void shouldNeverRepeatColourAndDashTogether() {
        List<LineStyle> styles =
                IntStream.range(0, LineStyle.KINDS).mapToObj(LineStyle::of).toList();
        assertThat(styles).doesNotHaveDuplicates().doesNotContain(LineStyle.baseline());
    }

    @Test
    void shouldSetNeighboursApartByColourAndByDash() {
        for (int i = 1; i < LineStyle.KINDS; i++) {
            String[] own = LineStyle.of(i).cssClass().split(" ", -1);
            String[] before = LineStyle.of(i - 1).cssClass().split(" ", -1);
            assertThat(own[0]).isNotEqualTo(before[0]);
            assertThat(own[1]).isNotEqualTo(before[1]);
        }
    }
}
