package dev.poise.report.study;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.analysis.PolicyRow;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.plan.DesignPoint;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Metric;
import dev.poise.report.words.Labels;
import dev.poise.report.words.MetricWords;
import dev.poise.report.words.Numerals;
import dev.poise.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the things of a study are called and written on its page. */
final class StudyNames {
    /** What stands between the two factors of a pair. */
    private static final String PAIR = " x ";

    private final StudyPlan plan;
    private final Map<Integer, String> named;

    StudyNames(StudyPlan plan) {
        this(plan, Map.of());
    }

    private StudyNames(StudyPlan plan, Map<Integer, String> named) {
        this.plan = plan;
        this.named = named;
    }

    /** Name the points of the runs that evaluate a search: what it is compared with by name, what was found by what was searched. */
    static StudyNames ofEvaluation(SearchResults results) {
        StudyNames searched = new StudyNames(results.plan());
        Map<Integer, String> named = new TreeMap<>();
        for (PolicyRow row : results.policies()) {
            named.put(row.policy(), row.found() ? searched.point(row.candidate()) : row.words());
        }
        return new StudyNames(results.evaluation().plan(), named);
    }

    /** Return whether points have names of their own, whatever the baseline is. */
    boolean areGiven() {
        return !named.isEmpty();
    }

    /** Get the metrics that the page is about: the four outcomes as far as they are kept, else the first that are. */
    List<Metric> metrics() {
        return Outcomes.among(plan.study().outputs().perRun());
    }

    /** Name a point by the factors that vary; where one is moved at a time, by that one alone, but for the point that they start from. */
    String point(int id) {
        String name = named.get(id);
        if (name != null) {
            return name;
        }
        boolean oneMoved = plan.study().design() instanceof Design.OneAtATime && plan.baseline() >= 0;
        return oneMoved && id != plan.baseline()
                ? apart(id)
                : point(id, i -> plan.study().factors().get(i).varies());
    }

    /** Name a point by the factors in which it differs from the baseline. */
    String apart(int id) {
        if (named.containsKey(id)) {
            return point(id);
        }
        List<Double> values = plan.points().get(id).values();
        List<Double> baseline = plan.points().get(plan.baseline()).values();
        return point(id, i -> !values.get(i).equals(baseline.get(i)));
    }

    private String point(int id, IntPredicate named) {
        DesignPoint point = plan.points().get(id);
        List<Factor> factors = plan.study().factors();
        String words = IntStream.range(0, factors.size())
                .filter(named)
                .mapToObj(i -> factor(factors.get(i).name()) + " " + plan.text(point, i))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "the base scenario" : words;
    }

    /** Name a factor by the first words of its label; what follows a comma explains the scale. */
    String factor(String name) {
        return Arrays.stream(name.split(PAIR, -1)).map(this::single).collect(Collectors.joining(PAIR));
    }

    private String single(String name) {
        return plan.study()
                .factor(name)
                .map(Factor::spec)
                // a constant that worlds set is no factor
                .or(() -> plan.study().base().settings().catalogue().find(name))
                .map(entry -> Labels.name(entry.label()))
                .orElse(name);
    }

    /** Write the average at a point with its interval; where no run differs from another there is none. */
    static String average(Metric metric, SummaryRow row) {
        return row.n() > 1 && row.sd() == 0
                ? String.format(
                        Locale.ROOT,
                        "%s in all %d runs",
                        Numerals.PAGE.plain(row.mean(), MetricWords.usualDecimals(metric)),
                        row.n())
                : average(metric, row.mean(), row.ciLow(), row.ciHigh());
    }

    /** Write an average with its interval. */
    static String average(Metric metric, double mean, double low, double high) {
        int decimals = decimals(metric, low, high);
        return Numerals.PAGE.plain(mean, decimals) + " (" + Numerals.PAGE.span(low, high, decimals) + ")";
    }

    /** Write a difference with its interval. */
    static String difference(Metric metric, double mean, double low, double high) {
        int decimals = decimals(metric, low, high);
        return Numerals.PAGE.signed(mean, decimals) + " (" + Numerals.PAGE.signedSpan(low, high, decimals) + ")";
    }

    static int decimals(Metric metric, double low, double high) {
        return low <= high
                ? Numerals.decimals(metric, new Interval(low, high, Interval.DEFAULT_LEVEL))
                : MetricWords.usualDecimals(metric);
    }
}
