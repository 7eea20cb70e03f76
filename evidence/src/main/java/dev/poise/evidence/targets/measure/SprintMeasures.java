package dev.poise.evidence.targets.measure;

import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.evidence.targets.record.TargetRunRecord.SprintHours;
import dev.poise.statistics.Sample;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures of sprints and of developers' hours. Pure. */
final class SprintMeasures {
    private SprintMeasures() {}

    /** Get the standard deviation of the hours done around their straight line, over their mean. */
    static double velocityCv(TargetRunRecord run) {
        double[] done = run.done();
        int n = done.length;
        double mean = Sample.of(done).mean();
        double middle = (n - 1) / 2.0;
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < n; i++) {
            xy += (i - middle) * (done[i] - mean);
            xx += (i - middle) * (i - middle);
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double residual = done[i] - mean - xy / xx * (i - middle);
            squares += residual * residual;
        }
        return n < 3 ? Double.NaN : Math.sqrt(squares / (n - 2)) / mean;
    }

    /** Get a quantile of hours done over hours committed to. */
    static double saidDone(TargetRunRecord run, double probability) {
        double[] ratios = new double[run.done().length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = run.done()[i] / run.committed()[i];
        }
        return Sample.of(ratios).quantile(probability);
    }

    /** Get the share of sprints that delivered less than was committed to. */
    static double underDelivered(TargetRunRecord run) {
        int under = 0;
        for (int i = 0; i < run.done().length; i++) {
            under += run.done()[i] < run.committed()[i] ? 1 : 0;
        }
        return (double) under / run.done().length;
    }

    /** Get the share of developers' hours that went into mending what had been released. */
    static double bugHours(TargetRunRecord run) {
        return share(run.hours(), SprintHours::defects);
    }

    /** Get the share of developers' hours that went into rework, before release or after. */
    static double rework(TargetRunRecord run) {
        return share(run.hours(), hours -> hours.rework() + hours.defects());
    }

    /** Get the share of developers' hours that debt cost. */
    static double waste(TargetRunRecord run) {
        return share(run.hours(), SprintHours::wasted);
    }

    /** Get the share of developers' hours that debt cost in the last sprints only. */
    static double wasteAtTheEnd(TargetRunRecord run, int sprints) {
        List<SprintHours> all = run.hours();
        return share(all.subList(Math.max(0, all.size() - sprints), all.size()), SprintHours::wasted);
    }

    private static double share(List<SprintHours> sprints, ToDoubleFunction<SprintHours> part) {
        return sprints.stream().mapToDouble(part).sum()
                / sprints.stream().mapToDouble(SprintHours::worked).sum();
    }
}
