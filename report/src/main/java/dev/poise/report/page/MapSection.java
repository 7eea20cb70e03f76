package dev.poise.report.page;

import java.util.List;

/**
 * The map of knowledge and involvement.
 *
 * @param words what is seen in it, in sentences
 * @param overview how often a cell is among the best; empty when there is nothing to count over
 * @param countedOver over which combinations that is counted, in words
 * @param maps the best cells, a picture for each place; empty when not asked for
 * @param axes what places differ in, in words
 * @param table the same as a table
 */
public record MapSection(
        List<String> words, List<Figure> overview, String countedOver, List<Figure> maps, String axes, Table table) {
    /** Copies the lists. */
    public MapSection {
        words = List.copyOf(words);
        overview = List.copyOf(overview);
        maps = List.copyOf(maps);
    }

    /**
     * Cells of knowledge and involvement.
     *
     * @param title where
     * @param drawing the picture
     */
    public record Figure(String title, Drawing drawing) {}
}
