package dev.poise.experiments.study.analysis;

import java.util.Locale;
import java.util.Map;

/** What the columns of the result tables mean, in a few words; a name means the same in every table. */
final class ColumnTitles {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry(
                    "amongBest",
                    "yes when the point or lever cannot be told apart from the best, no when it can, empty when that was not looked at"),
            Map.entry("baseline", "number of the baseline's point or lever"),
            Map.entry("ciHigh", "upper end of the 95% interval"),
            Map.entry("ciLow", "lower end of the 95% interval"),
            Map.entry("diffHigh", "upper end of the 95% interval of the difference, over worlds"),
            Map.entry("diffLow", "lower end of the 95% interval of the difference, over worlds"),
            Map.entry("effectSize", "difference over the spread between runs"),
            Map.entry("factor", "name of the factor"),
            Map.entry("higherWorlds", "share of the worlds in which the average is higher than the baseline's"),
            Map.entry("higherShare", "share of the pairs in which the point is higher"),
            Map.entry("hw95", "half-width of the 95% interval"),
            Map.entry("index", "which index"),
            Map.entry("level", "the level, or the middle of a fifth of its values"),
            Map.entry("lever", "number of the combination of levers, from 0"),
            Map.entry("levers", "the combination in words"),
            Map.entry(
                    "marginShare",
                    "share of the worlds in which all thresholds are met by at least the smallest difference that matters"),
            Map.entry("max", "largest value"),
            Map.entry("mean", "average"),
            Map.entry("meanDiff", "average difference, point or lever less baseline, pair by pair"),
            Map.entry("met", "whether the value meets the threshold"),
            Map.entry("metHigh", "upper end of its 95% interval"),
            Map.entry("metLow", "lower end of its 95% interval"),
            Map.entry("metShare", "share of the worlds in which all thresholds are met"),
            Map.entry("min", "smallest value"),
            Map.entry("missing", "runs that failed or have no value"),
            Map.entry("moreWorlds", "about how many further worlds would decide; 0 when decided or not to be told"),
            Map.entry("moreRuns", "about how many further runs would decide; 0 when decided or not to be told"),
            Map.entry("n", "how many values or rows count"),
            Map.entry(
                    "noise",
                    "whether the noise of runs is in the index: none or included; empty where the interval is about it"),
            Map.entry("p", "two-sided p value of the test that goes with the interval"),
            Map.entry("p05", "quantile at .05"),
            Map.entry("p50", "median"),
            Map.entry("p95", "quantile at .95"),
            Map.entry("pairs", "replications that have a value at both points"),
            Map.entry("part", "how much of the design it is computed from: quarter, half or all"),
            Map.entry("point", "number of the point, from 0"),
            Map.entry("points", "how many points share it"),
            Map.entry("metric", "id of the metric"),
            Map.entry("rank", "1 for the best; 0 where neither way is better"),
            Map.entry(
                    "regret", "average over worlds of what it costs against the lever that is best in the same world"),
            Map.entry("regret90", "the regret that is not exceeded in 90% of the worlds"),
            Map.entry("regretHigh", "upper end of the 95% interval of the regret, over worlds and replications"),
            Map.entry("regretLow", "lower end of the 95% interval of the regret, over worlds and replications"),
            Map.entry("runs", "how many runs count"),
            Map.entry("sd", "standard deviation between runs"),
            Map.entry("smallest", "smallest difference that matters"),
            Map.entry(
                    "stopReason",
                    "why there are no more runs: fixed, precise, cap, unvaried (the cap, and hardly a run differs in a metric that the rule watches, so that its precision is not known), out, best, equal or budget where the best is selected, or incomplete"),
            Map.entry("superiority", "probability that a run of the point is higher than a run of the baseline"),
            Map.entry("sure", "whether both ends of the interval say the same"),
            Map.entry("sureShare", "share of the worlds in which all thresholds are met for sure"),
            Map.entry("threshold", "the threshold as written"),
            Map.entry("unit", "unit in which the metric is shown"),
            Map.entry("value", "the value"),
            Map.entry("verdict", "higher, lower, same or undecided"),
            Map.entry("worst", "the least good average of a world"),
            Map.entry("worst10", "the average that is met or bettered in 90% of the worlds"),
            Map.entry("worlds", "in how many worlds it was looked at"));

    private ColumnTitles() {}

    /**
     * Get what a column means.
     *
     * @throws IllegalArgumentException when nobody has said it
     */
    static String of(String column) {
        String title = TITLES.get(column);
        if (title == null) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "The column %s has no title", column));
        }
        return title;
    }
}
