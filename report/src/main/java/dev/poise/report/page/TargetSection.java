package dev.poise.report.page;

import java.util.List;

/**
 * A target on its page.
 *
 * @param id such as S1; unique in the page
 * @param pattern the pattern in words
 * @param verdict whether it is within its acceptance ranges, in words
 * @param inside the same as a flag
 * @param source where it comes from
 * @param use what it serves for, in words
 * @param parts its figures
 * @param figures what they look like
 */
public record TargetSection(
        String id,
        String pattern,
        String verdict,
        boolean inside,
        String source,
        String use,
        Table parts,
        List<CurveFigure> figures) {
    /** Copies the figures. */
    public TargetSection {
        figures = List.copyOf(figures);
    }
}
