package dev.poise.report.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.golden.Golden;
import dev.poise.report.Markup;
import dev.poise.report.Synthetic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveReportTest {
    private static final Synthetic SMALL = new Synthetic(List.of("0.1", "0.9"), 8, 2, 7);

    @Test
    void shouldGiveTheBytesOfTheGoldenFile() throws IOException {
        Golden.assertEqual(Path.of("src/test/resources/golden/curve.html"), CurveReport.html(SMALL.curve(0, 0.5, 1)));
    }

    @Test
    void shouldBeWellFormedAndAskNothingOfTheNetwork() {
        Synthetic one = new Synthetic(List.of("<script>&\"' of a rather long and hostile kind"), 5, 2, 1);
        Markup.check(CurveReport.html(one.curve(0, 0.25, 0.5, 0.75, 1)));
    }

    @Test
    void shouldDrawTheFlatTopAsARegion() {
        String html = CurveReport.html(SMALL.curve(0, 0.5, 1));
        assertThat(html).contains("cannot be told apart", "class=\"region c1");
        assertThat(html).doesNotContainIgnoringCase("optimal", "optimum", "best value");
    }

    @Test
    void shouldLeaveOutTheEndsWhenThereIsOnePoint() {
        String html = CurveReport.html(new Synthetic(List.of("one"), 5, 2, 1).curve(0.5));
        Markup.check(html);
        assertThat(html).doesNotContain("id=\"ends\"");
    }

    @Test
    void shouldTellWhichRunsFailed() {
        assertThat(CurveReport.html(SMALL.curve(0, 1))).contains("a role threw", "./poise run --seed 42");
    }
}
