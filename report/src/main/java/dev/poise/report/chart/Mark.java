package dev.poise.report.chart;

/**
 * A level worth seeing across a chart.
 *
 * @param level where
 * @param words what it is, in a few words
 */
public record Mark(double level, String words) {}
