package dev.poise.report.page;

/**
 * A part of a target in the overview.
 *
 * @param id the target it belongs to
 * @param name what it is
 * @param figure the figure in words
 * @param band its band in words
 * @param verdict inside or outside
 * @param strip the figure against its band
 */
public record TargetRow(String id, String name, String figure, String band, String verdict, Drawing strip) {}
