package dev.poise.report.text;

import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.claims.Claim;
import dev.poise.evidence.claims.analysis.ExplainedClaim;
import dev.poise.evidence.claims.analysis.Explanation;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.parameters.Mechanism;
import dev.poise.report.words.AblationWords;
import dev.poise.report.words.ClaimWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is behind a claim, for people: which share of its effect every mechanism takes away when it is switched off. */
public final class ExplainText {
    private ExplainText() {}

    /**
     * Write it.
     *
     * @param page where to
     * @param explanation what is behind each claim
     */
    public static void print(TextPage page, Explanation explanation) {
        explanation.claims().forEach(one -> print(page, one));
        page.title("How to read this");
        page.points(
                List.of(
                        "Gone: the share of the sentence's main effect that is gone when the mechanism is off in all alternatives, with 95% certainty; "
                                + String.format(
                                        Locale.ROOT,
                                        "below 0 the effect grew. %d pairs with and without.",
                                        explanation.policy().atMost()),
                        "A mechanism counts as what is behind an effect when seven tenths or more are gone without it.",
                        "Held fixed: when it is off, what is measured does not move any more. That nothing is left then proves nothing."));
    }

    private static void print(TextPage page, ExplainedClaim explained) {
        Claim claim = explained.claim();
        PartResult headline = explained.headline();
        page.title(String.format(Locale.ROOT, "%s: %s", claim.id(), claim.says()));
        page.paragraph(String.format(
                Locale.ROOT,
                "%s: %s (%s), expected %s.",
                headline.part().name(),
                ClaimWords.effect(headline),
                ClaimWords.certainty(headline),
                ClaimWords.expected(headline.part())));
        page.paragraph("Said to be behind it: "
                + claim.mechanisms().stream().map(Mechanism::id).collect(Collectors.joining(", ")) + ".");
        page.paragraph(AblationWords.sentence(explained.named(), explained.telling()));
        page.gap();
        TextTable table = new TextTable()
                .text("Off")
                .number("Left")
                .number("Gone")
                .number("95%")
                .text("");
        explained.each().stream()
                .sorted(Comparator.comparingDouble((AblationEffect one) -> -gone(one)))
                .forEach(one -> table.row(
                        one.off().get(0).id(),
                        ClaimWords.number(one.effect()),
                        AblationWords.share(one.removed()),
                        AblationWords.certainty(one),
                        one.byConstruction() ? "held fixed: proves nothing" : ""));
        page.table(table);
        page.gap();
    }

    private static double gone(AblationEffect ablation) {
        return Double.isNaN(ablation.removed()) ? 0 : ablation.removed();
    }
}
