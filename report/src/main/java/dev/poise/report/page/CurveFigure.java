package dev.poise.report.page;

/**
 * One outcome over the values of a setting.
 *
 * @param id unique in the page
 * @param title the outcome
 * @param what unit and kind
 * @param caption what is seen
 * @param drawing the curves
 */
public record CurveFigure(String id, String title, String what, String caption, Drawing drawing) {}
