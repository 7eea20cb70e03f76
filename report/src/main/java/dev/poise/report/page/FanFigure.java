package dev.poise.report.page;

import java.util.List;

/**
 * How one outcome runs over the sprints: a panel per scenario on shared axes.
 *
 * @param id unique in the page
 * @param title the outcome
 * @param what unit and kind
 * @param caption what is seen
 * @param panels one per scenario
 * @param table the numbers behind the panels
 */
public record FanFigure(String id, String title, String what, String caption, List<Panel> panels, Table table) {
    /**
     * A panel.
     *
     * @param scenario the name of the scenario
     * @param colour the style class of its colour
     * @param baseline whether it is the baseline
     * @param drawing the fan
     */
    public record Panel(String scenario, String colour, boolean baseline, Drawing drawing) {}

    /** Copies the panels. */
    public FanFigure {
        panels = List.copyOf(panels);
    }
}
