package dev.poise.report.curve;

import dev.poise.experiments.comparison.Curve;
import dev.poise.experiments.comparison.CurveLine;
import dev.poise.report.chart.LineStyle;
import dev.poise.report.page.Card;
import dev.poise.report.page.CurvePage;
import dev.poise.report.page.Pages;
import dev.poise.report.parts.Origins;
import dev.poise.report.parts.OutcomeCards;
import dev.poise.report.words.Answer;
import dev.poise.report.words.Caution;
import dev.poise.report.words.CurveAnswer;
import dev.poise.report.words.Language;
import dev.poise.report.words.Notes;
import dev.poise.report.words.Numerals;
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
        Answer answer = CurveAnswer.of(curve, Language.of("en"));
        CurveTables tables = new CurveTables(curve);
        return Pages.html(new CurvePage(
                answer.question(),
                curve.scenario(),
                answer.sentences(),
                answer.basis(),
                Caution.INVOLVEMENT,
                Notes.of(curve),
                new CurveFigures(curve).figures(),
                ends(curve),
                cards(curve),
                tables.outcomes(),
                tables.metrics(),
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
        return new OutcomeCards("ends", compared, metric -> "").cards();
    }

    private static String ends(Curve curve) {
        CurveLine line = curve.lines().get(0);
        return String.format(
                Locale.ROOT,
                "What involvement %s has more or less than involvement %s, team by team: both had the same people, the same ideas and the same luck.",
                Numerals.PAGE.shortest(CurveFigures.last(line).technicalInvolvement()),
                Numerals.PAGE.shortest(CurveFigures.first(line).technicalInvolvement()));
    }
}
