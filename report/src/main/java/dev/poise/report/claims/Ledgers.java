package dev.poise.report.claims;

import dev.poise.evidence.attribution.AblationEffect;
import dev.poise.evidence.attribution.AdHocForms;
import dev.poise.evidence.attribution.AssumptionSensitivity;
import dev.poise.evidence.attribution.MechanismAttribution;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.analysis.ClaimAnalysis;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.parameters.Mechanism;
import dev.poise.report.page.Table;
import dev.poise.report.words.AblationWords;
import dev.poise.report.words.ClaimWords;
import dev.poise.report.words.RobustnessWords;
import dev.poise.report.words.SensitivityWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables on what claims depend on. */
final class Ledgers {
    private final ClaimAnalysis analysis;

    Ledgers(ClaimAnalysis analysis) {
        this.analysis = analysis;
    }

    Table forms() {
        return new Table(
                "Sentences and predictions with and without an added form",
                List.of("Form, claim or prediction", "With it", "Without it", "Verdict"),
                analysis.forms().stream().map(Ledgers::form).toList());
    }

    private static Table.Row form(AdHocForms.Line line) {
        return new Table.Row(
                String.format(
                        Locale.ROOT,
                        "%s: %s",
                        line.form().id(),
                        line.with().claim().id()),
                line.with().claim().says(),
                List.of(
                        effect(line.with()),
                        effect(line.without()),
                        line.turns()
                                ? new Table.Cell(
                                        line.without().finding().words(),
                                        "with it " + line.with().finding().words(),
                                        true)
                                : Table.Cell.of(
                                        "the same", line.with().finding().words())));
    }

    private static Table.Cell effect(ClaimResult result) {
        return Table.Cell.of(ClaimWords.effect(result.headline()), ClaimWords.certainty(result.headline()));
    }

    Table behind() {
        return new Table(
                "What is left of the main effect of each sentence without the mechanisms said to be behind it",
                List.of("Claim", "Switched off", "Share of the effect that is gone", "Enough?"),
                analysis.claims().stream()
                        .filter(result ->
                                analysis.behind().containsKey(result.claim().id()))
                        .map(this::behind)
                        .toList());
    }

    private Table.Row behind(ClaimResult result) {
        MechanismAttribution attribution = analysis.behind().get(result.claim().id());
        if (attribution == null) {
            throw new IllegalStateException("no removal for " + result.claim().id());
        }
        AblationEffect ablation = attribution.together();
        String off = ablation.off().stream().map(Mechanism::id).collect(Collectors.joining(", "));
        if (result.headline().finding() != Finding.SUPPORTED) {
            return new Table.Row(
                    result.claim().id(),
                    result.finding().words(),
                    List.of(
                            Table.Cell.of(off.isEmpty() ? "-" : off),
                            Table.Cell.of("-", "the main effect is not there to be taken away"),
                            Table.Cell.of("-")));
        }
        boolean open = result.finding() == Finding.SUPPORTED && !attribution.isEnough();
        return new Table.Row(
                result.claim().id(),
                result.finding().words(),
                List.of(
                        Table.Cell.of(off.isEmpty() ? "-" : off, alone(attribution)),
                        Table.Cell.of(
                                AblationWords.share(ablation.removed()),
                                Double.isNaN(ablation.removed())
                                        ? "verdict without them: "
                                                + ablation.finding().words()
                                        : AblationWords.certainty(ablation)),
                        new Table.Cell(
                                AblationWords.enough(attribution),
                                open ? "what it names does not carry it" : "",
                                open)));
    }

    private static String alone(MechanismAttribution attribution) {
        String alone = AblationWords.alone(attribution);
        return alone.isEmpty() ? "" : "one alone: " + alone;
    }

    Table worlds() {
        return new Table(
                "Share of plausible worlds, with its interval (Wilson, 95%)",
                List.of(
                        "Claim or prediction",
                        "Holds",
                        "Not decided",
                        "No clear effect",
                        "Opposed",
                        "Holds on average",
                        "Decided by"),
                Stream.concat(analysis.claims().stream(), analysis.balance().stream())
                        .flatMap(result -> result.statements().stream())
                        .filter(result ->
                                analysis.robustness().containsKey(result.claim().id()))
                        .map(this::world)
                        .toList());
    }

    private Table.Row world(ClaimResult result) {
        Robustness robustness = analysis.robustness().get(result.claim().id());
        if (robustness == null) {
            throw new IllegalStateException("no worlds for " + result.claim().id());
        }
        return new Table.Row(
                result.claim().id(),
                result.claim().says(),
                List.of(
                        share(robustness, Finding.SUPPORTED),
                        share(robustness, Finding.TOO_UNCERTAIN),
                        share(robustness, Finding.NO_CLEAR_EFFECT),
                        share(robustness, Finding.OPPOSED),
                        Table.Cell.of(RobustnessWords.onAverage(robustness)),
                        Table.Cell.of(RobustnessWords.deciders(robustness))));
    }

    private static Table.Cell share(Robustness robustness, Finding finding) {
        return Table.Cell.of(
                RobustnessWords.share(robustness, finding), RobustnessWords.certainty(robustness, finding));
    }

    List<String> worldWords() {
        return analysis.robustness().isEmpty() ? List.of() : RobustnessWords.found(analysis.sampling());
    }

    Table rest() {
        return new Table(
                "Changes that turn a conclusion",
                List.of("Change", "Holds no longer", "Holds then"),
                analysis.rest().lines().stream()
                        .filter(line -> !line.turns().isEmpty())
                        .map(Ledgers::rest)
                        .toList());
    }

    private static Table.Row rest(AssumptionSensitivity.Line line) {
        return new Table.Row(
                line.what(),
                line.remark(),
                List.of(
                        Table.Cell.of(SensitivityWords.claims(line, false)),
                        Table.Cell.of(SensitivityWords.claims(line, true))));
    }

    List<String> restWords() {
        return SensitivityWords.sentences(analysis.rest());
    }
}
