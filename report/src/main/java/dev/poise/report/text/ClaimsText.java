package dev.poise.report.text;

import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.report.words.AblationWords;
import dev.poise.report.words.BalanceWords;
import dev.poise.report.words.Caution;
import dev.poise.report.words.ClaimWords;
import dev.poise.report.words.Labels;
import dev.poise.report.words.PredictionWords;
import dev.poise.report.words.RobustnessWords;
import dev.poise.report.words.SensitivityWords;
import dev.poise.scenarios.problem.ShellText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The results of claims, for people: how many sentences and predictions hold, then the sentences, failing ones first, what they fail by,
 * and the sharper predictions.
 */
public final class ClaimsText {
    private ClaimsText() {}

    /**
     * Print it.
     *
     * @param all whether every part is shown, else predictions that are supported are only counted
     * @param file the option that names the file of claims, as words of a command; empty for those that come with the program
     */
    public static void print(TextPage page, ClaimAnalysis analysis, boolean all, List<String> file) {
        List<ClaimResult> sorted = new ArrayList<>(analysis.claims());
        sorted.sort(Comparator.comparing(ClaimResult::finding));
        page.title(ClaimWords.sentences(analysis.claims()));
        if (!ClaimWords.predictions(analysis.claims()).isEmpty()) {
            page.paragraph(ClaimWords.predictions(analysis.claims()));
        }
        BalanceWords.first(analysis).forEach(page::paragraph);
        page.paragraph(Caution.INVOLVEMENT);
        page.gap();
        table(page, sorted, analysis);
        List<ClaimResult> open = sorted.stream()
                .filter(claim -> claim.finding() != Finding.SUPPORTED)
                .toList();
        if (!open.isEmpty() && !all) {
            page.title("What the sentences fail by, or where runs do not decide");
            page.points(open.stream()
                    .flatMap(claim -> ClaimWords.reasons(claim).stream()
                            .map(reason -> claim.claim().id() + ": " + reason))
                    .toList());
            page.gap();
        }
        if (all) {
            sorted.forEach(claim -> parts(page, claim));
        } else {
            predictions(page, analysis);
        }
        behind(page, analysis);
        forms(page, analysis);
        rest(page, analysis);
        page.title("How to read this");
        page.points(notes(analysis, file));
    }

    private static void table(TextPage page, List<ClaimResult> claims, ClaimAnalysis analysis) {
        boolean worlds = !analysis.robustness().isEmpty();
        TextTable table = new TextTable()
                .text("Claim")
                .number("Effect")
                .number("Certainty")
                .number("Pairs")
                .number("Says")
                .number("Sharper");
        if (worlds) {
            table.number("Worlds");
        }
        table.text("What is claimed");
        for (ClaimResult claim : claims) {
            table.group(title(claim.finding()));
            PartResult headline = claim.headline();
            List<String> row = new ArrayList<>(List.of(
                    claim.claim().id() + (claim.claim().hypothesis() ? " h" : ""),
                    ClaimWords.effect(headline),
                    ClaimWords.certainty(headline),
                    Integer.toString(headline.estimate().n()),
                    ClaimWords.holding(claim.sentence()),
                    ClaimWords.holding(claim.predictions())));
            Robustness robustness = analysis.robustness().get(claim.claim().id());
            if (worlds) {
                row.add(
                        robustness == null
                                ? "-"
                                : String.format(
                                        Locale.ROOT,
                                        "%s, %s",
                                        RobustnessWords.share(robustness, Finding.SUPPORTED),
                                        RobustnessWords.onAverage(robustness)));
            }
            row.add(claim.claim().says());
            table.row(row);
        }
        page.table(table);
        page.gap();
    }

    /** Show predictions that are not supported, and say how many are. */
    private static void predictions(TextPage page, ClaimAnalysis analysis) {
        List<ClaimResult> open = PredictionWords.sorted(analysis.claims()).stream()
                .filter(prediction -> prediction.finding() != Finding.SUPPORTED)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        page.title("Sharper predictions that fail, or that runs do not decide");
        TextTable table = new TextTable()
                .text("")
                .number("Effect")
                .number("Certainty")
                .number("Pairs")
                .text("Expected")
                .text("What is predicted");
        for (ClaimResult prediction : open) {
            PartResult result = prediction.headline();
            table.group(title(prediction.finding()));
            table.row(List.of(
                    prediction.claim().id(),
                    ClaimWords.effect(result),
                    ClaimWords.certainty(result),
                    Integer.toString(result.estimate().n()),
                    ClaimWords.expected(result.part()),
                    result.part().name()));
        }
        page.table(table);
        page.gap();
    }

    private static void behind(TextPage page, ClaimAnalysis analysis) {
        if (analysis.behind().isEmpty()) {
            return;
        }
        page.title("Supported, and what is behind it");
        page.points(analysis.claims().stream()
                .filter(claim -> claim.finding() == Finding.SUPPORTED)
                .map(claim -> claim.claim().id() + ". "
                        + AblationWords.sentence(Objects.requireNonNull(
                                analysis.behind().get(claim.claim().id()))))
                .toList());
        page.gap();
    }

    private static void forms(TextPage page, ClaimAnalysis analysis) {
        if (analysis.forms().isEmpty()) {
            return;
        }
        page.title("The ledger of added forms: sentences and predictions they touch, with and without");
        TextTable table = new TextTable()
                .text("Form")
                .text("Claim")
                .number("With")
                .number("Without")
                .text("Verdict without");
        analysis.forms()
                .forEach(line -> table.row(
                        line.form().id(),
                        line.with().claim().id(),
                        ClaimWords.effect(line.with().headline()),
                        ClaimWords.effect(line.without().headline()),
                        ClaimWords.verdictWithout(line, UnaryOperator.identity())));
        page.table(table);
        page.gap();
    }

    private static void rest(TextPage page, ClaimAnalysis analysis) {
        if (analysis.rest().lines().isEmpty()) {
            return;
        }
        page.title("What the conclusions depend on");
        SensitivityWords.sentences(analysis.rest()).forEach(page::paragraph);
        TextTable table = new TextTable()
                .text("Change")
                .text("Remark")
                .text("Holds no longer")
                .text("Holds then");
        analysis.rest().lines().stream()
                .filter(line -> !line.turns().isEmpty())
                .forEach(line -> table.row(
                        line.what(),
                        line.remark(),
                        SensitivityWords.claims(line, false),
                        SensitivityWords.claims(line, true)));
        page.table(table);
        page.gap();
    }

    private static String title(Finding finding) {
        return Labels.capital(finding.words());
    }

    private static void parts(TextPage page, ClaimResult claim) {
        page.title(String.format(
                Locale.ROOT,
                "%s, %s: %s",
                claim.claim().id(),
                claim.finding().words(),
                claim.claim().says()));
        page.paragraph(claim.claim().interpretation());
        TextTable table = new TextTable()
                .text("")
                .text("Verdict")
                .number("Effect")
                .number("Certainty")
                .number("Pairs")
                .text("Expected");
        table.group("The sentence");
        claim.sentence().forEach(result -> row(table, result));
        if (!claim.predictions().isEmpty()) {
            table.group("Sharper predictions");
            claim.predictions().forEach(result -> row(table, result));
        }
        page.table(table);
        page.gap();
    }

    private static void row(TextTable table, PartResult result) {
        table.row(
                result.part().name(),
                result.finding().words(),
                ClaimWords.effect(result),
                ClaimWords.certainty(result),
                Integer.toString(result.estimate().n()),
                ClaimWords.expected(result.part()));
    }

    private static List<String> notes(ClaimAnalysis analysis, List<String> file) {
        List<String> notes = new ArrayList<>(ClaimWords.notes());
        notes.add(ClaimWords.basis(analysis.policy()));
        String words = file.stream().map(word -> " " + ShellText.word(word)).collect(Collectors.joining());
        notes.add(String.format(
                Locale.ROOT,
                "Says: how much of what the sentence says holds. Sharper: how many predictions do. h: a hypothesis. poise claims%s --all "
                        + "shows all of them, poise claims %s%s --explain what is behind one.",
                words,
                analysis.claims().get(0).claim().id(),
                words));
        if (!analysis.robustness().isEmpty()) {
            notes.add("Worlds: in how many plausible ones the sentence holds, and in how many it holds on average.");
            notes.addAll(RobustnessWords.found(analysis.sampling()));
        }
        return notes;
    }
}
