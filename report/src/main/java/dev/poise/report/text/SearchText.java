package dev.poise.report.text;

import dev.poise.experiments.study.analysis.PolicyRow;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.metrics.Metric;
import dev.poise.report.words.FrontWords;
import dev.poise.report.words.Numerals;
import dev.poise.report.words.SearchWords;
import java.util.Locale;

/** The main of a search for people; everything is in its folder. */
public final class SearchText {
    private SearchText() {}

    /** Print what was found, beside what it is compared with. */
    public static void print(TextPage page, SearchResults results) {
        SearchWords words = new SearchWords(results, Numerals.TERMINAL);
        long runs = (long) results.plan().points().size()
                * results.plan().study().replications().most();
        page.title(String.format(
                Locale.ROOT,
                "%s: %d runs to search, %d to evaluate",
                results.plan().study().name(),
                runs,
                results.evaluation().runs()));
        words.sentences().forEach(page::paragraph);
        TextTable table = new TextTable().text("Policy");
        for (Metric metric : words.objectives()) {
            table.text(FrontWords.outcome(metric));
        }
        table.number("Draws on the front").number("Dominated by");
        table.group("found");
        words.policies().stream().filter(PolicyRow::found).forEach(row -> table.row(cells(words, row)));
        table.group("compared with");
        words.policies().stream().filter(row -> !row.found()).forEach(row -> table.row(cells(words, row)));
        page.table(table);
        page.paragraph(
                "± is half of the 95% interval of an average over fresh runs. Dominated by: how many policies of the other group are better in every outcome, with 95% certainty for all comparisons together.");
    }

    private static String[] cells(SearchWords words, PolicyRow policy) {
        String[] cells = new String[words.objectives().size() + 3];
        cells[0] = StudyText.shortened(policy.words());
        for (int i = 0; i < words.objectives().size(); i++) {
            PolicyRow row = words.row(policy, words.objectives().get(i));
            cells[i + 1] = String.format(
                    Locale.ROOT,
                    "%s ±%s",
                    StudyText.number(row.mean()),
                    StudyText.number((row.ciHigh() - row.ciLow()) / 2));
        }
        cells[cells.length - 2] = Numerals.TERMINAL.percent(policy.frontShare());
        cells[cells.length - 1] = policy.dominatedBy() == 0 ? "none" : Integer.toString(policy.dominatedBy());
        return cells;
    }
}
