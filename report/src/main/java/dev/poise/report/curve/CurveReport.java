package dev.poise.report.curve;

import dev.poise.experiments.comparison.Caution;
import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.Card;
import dev.poise.report.page.CurvePage;
import dev.poise.report.page.Pages;
import dev.poise.report.parts.Origins;
import dev.poise.report.parts.OutcomeCards;
import dev.poise.report.words.Numeral;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The report of a curve: one HTML file that is read offline. */
public final class CurveReport {
    private CurveReport() {}

    /**
     * Write the report. The same curve gives the same text, byte for byte.
     *
     * @param curve what came out; every line has at least one point
     * @return the whole file, to be written as UTF-8
     */
    public static String html(Curve curve) {
        CurveTables tables = new CurveTables(curve);
        return Pages.html(new CurvePage(
                curve.answer().question(),
                curve.scenario(),
                curve.answer().sentences(),
                curve.answer().basis(),
                Caution.INVOLVEMENT,
                Origins.notes(curve.notes()),
                new CurveFigures(curve).figures(),
                ends(curve),
                cards(curve),
                tables.outcomes(),
                tables.readings(),
                Origins.failures(curve.failures()),
                Origins.of(curve.provenance())));
    }

    private static List<Card> cards(Curve curve) {
        List<OutcomeCards.Compared> compared = IntStream.range(0, curve.lines().size())
                .filter(i -> curve.lines().get(i).points().size() > 1)
                .mapToObj(i -> new OutcomeCards.Compared(
                        CurveFigures.label(curve.lines().get(i)),
                        LineStyle.of(i),
                        curve.lines().get(i)::ends))
                .toList();
        return new OutcomeCards("ends", compared, reading -> "").cards();
    }

    private static String ends(Curve curve) {
        CurveLine line = curve.lines().get(0);
        return String.format(
                Locale.ROOT,
                "What involvement %s has more or less than involvement %s, team by team: both had the same people, the same ideas and the same luck.",
                Numeral.shortest(CurveFigures.last(line).technicalInvolvement()),
                Numeral.shortest(CurveFigures.first(line).technicalInvolvement()));
    }
}
