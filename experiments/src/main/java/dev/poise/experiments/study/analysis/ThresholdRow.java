package dev.poise.experiments.study.analysis;

/**
 * One threshold at one point.
 *
 * @param point number of the point
 * @param threshold as written
 * @param value of the statistic
 * @param ciLow lower end of its 95% interval; empty where none is made
 * @param ciHigh upper end
 * @param met whether the value meets it
 * @param sure whether both ends of the interval say the same; never for a mean of runs that hardly vary, whose interval is narrow because
 *     what is rare has not been seen
 */
public record ThresholdRow(
        int point, String threshold, double value, double ciLow, double ciHigh, boolean met, boolean sure) {}
