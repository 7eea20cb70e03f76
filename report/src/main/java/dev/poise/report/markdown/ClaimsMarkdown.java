package dev.poise.report.markdown;

import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.parameters.Mechanism;
import dev.poise.report.words.AblationWords;
import dev.poise.report.words.BalanceWords;
import dev.poise.report.words.ClaimWords;
import dev.poise.report.words.PredictionWords;
import dev.poise.report.words.RobustnessWords;
import dev.poise.report.words.SensitivityWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found out about claims as text and tables in Markdown, for documents. What was not asked for is left out. */
public final class ClaimsMarkdown {
    private ClaimsMarkdown() {}

    /**
     * Write everything, failing claims first.
     *
     * @param analysis what was found out
     * @return the text, with a line end after it
     */
    public static String of(ClaimAnalysis analysis) {
        List<String> blocks = new ArrayList<>();
        BalanceWords.first(analysis).forEach(blocks::add);
        blocks.add(ClaimWords.count(analysis.claims()) + " " + ClaimWords.basis(analysis.policy()));
        blocks.add("### Sentences");
        blocks.add(verdicts(analysis));
        blocks.add(reasons(analysis));
        if (!PredictionWords.sorted(analysis.claims()).isEmpty()) {
            blocks.add("### Sharper predictions");
            blocks.add(predictions(analysis));
        }
        if (!analysis.robustness().isEmpty()) {
            blocks.add("### In plausible worlds");
            blocks.addAll(RobustnessWords.found(analysis.sampling()));
            blocks.add(worlds(analysis));
        }
        if (!analysis.behind().isEmpty()) {
            blocks.add("### What is behind the supported claims");
            blocks.add(behind(analysis));
            blocks.add("### With and without the added forms");
            blocks.add(forms(analysis));
        }
        if (!analysis.curve().isEmpty()) {
            blocks.add("### Where the best region lies");
            blocks.add("As it is: "
                    + analysis.curve().stream().map(BalanceWords::region).collect(Collectors.joining(" ")));
            blocks.add("Without contact: "
                    + analysis.curveWithoutContact().stream()
                            .map(BalanceWords::region)
                            .collect(Collectors.joining(" ")));
        }
        if (!analysis.rest().lines().isEmpty()) {
            blocks.add("### What the conclusions depend on");
            blocks.addAll(SensitivityWords.sentences(analysis.rest()));
            blocks.add(rest(analysis));
        }
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static Stream<ClaimResult> all(ClaimAnalysis analysis) {
        return Stream.concat(analysis.claims().stream(), analysis.balance().stream())
                .flatMap(claim -> claim.statements().stream());
    }

    private static String verdicts(ClaimAnalysis analysis) {
        return table(
                List.of("claim", "verdict", "main effect", "effect", "interval", "pairs", "says", "sharper"),
                analysis.claims().stream()
                        .sorted(Comparator.comparing(ClaimResult::finding))
                        .map(result -> List.of(
                                result.claim().id() + (result.claim().hypothesis() ? " h" : ""),
                                verdict(result),
                                result.headline().part().name(),
                                ClaimWords.effect(result.headline()),
                                ClaimWords.certainty(result.headline()),
                                Integer.toString(result.headline().estimate().n()),
                                ClaimWords.holding(result.sentence()),
                                ClaimWords.holding(result.predictions())))
                        .toList());
    }

    private static String verdict(ClaimResult result) {
        String words = result.finding().words();
        return result.finding().fails() ? "**" + words + "**" : words;
    }

    private static String predictions(ClaimAnalysis analysis) {
        return table(
                List.of("prediction", "verdict", "what is predicted", "effect", "interval", "expected", "pairs"),
                PredictionWords.sorted(analysis.claims()).stream()
                        .map(result -> List.of(
                                result.claim().id(),
                                verdict(result),
                                result.headline().part().name(),
                                ClaimWords.effect(result.headline()),
                                ClaimWords.certainty(result.headline()),
                                ClaimWords.expected(result.headline().part()),
                                Integer.toString(result.headline().estimate().n())))
                        .toList());
    }

    private static String reasons(ClaimAnalysis analysis) {
        return analysis.claims().stream()
                .sorted(Comparator.comparing(ClaimResult::finding))
                .flatMap(result -> ClaimWords.reasons(result).stream()
                        .map(reason -> String.format(
                                Locale.ROOT, "- %s: %s", result.claim().id(), reason)))
                .collect(Collectors.joining("\n"));
    }

    private static String worlds(ClaimAnalysis analysis) {
        return table(
                List.of(
                        "claim or prediction",
                        "holds",
                        "not decided",
                        "no clear effect",
                        "opposed",
                        "holds on average",
                        "decided by"),
                all(analysis)
                        .filter(result ->
                                analysis.robustness().get(result.claim().id()) != null)
                        .map(result -> world(
                                result.claim().id(),
                                java.util.Objects.requireNonNull(
                                        analysis.robustness().get(result.claim().id()))))
                        .toList());
    }

    private static List<String> world(String id, Robustness robustness) {
        return List.of(
                id,
                String.format(
                        Locale.ROOT,
                        "%s (%s)",
                        RobustnessWords.share(robustness, Finding.SUPPORTED),
                        RobustnessWords.certainty(robustness, Finding.SUPPORTED)),
                RobustnessWords.share(robustness, Finding.TOO_UNCERTAIN),
                RobustnessWords.share(robustness, Finding.NO_CLEAR_EFFECT),
                RobustnessWords.share(robustness, Finding.OPPOSED),
                RobustnessWords.onAverage(robustness),
                RobustnessWords.deciders(robustness));
    }

    private static String behind(ClaimAnalysis analysis) {
        List<List<String>> rows = new ArrayList<>();
        for (ClaimResult result : analysis.claims()) {
            MechanismAttribution attribution =
                    analysis.behind().get(result.claim().id());
            if (attribution != null && result.finding() == Finding.SUPPORTED) {
                String off =
                        attribution.together().off().stream().map(Mechanism::id).collect(Collectors.joining(", "));
                String alone = AblationWords.alone(attribution);
                rows.add(List.of(
                        result.claim().id(),
                        off.isEmpty() ? "-" : off,
                        gone(attribution.together()),
                        alone.isEmpty() ? "-" : alone,
                        attribution.isEnough()
                                ? AblationWords.enough(attribution)
                                : String.format(Locale.ROOT, "**%s**", AblationWords.enough(attribution))));
            }
        }
        return table(List.of("claim", "switched off", "gone together", "gone with one alone", "70% or more"), rows);
    }

    private static String gone(AblationEffect ablation) {
        return Double.isNaN(ablation.removed())
                ? String.format(
                        Locale.ROOT,
                        "the verdict is then %s",
                        ablation.finding().words())
                : String.format(
                        Locale.ROOT,
                        "%s (%s)",
                        AblationWords.share(ablation.removed()),
                        AblationWords.certainty(ablation));
    }

    private static String forms(ClaimAnalysis analysis) {
        return table(
                List.of("form", "claim or prediction", "with it", "without it", "verdict without it"),
                analysis.forms().stream()
                        .map(line -> List.of(
                                line.form().id(),
                                line.with().claim().id(),
                                ClaimWords.effect(line.with().headline()),
                                ClaimWords.effect(line.without().headline()),
                                ClaimWords.verdictWithout(line, verdict -> "**" + verdict + "**")))
                        .toList());
    }

    private static String rest(ClaimAnalysis analysis) {
        return table(
                List.of("change", "remark", "holds no longer", "holds then"),
                analysis.rest().lines().stream()
                        .filter(line -> !line.turns().isEmpty())
                        .map(ClaimsMarkdown::rest)
                        .toList());
    }

    private static List<String> rest(AssumptionSensitivity.Line line) {
        return List.of(
                line.what(),
                line.remark().isEmpty() ? "-" : line.remark(),
                SensitivityWords.claims(line, false),
                SensitivityWords.claims(line, true));
    }

    private static String table(List<String> head, List<List<String>> rows) {
        String rule = "|" + "---|".repeat(head.size());
        return Stream.concat(Stream.of(line(head), rule), rows.stream().map(ClaimsMarkdown::line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
