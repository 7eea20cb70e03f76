package dev.poise.report.page;

/**
 * A paired difference to the baseline, in words and as a strip.
 *
 * @param scenario the name of the scenario
 * @param colour the style class of its colour
 * @param sign a shape for the verdict: up, down, about equal, undecided
 * @param verdict the verdict in words
 * @param amount the difference, such as "+4.2", or a dash
 * @param certainty the 95% confidence interval of the average difference in words, or why there is none
 * @param strip dot and interval
 */
public record DifferenceRow(
        String scenario, String colour, String sign, String verdict, String amount, String certainty, Drawing strip) {}
