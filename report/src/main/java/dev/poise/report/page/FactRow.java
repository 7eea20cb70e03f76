package dev.poise.report.page;

/**
 * A part of a published fact in the overview.
 *
 * @param id the fact it belongs to
 * @param name what it is
 * @param figure the figure in words
 * @param band its band in words
 * @param verdict inside or outside
 * @param strip the figure against its band
 */
public record FactRow(String id, String name, String figure, String band, String verdict, Drawing strip) {}
