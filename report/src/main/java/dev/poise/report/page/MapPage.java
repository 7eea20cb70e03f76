package dev.poise.report.page;

import java.util.List;

/**
 * The page of the map alone, answer first.
 *
 * @param question what was asked, the title
 * @param answers the answer, a sentence each
 * @param basis how much it depends on
 * @param caution what it is good for and what not
 * @param curves value over involvement
 * @param map the best cells
 * @param origin where it comes from
 */
public record MapPage(
        String question,
        List<String> answers,
        String basis,
        String caution,
        List<CurveFigure> curves,
        MapSection map,
        PageOrigin origin) {
    /** Copies the lists. */
    public MapPage {
        answers = List.copyOf(answers);
        curves = List.copyOf(curves);
    }
}
