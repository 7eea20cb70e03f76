package dev.poise.report.page;

import java.util.List;

/**
 * Where hours go: a bar of shares per scenario.
 *
 * @param id unique in the page
 * @param title what it is about
 * @param caption what is seen
 * @param key what each fill stands for
 * @param bars one per scenario
 * @param table the numbers behind the bars
 */
public record TimeFigure(String id, String title, String caption, List<KeyEntry> key, List<Bar> bars, Table table) {
    /**
     * What a fill stands for.
     *
     * @param fill the class that fills it
     * @param words what it is
     */
    public record KeyEntry(String fill, String words) {}

    /**
     * A bar.
     *
     * @param scenario the name of the scenario
     * @param hours the hours in words
     * @param strip the bar
     */
    public record Bar(String scenario, String hours, Drawing strip) {}

    /** Keep key and bars as they are. */
    public TimeFigure {
        key = List.copyOf(key);
        bars = List.copyOf(bars);
    }
}
