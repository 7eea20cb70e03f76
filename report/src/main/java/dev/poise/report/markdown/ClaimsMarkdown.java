package dev.poise.report.markdown;

import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.parameters.Mechanism;
import dev.poise.report.words.BalanceWords;
import dev.poise.report.words.ClaimWords;
import dev.poise.report.words.RemovalWords;
import dev.poise.report.words.RestWords;
import dev.poise.report.words.RobustnessWords;
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
     * @param examination what was found out
     * @return the text, with a line end after it
     */
    public static String of(ClaimAnalysis examination) {
        List<String> blocks = new ArrayList<>();
        BalanceWords.first(examination).forEach(blocks::add);
        blocks.add(ClaimWords.count(examination.claims()) + " " + ClaimWords.basis(examination.effort()));
        blocks.add(verdicts(examination));
        blocks.add(reasons(examination));
        if (!examination.robustness().isEmpty()) {
            blocks.add("### In plausible worlds");
            blocks.addAll(RobustnessWords.found(examination.sampling()));
            blocks.add(worlds(examination));
        }
        if (!examination.behind().isEmpty()) {
            blocks.add("### What is behind the supported claims");
            blocks.add(behind(examination));
            blocks.add("### With and without the added forms");
            blocks.add(forms(examination));
        }
        if (!examination.curve().isEmpty()) {
            blocks.add("### Where the best region lies");
            blocks.add("As it is: "
                    + examination.curve().stream().map(BalanceWords::region).collect(Collectors.joining(" ")));
            blocks.add("Without contact: "
                    + examination.curveWithoutContact().stream()
                            .map(BalanceWords::region)
                            .collect(Collectors.joining(" ")));
        }
        if (!examination.rest().lines().isEmpty()) {
            blocks.add("### What the conclusions depend on");
            blocks.addAll(RestWords.sentences(examination.rest()));
            blocks.add(rest(examination));
        }
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static Stream<ClaimResult> all(ClaimAnalysis examination) {
        return Stream.concat(examination.claims().stream(), examination.balance().stream());
    }

    private static String verdicts(ClaimAnalysis examination) {
        return table(
                List.of("claim", "verdict", "first part", "effect", "interval", "pairs", "parts"),
                examination.claims().stream()
                        .sorted(Comparator.comparing(ClaimResult::finding))
                        .map(result -> List.of(
                                result.claim().id() + (result.claim().hypothesis() ? " h" : ""),
                                result.finding().fails()
                                        ? "**" + result.finding().words() + "**"
                                        : result.finding().words(),
                                result.headline().part().name(),
                                ClaimWords.effect(result.headline()),
                                ClaimWords.certainty(result.headline()),
                                Integer.toString(result.headline().estimate().n()),
                                String.format(Locale.ROOT, "%d/%d", result.holding(), result.deciding())))
                        .toList());
    }

    private static String reasons(ClaimAnalysis examination) {
        return examination.claims().stream()
                .sorted(Comparator.comparing(ClaimResult::finding))
                .flatMap(result -> ClaimWords.reasons(result).stream()
                        .map(reason -> String.format(
                                Locale.ROOT, "- %s: %s", result.claim().id(), reason)))
                .collect(Collectors.joining("\n"));
    }

    private static String worlds(ClaimAnalysis examination) {
        return table(
                List.of(
                        "claim",
                        "holds",
                        "not decided",
                        "no clear effect",
                        "opposed",
                        "holds on average",
                        "decided by"),
                all(examination)
                        .filter(result ->
                                examination.robustness().get(result.claim().id()) != null)
                        .map(result -> world(
                                result.claim().id(),
                                java.util.Objects.requireNonNull(examination
                                        .robustness()
                                        .get(result.claim().id()))))
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

    private static String behind(ClaimAnalysis examination) {
        List<List<String>> rows = new ArrayList<>();
        for (ClaimResult result : examination.claims()) {
            MechanismAttribution behind =
                    examination.behind().get(result.claim().id());
            if (behind != null && result.finding() == Finding.SUPPORTED) {
                String off = behind.together().off().stream().map(Mechanism::id).collect(Collectors.joining(", "));
                String alone = RemovalWords.alone(behind);
                rows.add(List.of(
                        result.claim().id(),
                        off.isEmpty() ? "-" : off,
                        gone(behind.together()),
                        alone.isEmpty() ? "-" : alone,
                        behind.isEnough()
                                ? RemovalWords.enough(behind)
                                : String.format(Locale.ROOT, "**%s**", RemovalWords.enough(behind))));
            }
        }
        return table(List.of("claim", "switched off", "gone together", "gone with one alone", "70% or more"), rows);
    }

    private static String gone(AblationEffect removal) {
        return Double.isNaN(removal.removed())
                ? String.format(
                        Locale.ROOT, "the verdict is then %s", removal.finding().words())
                : String.format(
                        Locale.ROOT, "%s (%s)", RemovalWords.share(removal.removed()), RemovalWords.certainty(removal));
    }

    private static String forms(ClaimAnalysis examination) {
        return table(
                List.of("form", "claim", "with it", "without it", "verdict without it"),
                examination.forms().stream()
                        .map(line -> List.of(
                                line.form().id(),
                                line.with().claim().id(),
                                ClaimWords.effect(line.with().headline()),
                                ClaimWords.effect(line.without().headline()),
                                line.turns()
                                        ? String.format(
                                                Locale.ROOT,
                                                "**%s**, with it %s",
                                                line.without().finding().words(),
                                                line.with().finding().words())
                                        : "the same"))
                        .toList());
    }

    private static String rest(ClaimAnalysis examination) {
        return table(
                List.of("change", "remark", "holds no longer", "holds then"),
                examination.rest().lines().stream()
                        .filter(line -> !line.turns().isEmpty())
                        .map(ClaimsMarkdown::rest)
                        .toList());
    }

    private static List<String> rest(AssumptionSensitivity.Line line) {
        return List.of(
                line.what(),
                line.remark().isEmpty() ? "-" : line.remark(),
                RestWords.claims(line, false),
                RestWords.claims(line, true));
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
