package dev.poise.report.page;

import java.util.List;

/**
 * A part of the page of a study.
 *
 * @param id unique in the page
 * @param title its heading
 * @param intro how to read it, a paragraph each
 * @param figures pictures
 * @param strips tables with dots and intervals
 * @param tables numbers, folded when there is something else to see
 */
public record StudySection(
        String id,
        String title,
        List<String> intro,
        List<CurveFigure> figures,
        List<StripTable> strips,
        List<Table> tables) {
    /** Copies the lists. */
    public StudySection {
        intro = List.copyOf(intro);
        figures = List.copyOf(figures);
        strips = List.copyOf(strips);
        tables = List.copyOf(tables);
    }
}
