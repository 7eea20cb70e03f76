package dev.poise.evidence.targets.measure;

import dev.poise.evidence.targets.record.DoneItem;
import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.statistics.LogNormalFit;
import dev.poise.statistics.Sample;
import dev.poise.statistics.WeibullFit;
import dev.poise.team.backlog.ItemKind;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Measures of released items: estimates, cycle times, value. Pure. */
public final class ItemMeasures {
    /** Estimated hours that part small tasks from large ones, as in the data this is compared with. */
    private static final double SMALL = 2;

    private static final double LARGE = 21;
    private static final double SHARE_OF_VALUE = .8;

    private ItemMeasures() {}

    /**
     * Get what every item took over its estimate. Estimates are in the team's own unit, as teams plan in it: they are scaled
     * so that the median item takes what was estimated.
     *
     * @param run the run
     * @return a ratio for each item, 1 for an exact estimate
     */
    public static double[] overEstimate(TargetRunRecord run) {
        double unit = median(run, item -> item.built() / item.estimate());
        return run.items().stream()
                .mapToDouble(item -> item.built() / (unit * item.estimate()))
                .toArray();
    }

    /** Get how many incidents were mended for each other item that was released: a change that failed, for each change. */
    static double changeFailureRate(TargetRunRecord run) {
        long incidents = run.items().stream()
                .filter(item -> item.kind() == ItemKind.INCIDENT)
                .count();
        return (double) incidents / (run.items().size() - incidents);
    }

    /** Get the share of items whose estimate is within a quarter of the hours of building. */
    static double estimateWithinQuarter(TargetRunRecord run) {
        double[] ratios = overEstimate(run);
        return (double) Arrays.stream(ratios)
                        .filter(ratio -> Math.abs(1 / ratio - 1) <= .25)
                        .count()
                / ratios.length;
    }

    /** Get the share of items that took more than twice their estimate to build. */
    static double aboveTwice(TargetRunRecord run) {
        double[] ratios = overEstimate(run);
        return (double) Arrays.stream(ratios).filter(ratio -> ratio > 2).count() / ratios.length;
    }

    /** Get the ln-sd of actual over estimate above 21 h, over the one up to 2 h; items are sized by what they took. */
    static double estimateSpreadRatio(TargetRunRecord run) {
        return errorSpread(run, item -> item.built() > LARGE) / errorSpread(run, item -> item.built() <= SMALL);
    }

    /** Get the ln-sd of actual over estimate of all items. */
    static double estimateSpread(TargetRunRecord run) {
        return errorSpread(run, item -> true);
    }

    private static double errorSpread(TargetRunRecord run, Predicate<DoneItem> size) {
        return Sample.of(run.items().stream()
                        .filter(size)
                        .mapToDouble(item -> StrictMath.log(item.built() / item.estimate()))
                        .toArray())
                .sd();
    }

    /** Get the ln-sd of cycle times. */
    static double cycleLnSd(TargetRunRecord run) {
        return Sample.of(cycles(run).map(StrictMath::log).toArray()).sd();
    }

    /** Get a quantile of cycle times over their median. */
    static double cycleOverMedian(TargetRunRecord run, double probability) {
        Sample cycles = Sample.of(cycles(run).toArray());
        return cycles.quantile(probability) / cycles.quantile(.5);
    }

    /** Get the skewness of cycle times. */
    static double cycleSkewness(TargetRunRecord run) {
        return Sample.of(cycles(run).toArray()).skewness();
    }

    /** Get by how much a lognormal distribution explains an item's cycle time better than a Weibull one, in nats. */
    static double lognormalOverWeibull(TargetRunRecord run) {
        double[] cycles = cycles(run).toArray();
        return (LogNormalFit.of(cycles).logLikelihood() - WeibullFit.of(cycles).logLikelihood()) / cycles.length;
    }

    private static DoubleStream cycles(TargetRunRecord run) {
        return run.items().stream().mapToDouble(DoneItem::cycle);
    }

    /** Get the share of all cycle time that went by while something was mended. */
    static double bugCycleTime(TargetRunRecord run) {
        double bugs = run.items().stream()
                .filter(DoneItem::bug)
                .mapToDouble(DoneItem::cycle)
                .sum();
        return bugs / cycles(run).sum();
    }

    /** Get the share of items that mend something. */
    static double bugs(TargetRunRecord run) {
        return share(run, DoneItem::bug);
    }

    /**
     * Get the median share of the time from begin of work to the Sprint Review in which an item is worked on. The clock stops at
     * the review, not at acceptance, because that is where the increment is seen; as in the metric of flow efficiency.
     */
    static double touch(TargetRunRecord run) {
        return median(run, item -> item.hours() / (item.reviewed() - item.started()));
    }

    private static double median(TargetRunRecord run, ToDoubleFunction<DoneItem> of) {
        return Sample.of(run.items().stream().mapToDouble(of).toArray()).quantile(.5);
    }

    /** Get the share of features with positive value. */
    static double positive(TargetRunRecord run) {
        double[] values = values(run);
        return (double) Arrays.stream(values).filter(value -> value > 0).count() / values.length;
    }

    /** Get the smallest share of features that holds 80% of all positive value. */
    static double shareOfMostValue(TargetRunRecord run) {
        double[] values = values(run);
        Arrays.sort(values);
        double all = Arrays.stream(values).filter(value -> value > 0).sum();
        double sum = 0;
        int taken = 0;
        while (sum < SHARE_OF_VALUE * all) {
            taken++;
            sum += values[values.length - taken];
        }
        return all == 0 ? Double.NaN : (double) taken / values.length;
    }

    /**
     * Get the values of the released features.
     *
     * @param run the run
     * @return in the order of release; negative for a feature that harms
     */
    public static double[] values(TargetRunRecord run) {
        return run.items().stream()
                .filter(item -> item.kind() == ItemKind.FEATURE)
                .mapToDouble(DoneItem::value)
                .toArray();
    }

    private static double share(TargetRunRecord run, Predicate<DoneItem> which) {
        return (double) run.items().stream().filter(which).count() / run.items().size();
    }
}
