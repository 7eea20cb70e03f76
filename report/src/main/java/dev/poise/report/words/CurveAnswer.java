package dev.poise.report.words;

import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.experiments.comparison.CurvePoint;
import dev.poise.metrics.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the answer to a curve: where value cannot be told apart from the highest, and how the last point differs from the first. */
public final class CurveAnswer {
    private CurveAnswer() {}

    /**
     * Write the answer.
     *
     * @param curve what came out
     * @param english for a terminal or for a page
     */
    public static Answer of(Curve curve, Language english) {
        List<String> sentences = new ArrayList<>();
        DifferenceWords words = new DifferenceWords(english, StateScale.OF_ONE);
        Numerals numerals = english.numerals();
        for (CurveLine line : curve.lines()) {
            String name = name(line);
            sentences.add(String.format(
                    Locale.ROOT,
                    "%s: at involvement %s value delivered cannot be told apart from the highest on this curve (by %s or more).",
                    name,
                    region(line, english),
                    numerals.plain(Metric.VALUE_DELIVERED.smallestEffect().amount(), 0)));
            List<CurvePoint> points = line.points();
            if (points.size() > 1) {
                sentences.add(String.format(
                        Locale.ROOT,
                        "%s, involvement %s against %s: %s.",
                        name,
                        numerals.shortest(points.get(points.size() - 1).technicalInvolvement()),
                        numerals.shortest(points.get(0).technicalInvolvement()),
                        words.parts(line::ends)));
            }
        }
        return new Answer(
                OnsetWords.question(
                        curve.onset(),
                        String.format(
                                Locale.ROOT,
                                "What happens to %s as their Product Owner goes deeper into the How?",
                                curve.scenario())),
                sentences,
                String.format(
                        Locale.ROOT,
                        "%d runs of each of %d points over %d sprints, seed %d; points are paired (common random numbers). %s In brackets the 95%% confidence interval of the average.",
                        curve.provenance().replications(),
                        curve.lines().stream()
                                .mapToInt(line -> line.points().size())
                                .sum(),
                        curve.provenance().sprints(),
                        curve.provenance().seed(),
                        OnsetWords.meaning(curve.onset(), "point", curve.scenario())));
    }

    /** A label begins the sentence with a capital letter; the name of a scenario stays as users type it. */
    private static String name(CurveLine line) {
        return line.technicalKnowledge() == null ? line.name() : Labels.capital(line.name());
    }

    private static String region(CurveLine line, Language english) {
        return english.listed(Stretch.of(line.points().size(), line.region()::contains).stream()
                .map(stretch -> stretch.words(i -> line.points().get(i).technicalInvolvement(), english.numerals()))
                .toList());
    }
}
