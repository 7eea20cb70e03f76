package dev.poise.report.claims;

import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.report.chart.ShareStrip;
import dev.poise.report.page.ClaimsPage;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.Table;
import dev.poise.report.words.AblationWords;
import dev.poise.report.words.ClaimWords;
import dev.poise.report.words.RobustnessWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Claims as they stand on the page. */
final class Entries {
    private final ClaimAnalysis analysis;

    Entries(ClaimAnalysis analysis) {
        this.analysis = analysis;
    }

    ClaimsPage.Entry entry(ClaimResult result) {
        PartResult headline = result.headline();
        Robustness robustness = analysis.robustness().get(result.claim().id());
        MechanismAttribution attribution = analysis.behind().get(result.claim().id());
        return new ClaimsPage.Entry(
                result.claim().id(),
                result.claim().says(),
                tags(result),
                headline.part().name(),
                ClaimWords.effect(headline),
                ClaimWords.certainty(headline),
                ClaimWords.expected(headline.part()),
                new Drawing(ClaimStrips.of(headline).draw()),
                ClaimWords.reasons(result),
                Optional.ofNullable(robustness).map(Entries::drawing),
                robustness == null ? "" : RobustnessWords.sentence(robustness),
                result.claim().interpretation(),
                result.claim().supportedBy(),
                result.claim().limitedBy(),
                attribution == null ? "" : AblationWords.sentence(attribution),
                sentence(result),
                predictions(result));
    }

    private static List<String> tags(ClaimResult result) {
        List<String> tags = new ArrayList<>();
        if (result.claim().hypothesis()) {
            tags.add("a hypothesis");
        }
        if (result.sentence().size() > 1) {
            tags.add(String.format(Locale.ROOT, "%s of what it says holds", ClaimWords.holding(result.sentence())));
        }
        if (!result.predictions().isEmpty()) {
            tags.add(String.format(
                    Locale.ROOT, "%s sharper predictions hold", ClaimWords.holding(result.predictions())));
        }
        tags.add(String.format(
                Locale.ROOT, "%d pairs", result.headline().estimate().n()));
        return tags;
    }

    private static Drawing drawing(Robustness robustness) {
        return new Drawing(new ShareStrip(List.of(
                        part(robustness, Finding.SUPPORTED, "t1"),
                        part(robustness, Finding.TOO_UNCERTAIN, "t5"),
                        part(robustness, Finding.NO_CLEAR_EFFECT, "t6"),
                        part(robustness, Finding.OPPOSED, "t7")))
                .draw());
    }

    private static ShareStrip.Part part(Robustness robustness, Finding finding, String cssClass) {
        return new ShareStrip.Part(robustness.share(finding).share(), cssClass);
    }

    private static Table sentence(ClaimResult result) {
        return new Table(
                "What the sentence of " + result.claim().id() + " says",
                List.of("Said", "Verdict", "Effect", "Certainty", "Pairs", "Expected"),
                result.sentence().stream().map(Entries::row).toList());
    }

    private static Table predictions(ClaimResult result) {
        return new Table(
                "Sharper predictions of " + result.claim().id(),
                List.of("Predicted", "Verdict", "Effect", "Certainty", "Pairs", "Expected"),
                result.predictions().stream().map(Entries::row).toList());
    }

    private static Table.Row row(PartResult result) {
        ClaimPart part = result.part();
        return new Table.Row(
                part.name(),
                part.basis(),
                List.of(
                        new Table.Cell(
                                result.finding().words(), "", result.finding().fails()),
                        Table.Cell.of(ClaimWords.effect(result)),
                        Table.Cell.of(ClaimWords.certainty(result)),
                        Table.Cell.of(Integer.toString(result.estimate().n())),
                        Table.Cell.of(ClaimWords.expected(part), part.because())));
    }
}
