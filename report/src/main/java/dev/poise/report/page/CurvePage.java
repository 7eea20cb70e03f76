package dev.poise.report.page;

import java.util.List;

/**
 * The page of a curve, answer first.
 *
 * @param question what was asked, the title
 * @param scenario what was swept
 * @param answers the answer, a sentence each
 * @param basis how much it depends on: runs, sprints, seed
 * @param caution what it is good for and what not
 * @param notes further things to know
 * @param figures the outcomes over involvement
 * @param ends what the cards compare, in words
 * @param cards the last point against the first, per outcome; empty when there is one point only
 * @param outcomes the numbers behind the figures
 * @param metrics all metrics, a table per line
 * @param failures the runs that failed; without rows when none did
 * @param origin where it comes from
 */
public record CurvePage(
        String question,
        String scenario,
        List<String> answers,
        String basis,
        String caution,
        List<String> notes,
        List<CurveFigure> figures,
        String ends,
        List<Card> cards,
        Table outcomes,
        List<Table> metrics,
        Table failures,
        PageOrigin origin) {
    /** Copies the lists. */
    public CurvePage {
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
        cards = List.copyOf(cards);
        metrics = List.copyOf(metrics);
    }
}
