package dev.poise.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.claims.file.ClaimFile;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.report.Markup;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClaimsReportTest {
    private static final Provenance PROVENANCE =
            new Provenance("0.1", "1", 7, 12, 26, "in-process", "0123", "./poise claims", "17", "Linux", "2026-01-01");

    private static String whole() {
        return ClaimsReport.html(SyntheticClaims.whole(), PROVENANCE, null);
    }

    @Test
    void shouldBeWellFormedAndAskNothingOfTheNetwork() {
        Markup.check(whole());
        Markup.check(ClaimsReport.html(SyntheticClaims.quick(), PROVENANCE, null));
    }

    @Test
    void shouldShowFailingClaimsFirst() {
        String html = whole();

        assertThat(html.indexOf(">Opposed (")).isPositive().isLessThan(html.indexOf(">Supported ("));
        for (String id : ClaimFile.builtIn().ids()) {
            assertThat(html).contains(String.format(Locale.ROOT, "id=\"claim-%s\"", id));
        }
    }

    @Test
    void shouldCountSentencesFirstAndThenPredictionsAndShowBoth() {
        String html = whole();

        assertThat(html).contains("Of 30 sentences: ", "Of 83 sharper predictions: ", "id=\"predictions\"");
        assertThat(html.indexOf("Of 30 sentences")).isLessThan(html.indexOf("Of 83 sharper predictions"));
        assertThat(html).contains("A13:2 autonomy, more so in a senior than in a junior team", "Noll et al.");
    }

    @Test
    void shouldSayInTheFirstSentencesWhatTheBalancePointHangsOn() {
        String html = whole();
        String answer = html.substring(html.indexOf("class=\"answers\""), html.indexOf("class=\"aside\""));

        assertThat(answer).contains("some involvement is worth more than none on 3 of three products");
        assertThat(answer).contains("exists only because of an assumption without a source: contact");
        assertThat(answer).contains("gone with burnout.rework doubled");
    }

    @Test
    void shouldShowCurvesMapWorldsFormsAndWhatTheConclusionsRestOn() {
        assertThat(whole())
                .contains("id=\"balance\"", "id=\"map\"", "id=\"worlds\"", "id=\"forms\"", "id=\"rest\"")
                .contains("class=\"ring\"", "class=\"zone\"", "1,000 worlds were drawn", "outside its range");
        assertThat(ClaimsReport.html(SyntheticClaims.quick(), PROVENANCE, null))
                .doesNotContain("id=\"balance\"", "id=\"map\"", "id=\"worlds\"", "id=\"forms\"", "id=\"rest\"");
    }

    @Test
    void shouldUseNoWordThatIsNotUsedOfPeople() {
        assertThat(whole())
                .doesNotContainIgnoringCase("has burnout")
                .doesNotContainIgnoringCase("burns out")
                .doesNotContainIgnoringCase("optimal")
                .doesNotContainIgnoringCase("best Product Owner")
                .doesNotContainIgnoringCase("the Product Owner caused");
    }

    @Test
    void shouldGiveTheSameBytesForTheSameExamination() {
        assertThat(List.of(whole())).containsExactly(whole());
    }
}
