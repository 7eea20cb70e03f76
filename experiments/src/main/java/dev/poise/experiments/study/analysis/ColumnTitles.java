package dev.poise.experiments.study.analysis;

import java.util.Locale;
import java.util.Map;

/** What the columns of the result tables mean, in a few words; a name means the same in every table. */
final class ColumnTitles {
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("alternative", "number of the lever or, without worlds, of the point, from 0"),
            Map.entry(
                    "amongBest",
                    "yes when the point or lever cannot be told apart from the best, no when it can, empty when that was not looked at"),
            Map.entry("baseline", "number of the baseline's point or lever"),
            Map.entry("box", "number of the box, from 1, in the order in which they were found"),
            Map.entry("candidates", "how many points the search had looked at"),
            Map.entry("cases", "how many points are in the box or node"),
            Map.entry("chance", "how likely chance alone would lead to as good a box"),
            Map.entry("chosen", "whether the box was taken from here: it tells what is looked for from the rest best"),
            Map.entry("ciHigh", "upper end of the 95% interval"),
            Map.entry("ciLow", "lower end of the 95% interval"),
            Map.entry("coverage", "share of all points that are looked for that are in the box or node"),
            Map.entry("density", "share of the points in the box or node that are looked for"),
            Map.entry("diffHigh", "upper end of the 95% interval of the difference, over worlds"),
            Map.entry("diffLow", "lower end of the 95% interval of the difference, over worlds"),
            Map.entry("discovery", "number of the question for scenario discovery, from 1"),
            Map.entry("effectSize", "difference over the spread between runs"),
            Map.entry("elsewhere", "density among points that the box was not found by"),
            Map.entry("evaluated", "whether the point was run again, with seeds that the search did not see"),
            Map.entry("factor", "name of the factor"),
            Map.entry("front", "how many points are on the front of their averages"),
            Map.entry(
                    "frontShare",
                    "share of the draws of runs, and of worlds where they were drawn, in which the alternative is on the Pareto front"),
            Map.entry("generation", "number of the generation of a search, from 0"),
            Map.entry("high", "upper end of the limit; empty when there is none"),
            Map.entry("higherWorlds", "share of the worlds in which the average is higher than the baseline's"),
            Map.entry("higherShare", "share of the pairs in which the point is higher"),
            Map.entry("hits", "how many of the points in the box or node are looked for"),
            Map.entry("hw95", "half-width of the 95% interval"),
            Map.entry(
                    "hypervolume",
                    "what the front dominates, over the box that the averages of the first generation span; the reference point is the worst of these in every objective"),
            Map.entry("index", "which index"),
            Map.entry("leaf", "whether the node is not split further"),
            Map.entry("level", "the level, or the middle of a fifth of its values"),
            Map.entry("lever", "number of the combination of levers, from 0"),
            Map.entry("levers", "the combination in words"),
            Map.entry("low", "lower end of the limit; empty when there is none"),
            Map.entry(
                    "marginShare",
                    "share of the worlds in which all thresholds are met by at least the smallest difference that matters"),
            Map.entry("mass", "share of all points that are in the box"),
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
            Map.entry("names", "names that are left of a factor whose values are names; empty when all are"),
            Map.entry("node", "number of the node, from 0, which holds all points"),
            Map.entry(
                    "noise",
                    "whether the noise of runs is in the index: none or included; empty where the interval is about it"),
            Map.entry(
                    "onFront",
                    "whether no other alternative is at least as good in every outcome and better in one, by averages"),
            Map.entry("outcome", "what is looked for"),
            Map.entry("p", "two-sided p value of the test that goes with the interval"),
            Map.entry("p05", "quantile at .05"),
            Map.entry("p50", "median"),
            Map.entry("p95", "quantile at .95"),
            Map.entry("pairs", "replications that have a value at both points"),
            Map.entry("parent", "number of the node above; -1 for the first one"),
            Map.entry("part", "how much of the design it is computed from: quarter, half or all"),
            Map.entry("point", "number of the point, from 0"),
            Map.entry("points", "how many points share it"),
            Map.entry("metric", "id of the metric"),
            Map.entry(
                    "quasiP",
                    "how likely at least as many points that are looked for would be in the box without this restriction"),
            Map.entry("rank", "1 for the best; 0 where neither way is better"),
            Map.entry(
                    "regret", "average over worlds of what it costs against the lever that is best in the same world"),
            Map.entry("regret90", "the regret that is not exceeded in 90% of the worlds"),
            Map.entry("regretHigh", "upper end of the 95% interval of the regret, over worlds and replications"),
            Map.entry("regretLow", "lower end of the 95% interval of the regret, over worlds and replications"),
            Map.entry(
                    "reproduced",
                    "share of halves of the points, drawn again and again, whose box has such a restriction"),
            Map.entry("restricted", "how many factors are limited"),
            Map.entry("runs", "how many runs count"),
            Map.entry("sd", "standard deviation between runs"),
            Map.entry("smallest", "smallest difference that matters"),
            Map.entry("step", "number of the step, from 0, which holds all points that earlier boxes left"),
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
            Map.entry("words", "the alternative in words"),
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
