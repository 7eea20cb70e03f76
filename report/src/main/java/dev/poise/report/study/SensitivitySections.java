package dev.poise.report.study;

import dev.poise.experiments.study.analysis.SensitivityIndex;
import dev.poise.experiments.study.analysis.SensitivityRow;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.metrics.Metric;
import dev.poise.report.chart.LevelPanel;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.chart.ScatterPanel;
import dev.poise.report.page.CurveFigure;
import dev.poise.report.page.Drawing;
import dev.poise.report.page.StripTable;
import dev.poise.report.page.StudySection;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections on sensitivity: indices by Morris or Sobol', or a tornado chart of one factor at a time. */
final class SensitivitySections {
    /** The most lines of one chart. */
    private static final int MAX_LINES = 6;

    private final StudyResults results;
    private final StudyNames names;

    SensitivitySections(StudyResults results, StudyNames names) {
        this.results = results;
        this.names = names;
    }

    /** Get the indices that the design is made for, and whether they have settled; no sections when there are none. */
    List<StudySection> sections() {
        if (results.sensitivity().isEmpty()) {
            return List.of();
        }
        return switch (SensitivityIndex.ranking(results.sensitivity())) {
            case MU_STAR -> List.of(morris(), settled(SensitivityIndex.MU_STAR, "mu*"));
            case TOTAL -> List.of(sobol(), settled(SensitivityIndex.TOTAL, "total share"));
            default -> List.of(tornado());
        };
    }

    private List<SensitivityRow> rows(Metric metric, SensitivityIndex index) {
        return index.of(results.sensitivity(), metric.id(), SensitivityRow.WHOLE_DESIGN);
    }

    private List<SensitivityRow> largestFirst(Metric metric, SensitivityIndex index) {
        return index.largestFirst(results.sensitivity(), metric.id());
    }

    private StripTable strips(Metric metric, SensitivityIndex index, String caption, boolean share) {
        return DotStrips.table(
                caption,
                "Factor",
                share ? "share of the variance" : MetricWords.unit(metric),
                largestFirst(metric, index).stream()
                        .map(row -> new DotStrips.Dot(
                                names.factor(row.factor()),
                                String.format(Locale.ROOT, "%s, n = %d", row.factor(), row.n()),
                                row.value(),
                                row.ciLow(),
                                row.ciHigh(),
                                0,
                                share
                                        ? String.format(
                                                Locale.ROOT,
                                                "%s (%s)",
                                                Numerals.PAGE.plain(row.value(), 2),
                                                Numerals.PAGE.span(row.ciLow(), row.ciHigh(), 2))
                                        : StudyNames.average(metric, row.value(), row.ciLow(), row.ciHigh()),
                                false))
                        .toList(),
                DotStrips.Scale.FROM_ZERO);
    }

    private StudySection morris() {
        List<CurveFigure> figures = new ArrayList<>();
        List<StripTable> strips = new ArrayList<>();
        for (Metric metric : names.metrics()) {
            List<SensitivityRow> muStar = rows(metric, SensitivityIndex.MU_STAR);
            String id = "morris-" + metric.index();
            StringBuilder numbers = new StringBuilder();
            for (int i = 0; i < muStar.size(); i++) {
                numbers.append(i == 0 ? "" : ", ")
                        .append(i + 1)
                        .append(' ')
                        .append(names.factor(muStar.get(i).factor()));
            }
            figures.add(new CurveFigure(
                    id,
                    metric.label(),
                    MetricWords.unit(metric),
                    numbers.toString(),
                    new Drawing(new ScatterPanel(
                                    id + "-p",
                                    metric.label() + ": effects of the factors",
                                    "How large the effects of each factor are, and how much they vary.",
                                    muStar.stream().map(SensitivityRow::value).toList(),
                                    rows(metric, SensitivityIndex.SIGMA).stream()
                                            .map(SensitivityRow::value)
                                            .toList(),
                                    "mu*: mean size of the effect of a factor's whole scale",
                                    "sigma: how much the effect varies")
                            .draw())));
            strips.add(strips(
                    metric, SensitivityIndex.MU_STAR, metric.label() + ": mean size of the effect (mu*)", false));
        }
        return new StudySection(
                "morris",
                "Which factors matter",
                List.of(
                        "To the right: how much a metric moves when the factor goes through its whole scale, on average: its range, or for a distribution all of its probability. Upwards: how much that differs from place to place; high means curves, or that it depends on other factors.",
                        "Both are above zero for a factor that does nothing, too, by the noise that is left in averages over runs; more replications bring it down."),
                figures,
                strips,
                List.of());
    }

    private StudySection sobol() {
        List<StripTable> strips = new ArrayList<>();
        for (Metric metric : names.metrics()) {
            strips.add(strips(
                    metric,
                    SensitivityIndex.FIRST,
                    metric.label() + ": share of the variance by the factor alone",
                    true));
            strips.add(strips(
                    metric, SensitivityIndex.TOTAL, metric.label() + ": share together with other factors", true));
            if (!rows(metric, SensitivityIndex.SECOND).isEmpty()) {
                strips.add(strips(
                        metric,
                        SensitivityIndex.SECOND,
                        metric.label() + ": share by two factors together alone",
                        true));
            }
        }
        return new StudySection(
                "sobol",
                "Shares of variance",
                List.of(
                        "Alone: what would be saved if the factor were known. Together: what would be left if all others were known; near zero means that the factor may be held at any value."
                                + (ofPairs()
                                        ? " Two factors together alone: what only both give, beyond what each does by itself; these vary more than the others, and one whose interval holds zero may be chance."
                                        : ""),
                        hasNoise()
                                ? "There is one run for each point, so the noise of runs is in the variance and in every share: shares together come out too large, shares alone too small. With two or more replications they are free of it."
                                : "Outcomes of different replications are multiplied, so the noise of runs is not in the shares. Single shares may come out a little below 0 or above 1."),
                List.of(),
                strips,
                List.of());
    }

    private boolean ofPairs() {
        return results.sensitivity().stream().anyMatch(row -> row.index().equals(SensitivityIndex.SECOND.id()));
    }

    private boolean hasNoise() {
        return results.sensitivity().stream().anyMatch(row -> row.noise().equals(SensitivityRow.WITH_NOISE));
    }

    private StudySection tornado() {
        return new StudySection(
                "tornado",
                "Tornado",
                List.of(
                        "How far each factor alone moves the average: from the level at which the average is lowest to the level at which it is highest, whichever these are; all others as in the base scenario. Intervals allow for these two being chosen among all levels of the factor: one that holds zero may be chance."),
                List.of(),
                names.metrics().stream()
                        .map(metric -> strips(
                                metric,
                                SensitivityIndex.SWING,
                                metric.label() + ": from the lowest average to the highest",
                                false))
                        .toList(),
                List.of());
    }

    private StudySection settled(SensitivityIndex index, String name) {
        List<CurveFigure> figures = new ArrayList<>();
        for (Metric metric : names.metrics()) {
            List<String> factors = largestFirst(metric, index).stream()
                    .limit(MAX_LINES)
                    .map(SensitivityRow::factor)
                    .toList();
            List<LevelPanel.Line> lines = new ArrayList<>();
            for (int i = 0; i < factors.size(); i++) {
                String factor = factors.get(i);
                List<Optional<SensitivityRow>> all = SensitivityRow.PARTS.stream()
                        .map(part -> index.of(results.sensitivity(), metric.id(), part).stream()
                                .filter(row -> row.factor().equals(factor))
                                .findFirst())
                        .toList();
                lines.add(new LevelPanel.Line(
                        names.factor(factor),
                        LineStyle.of(i),
                        all.stream()
                                .map(row -> row.map(SensitivityRow::value).orElse(Double.NaN))
                                .toList(),
                        all.stream()
                                .map(row -> row.map(SensitivityRow::ciLow).orElse(Double.NaN))
                                .toList(),
                        all.stream()
                                .map(row -> row.map(SensitivityRow::ciHigh).orElse(Double.NaN))
                                .toList()));
            }
            figures.add(LevelFigure.of(
                    "settled-" + metric.index(), metric, "part of the design; " + name, SensitivityRow.PARTS, lines));
        }
        return new StudySection(
                "settled",
                "Has it settled?",
                List.of(
                        "The same from a quarter, half and all of the design. Where lines still cross, the ranking of these factors is not known yet."),
                figures,
                List.of(),
                List.of());
    }
}
