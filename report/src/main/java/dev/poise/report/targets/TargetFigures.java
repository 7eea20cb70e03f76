package dev.poise.report.targets;

import dev.poise.evidence.targets.check.CheckedPart;
import dev.poise.evidence.targets.check.CheckedTarget;
import dev.poise.evidence.targets.check.Records;
import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.report.page.CurveFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the figures of a target look like: a picture of its own where there is one for its measures, and for every figure of
 * single runs how the runs are distributed.
 */
final class TargetFigures {
    private final CheckedTarget target;
    private final Records records;

    TargetFigures(CheckedTarget target, Records records) {
        this.target = target;
        this.records = records;
    }

    List<CurveFigure> figures() {
        List<CurveFigure> figures = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        for (CheckedPart part : target.parts()) {
            String subject = part.part().measure().id().replaceFirst("\\..*", "");
            String key = subject + " " + part.part().configuration();
            if (!drawn.contains(key)) {
                drawn.add(key);
                String id = String.format(
                        Locale.ROOT, "%s-%d", target.target().id().toLowerCase(Locale.ROOT), drawn.size());
                figures.addAll(own(subject, id, part));
            }
        }
        for (CheckedPart part : target.parts()) {
            if (part.part().measure() instanceof TargetMeasure.OfRun) {
                String id = String.format(
                        Locale.ROOT, "%s-runs-%d", target.target().id().toLowerCase(Locale.ROOT), figures.size());
                figures.add(RunFigures.distribution(id, part, records));
            }
        }
        return figures;
    }

    /** Get the pictures for a subject, the first word of a measure's name; none when the distribution of runs says it all. */
    private List<CurveFigure> own(String subject, String id, CheckedPart part) {
        String configuration = part.part().configuration();
        return switch (subject) {
            case "saidDone" ->
                List.of(FlowFigures.saidDone(id, records.teams(configuration).get(0)));
            case "estimate" ->
                List.of(FlowFigures.estimates(id, records.teams(configuration).get(0)));
            case "cycle" ->
                List.of(FlowFigures.cycles(id, records.teams(configuration).get(0)));
            case "queue" -> List.of(FlowFigures.queue(id, records.teams(configuration)));
            case "debt" ->
                List.of(CodeFigures.waste(id, records.teams(configuration).get(0)));
            case "modules" ->
                List.of(CodeFigures.modules(id, records.teams(configuration).get(0)));
            case "features" ->
                List.of(CodeFigures.value(id, records.teams(configuration).get(0)));
            case "exhaustion" -> PeopleFigures.exhaustion(id, target, configuration, records);
            case "turnover" ->
                List.of(PeopleFigures.turnover(id, records.teams(configuration).get(0)));
            case "leave" -> List.of(PeopleFigures.leave(id, records.people(configuration)));
            case "recovery" -> List.of(PeopleFigures.recovery(id, records.people(configuration)));
            default -> List.of();
        };
    }
}
