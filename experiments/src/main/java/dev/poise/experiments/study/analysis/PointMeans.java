package dev.poise.experiments.study.analysis;

import dev.poise.readings.Reading;

/** The averages of one reading, by point; not a number where there is none. */
@SuppressWarnings("ArrayRecordComponent") // there are up to a million points
record PointMeans(Reading reading, double[] means) {}
