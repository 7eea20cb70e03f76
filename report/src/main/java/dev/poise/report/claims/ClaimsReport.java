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
     * @param examination what was found out
     * @param provenance where it comes from
     * @param file the file the claims were read from; null for those that come with the program
     * @return the whole file, to be written as UTF-8
     */
    public static String html(ClaimAnalysis examination, Provenance provenance, @Nullable OwnFile file) {
        Balance balance = new Balance(examination);
        Ledgers ledgers = new Ledgers(examination);
        return Pages.html(new ClaimsPage(
                file == null
                        ? "Does the model say what is claimed of technical Product Owners?"
                        : String.format(Locale.ROOT, "Does the model say what %s claims?", file.name()),
                ClaimWords.count(examination.claims()),
                answers(examination),
                ClaimWords.basis(examination.effort()),
                Caution.INVOLVEMENT,
                ClaimWords.notes(),
                groups(examination),
                balance.curves(),
                BalanceWords.sentences(examination),
                balance.maps(),
                balance.axes(),
                balance.table(),
                ledgers.forms(),
                ledgers.behind(),
                ledgers.worlds(),
                ledgers.worldWords(),
                ledgers.rest(),
                ledgers.restWords(),
                Origins.with(file, Origins.of(provenance))));
    }

    private static List<String> answers(ClaimAnalysis examination) {
        List<String> answers = new ArrayList<>(BalanceWords.first(examination));
        answers.add(ClaimWords.count(examination.claims()));
        for (Finding finding : List.of(Finding.OPPOSED, Finding.NO_CLEAR_EFFECT)) {
            List<ClaimResult> claims = of(examination, finding);
            if (!claims.isEmpty()) {
                answers.add(String.format(
                        Locale.ROOT,
                        "%s, by these parts: %s.",
                        title(finding),
                        claims.stream().map(ClaimsReport::fallen).collect(Collectors.joining("; "))));
            }
        }
        return answers;
    }

    private static String fallen(ClaimResult claim) {
        return String.format(Locale.ROOT, "%s (%s)", claim.claim().id(), String.join(", ", ClaimWords.fallen(claim)));
    }

    private static List<ClaimsPage.Group> groups(ClaimAnalysis examination) {
        List<ClaimsPage.Group> groups = new ArrayList<>();
        Entries entries = new Entries(examination);
        for (Finding finding : Finding.values()) {
            List<ClaimResult> claims = of(examination, finding);
            if (!claims.isEmpty()) {
                groups.add(new ClaimsPage.Group(
                        "verdict-" + finding.ordinal(),
                        String.format(Locale.ROOT, "%s (%d)", title(finding), claims.size()),
                        claims.stream().map(entries::entry).toList()));
            }
        }
        return groups;
    }

    private static List<ClaimResult> of(ClaimAnalysis examination, Finding finding) {
        return examination.claims().stream()
                .filter(claim -> claim.finding() == finding)
                .toList();
    }

    static String title(Finding finding) {
        String words = finding.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
