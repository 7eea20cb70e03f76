package dev.poise.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.golden.Golden;
import dev.poise.report.Markup;
import dev.poise.report.Synthetic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.w3c.dom.Document;

@Isolated // sets the locale of the whole program
class CompareReportTest {
    private static final Synthetic SMALL = new Synthetic(List.of("baseline", "other"), 12, 3, 7);

    @Test
    void shouldGiveTheBytesOfTheGoldenFile() throws IOException {
        Golden.assertEqual(Path.of("src/test/resources/golden/compare.html"), CompareReport.html(SMALL.comparison()));
    }

    @Test
    void shouldGiveTheSameBytesInEveryCountry() {
        String here = CompareReport.html(SMALL.comparison());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(CompareReport.html(SMALL.comparison()).equals(here)).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shouldBeWellFormedAndAskNothingOfTheNetwork() {
        Synthetic seven = new Synthetic(List.of("a", "b", "c", "d", "e", "f", "g"), 8, 26, 1);
        Document page = Markup.check(CompareReport.html(seven.comparison()));
        assertThat(Markup.elements(page, "meta"))
                .anyMatch(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy")
                        && meta.getAttribute("content")
                                .equals("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
    }

    @Test
    void shouldShowHostileNamesAsPlainText() {
        String hostile = "<script>alert(1)</script>\"' onload=x &amp; \u202Etxt\u0000";
        String html = CompareReport.html(new Synthetic(List.of("a", hostile), 6, 2, 1).comparison());
        Document page = Markup.check(html);
        assertThat(page.getDocumentElement().getTextContent())
                .contains("<script>alert(1)</script>\"' onload=x &amp; \uFFFDtxt\uFFFD");
    }

    @Test
    void shouldHaveTheAnswerAndTheOutcomesOnOnePageWithoutAnythingToUnfold() {
        String html = CompareReport.onePage(SMALL.comparison());
        Document page = Markup.check(html);
        assertThat(Markup.elements(page, "article")).hasSize(4);
        assertThat(Markup.elements(page, "details")).isEmpty();
        assertThat(Markup.elements(page, "table")).isEmpty();
        assertThat(html)
                .contains(
                        "comparison on one page",
                        SMALL.comparison().provenance().command());
        assertThat(html.length())
                .isLessThan(CompareReport.html(SMALL.comparison()).length());
    }

    @Test
    void shouldSayWhyAMetricHasNoValue() {
        String html = CompareReport.html(SMALL.comparison());
        assertThat(html).contains("<td>\u2013\n<small>no run reached it</small>");
    }

    @Test
    void shouldTellOneScenarioWithoutDifferences() {
        String html = CompareReport.html(new Synthetic(List.of("alone"), 6, 4, 1).comparison());
        Markup.check(html);
        assertThat(html)
                .doesNotContain("id=\"glance\"", "id=\"further\"", "All differences")
                .contains("id=\"sprints\"");
    }

    @Test
    void shouldTellASingleRunWithoutIntervals() {
        String html = CompareReport.html(new Synthetic(List.of("a", "b"), 1, 1, 1).comparison());
        Markup.check(html);
        assertThat(html).contains("too few runs to tell", "fewer than two pairs of runs");
    }

    @Test
    void shouldCarryTheCautionAndTheLabelsOfBothSpreads() {
        assertThat(CompareReport.html(SMALL.comparison()))
                .contains(
                        "nobody has measured a Product Owner",
                        "range of 90% of the runs",
                        "half of the runs",
                        "confidence interval of the average",
                        "our cut-off, not a clinical one")
                .doesNotContainIgnoringCase("optimal")
                .doesNotContain(" points", "has burnout", " he ", " she ", " his ", " her ");
    }

    @Test
    void shouldStaySmall() {
        List<String> names = List.of("non-technical", "what-and-why", "hands-on-novice", "hands-on-expert");
        assertThat(CompareReport.html(new Synthetic(names, 20, 26, 1).comparison()))
                .hasSizeLessThan(600_000);
    }
}
