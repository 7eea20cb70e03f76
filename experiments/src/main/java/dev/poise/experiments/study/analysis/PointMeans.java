package dev.poise.experiments.study.analysis;

import dev.poise.metrics.Metric;

/** The averages of one metric, by point; not a number where there is none. */
@SuppressWarnings("ArrayRecordComponent") // there are up to a million points
record PointMeans(Metric metric, double[] means) {}
