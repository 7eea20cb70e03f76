package dev.poise.report.claims;

import dev.poise.evidence.OwnFile;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.report.page.ClaimsPage;
import dev.poise.report.page.Pages;
import dev.poise.report.parts.Origins;
import dev.poise.report.words.BalanceWords;
import dev.poise.report.words.Caution;
import dev.poise.report.words.ClaimWords;
import dev.poise.report.words.MapWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report of an examination of claims: one HTML file that is read offline. */
public final class ClaimsReport {
    private ClaimsReport() {}

    /**
     * Write the report. The same examination gives the same text, byte for byte.
     *
     * @param analysis what was found out
     * @param provenance where it comes from
     * @param file the file the claims were read from; null for those that come with the program
     * @return the whole file, to be written as UTF-8
     */
    public static String html(ClaimAnalysis analysis, Provenance provenance, @Nullable OwnFile file) {
        Balance balance = new Balance(analysis.map(), analysis.curve(), analysis.curveWithoutContact());
        Ledgers ledgers = new Ledgers(analysis);
        return Pages.html(new ClaimsPage(
                file == null
                        ? "Does the model say what is claimed of technical Product Owners?"
                        : String.format(Locale.ROOT, "Does the model say what %s claims?", file.name()),
                ClaimWords.count(analysis.claims()),
                answers(analysis),
                ClaimWords.basis(analysis.policy()),
                Caution.INVOLVEMENT,
                ClaimWords.notes(),
                groups(analysis),
                Predictions.table(analysis),
                balance.curves(),
                BalanceWords.sentences(analysis),
                balance.section(),
                ledgers.forms(),
                ledgers.behind(),
                ledgers.worlds(),
                ledgers.worldWords(),
                ledgers.rest(),
                ledgers.restWords(),
                Origins.with(file, Origins.of(provenance))));
    }

    private static List<String> answers(ClaimAnalysis analysis) {
        List<String> answers = new ArrayList<>(BalanceWords.first(analysis));
        MapWords.sentences(analysis.map()).stream().limit(1).forEach(answers::add);
        answers.add(ClaimWords.sentences(analysis.claims()));
        if (!ClaimWords.predictions(analysis.claims()).isEmpty()) {
            answers.add(ClaimWords.predictions(analysis.claims()));
        }
        for (Finding finding : List.of(Finding.OPPOSED, Finding.NO_CLEAR_EFFECT)) {
            List<ClaimResult> claims = of(analysis, finding);
            if (!claims.isEmpty()) {
                answers.add(String.format(
                        Locale.ROOT,
                        "%s, by these things they say: %s.",
                        title(finding),
                        claims.stream().map(ClaimsReport::fallen).collect(Collectors.joining("; "))));
            }
        }
        return answers;
    }

    private static String fallen(ClaimResult claim) {
        return String.format(Locale.ROOT, "%s (%s)", claim.claim().id(), String.join(", ", ClaimWords.fallen(claim)));
    }

    private static List<ClaimsPage.Group> groups(ClaimAnalysis analysis) {
        List<ClaimsPage.Group> groups = new ArrayList<>();
        Entries entries = new Entries(analysis);
        for (Finding finding : Finding.values()) {
            List<ClaimResult> claims = of(analysis, finding);
            if (!claims.isEmpty()) {
                groups.add(new ClaimsPage.Group(
                        "verdict-" + finding.ordinal(),
                        String.format(Locale.ROOT, "%s (%d)", title(finding), claims.size()),
                        claims.stream().map(entries::entry).toList()));
            }
        }
        return groups;
    }

    private static List<ClaimResult> of(ClaimAnalysis analysis, Finding finding) {
        return analysis.claims().stream()
                .filter(claim -> claim.finding() == finding)
                .toList();
    }

    static String title(Finding finding) {
        String words = finding.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
