package dev.poise.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.golden.Golden;
import dev.poise.report.csv.ClaimsCsv;
import dev.poise.report.text.ClaimsText;
import dev.poise.report.text.TextPage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a terminal shows of claims, from made-up numbers. */
class ClaimsTextTest {
    private static final int WIDTH = 120;

    private static String text(ClaimAnalysis analysis, boolean all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimsText.print(
                new TextPage(new PrintStream(out, true, StandardCharsets.UTF_8), WIDTH, false),
                analysis,
                all,
                List.of());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shouldGiveTheBytesOfTheGoldenFile() {
        Golden.assertEqual(Path.of("src/test/resources/golden/claims.txt"), text(SyntheticClaims.quick(), false));
    }

    @Test
    void shouldCountSentencesBeforePredictions() {
        String text = text(SyntheticClaims.quick(), false);

        assertThat(text.lines().filter(line -> line.startsWith("Of ")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Of 30 sentences: ");
    }

    @Test
    void shouldShowPredictionsThatHoldOnlyWhenAskedForAll() {
        assertThat(text(SyntheticClaims.quick(), false)).doesNotContain("by the share that nobody had seen");
        assertThat(text(SyntheticClaims.quick(), true)).contains("The sentence", "Sharper predictions");
    }

    @Test
    void shouldTellBothSidesInCsvWithWhatTheyRestOn() {
        List<String> lines = ClaimsCsv.of(SyntheticClaims.quick()).lines().toList();

        assertThat(lines.get(0))
                .isEqualTo("id,sentenceVerdict,hypothesis,kind,part,verdict,effect,low,high,n,unit,expected,basis");
        assertThat(lines.stream().filter(line -> line.contains(",sentence,"))).hasSize(57);
        assertThat(lines.stream().filter(line -> line.contains(",prediction,"))).hasSize(83);
    }
}
