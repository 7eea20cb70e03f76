package dev.poise.report.csv;

import dev.poise.experiments.comparison.Alternative;
import dev.poise.experiments.comparison.Comparison;
import dev.poise.experiments.comparison.Contrast;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.experiments.comparison.CurvePoint;
import dev.poise.experiments.comparison.Summary;
import dev.poise.experiments.run.CsvText;
import dev.poise.metrics.Metric;
import dev.poise.report.words.DifferenceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comparisons and curves as CSV: what the tables show, a row per scenario or point and metric. Value is an index here. */
public final class ComparisonCsv {
    private static final List<String> SUMMARY =
            List.of("mean", "low", "high", "rangeLow", "rangeHigh", "sd", "n", "missing");

    private ComparisonCsv() {}

    /**
     * Write a comparison, all metrics of every scenario.
     *
     * @param comparison what came out
     */
    public static String of(Comparison comparison) {
        List<String> header = new ArrayList<>(List.of("scenario", "metric"));
        header.addAll(SUMMARY);
        header.addAll(List.of(
                "difference",
                "differenceLow",
                "differenceHigh",
                "effectSize",
                "shareHigher",
                "verdict",
                "from",
                "pairs"));
        CsvText csv = new CsvText(header);
        for (int alternative = 0; alternative < comparison.alternatives().size(); alternative++) {
            Alternative one = comparison.alternatives().get(alternative);
            for (Metric metric : Metric.all()) {
                List<Object> row = new ArrayList<>(List.of(one.name(), metric.id()));
                row.addAll(cells(one.summary(metric)));
                Optional<Contrast> contrast = alternative == 0
                        ? Optional.empty()
                        : Optional.of(
                                comparison.differences().get(alternative - 1).contrast(metric));
                row.addAll(contrast.map(ComparisonCsv::cells).orElse(List.of("", "", "", "", "", "")));
                row.add(comparison.onset().id());
                row.add(contrast.<Object>map(Contrast::pairs).orElse(""));
                csv.add(row.toArray());
            }
        }
        return csv.toString();
    }

    /**
     * Write a curve, all metrics of every point.
     *
     * @param curve what came out
     */
    public static String of(Curve curve) {
        List<String> header = new ArrayList<>(List.of("curve", "technicalInvolvement", "metric"));
        header.addAll(SUMMARY);
        header.addAll(List.of("amongHighestValue", "from"));
        CsvText csv = new CsvText(header);
        for (CurveLine line : curve.lines()) {
            for (int i = 0; i < line.points().size(); i++) {
                CurvePoint point = line.points().get(i);
                for (Metric metric : Metric.all()) {
                    List<Object> row = new ArrayList<>(List.of(line.name(), point.technicalInvolvement(), metric.id()));
                    row.addAll(cells(point.summary(metric)));
                    row.add(line.region().contains(i));
                    row.add(curve.onset().id());
                    csv.add(row.toArray());
                }
            }
        }
        return csv.toString();
    }

    private static List<Object> cells(Summary summary) {
        return List.of(
                summary.mean(),
                summary.certainty().low(),
                summary.certainty().high(),
                summary.range().low(),
                summary.range().high(),
                summary.sd(),
                summary.n(),
                summary.missing());
    }

    private static List<Object> cells(Contrast contrast) {
        return List.of(
                contrast.difference(),
                contrast.certainty().low(),
                contrast.certainty().high(),
                contrast.effectSize(),
                contrast.shareHigher(),
                DifferenceWords.ENGLISH.verdict(contrast.verdict()));
    }
}
