package dev.poise.report.study;

import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.analysis.EffectRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.LevelPanel;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.StudySection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Averages over all points that share a level, one factor after the other. */
final class EffectSection {
    private final StudyResults results;
    private final StudyNames names;
    private final List<Factor> varying;

    EffectSection(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
        this.varying = results.plan().study().factors().stream()
                .filter(factor -> factor.varies() && !factor.isWorld())
                .toList();
    }

    /** Draw it; empty when there is but one point. */
    Optional<StudySection> section() {
        List<CurveFigure> figures = new ArrayList<>();
        for (Factor factor : varying) {
            for (Metric metric : names.metrics()) {
                List<EffectRow> rows = results.effects().stream()
                        .filter(row -> row.factor().equals(factor.name())
                                && row.metric().equals(metric.id()))
                        .toList();
                LevelPanel.Line line = new LevelPanel.Line(
                        "",
                        LineStyle.of(0),
                        rows.stream().map(EffectRow::mean).toList(),
                        rows.stream().map(EffectRow::ciLow).toList(),
                        rows.stream().map(EffectRow::ciHigh).toList());
                String id = String.format(Locale.ROOT, "effect-%d-%d", varying.indexOf(factor), metric.index());
                figures.add(LevelFigure.of(
                        id,
                        metric,
                        names.factor(factor.name()),
                        rows.stream().map(EffectRow::level).toList(),
                        List.of(line)));
            }
        }
        return figures.isEmpty() || results.plan().points().size() < 2
                ? Optional.empty()
                : Optional.of(new StudySection(
                        "effects",
                        "One factor at a time",
                        List.of(
                                "The average over all points that share a level of the factor, whatever the other factors are. "
                                        + sureness()),
                        figures,
                        List.of(),
                        List.of()));
    }

    private String sureness() {
        return results.plan().study().design().hasFamilies()
                ? "There are no bars: the points of this design come in families that differ in few factors, so how sure such an average is cannot be told from the number of points."
                : "Bars tell how sure it is over points: they are wide where other factors matter.";
    }
}
