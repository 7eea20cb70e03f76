package dev.poise.evidence.targets.measure;

import dev.poise.evidence.targets.record.TargetRunRecord;
import dev.poise.evidence.targets.record.TargetRunRecord.Follow;
import dev.poise.evidence.targets.record.TargetRunRecord.Survey;
import dev.poise.statistics.Association;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures of developers over many teams, as a survey would take them. Pure. */
final class PeopleMeasures {
    private PeopleMeasures() {}

    /** Get the share of developers whose exhaustion at the end lies from one bound up to another. */
    static double between(List<TargetRunRecord> runs, double low, double high) {
        List<Survey> all = runs.stream().flatMap(run -> run.last().stream()).toList();
        long there = all.stream()
                .filter(one -> one.exhaustion() >= low && one.exhaustion() < high)
                .count();
        return (double) there / all.size();
    }

    /** Get the correlation of exhaustion with itself a year later, of those who stayed. */
    static double stability(List<TargetRunRecord> runs) {
        List<Follow> people = people(runs);
        return Association.correlation(
                column(people, p -> p.first().exhaustion()),
                column(people, p -> p.second().exhaustion()));
    }

    /** Get what demand does to later exhaustion, both standardised, exhaustion before held fixed. */
    static double demandToExhaustion(List<TargetRunRecord> runs) {
        List<Follow> people = people(runs);
        return Association.slope(
                column(people, p -> p.second().exhaustion()),
                column(people, p -> p.first().demand()),
                column(people, p -> p.first().exhaustion()));
    }

    /** Get what exhaustion does to later demand, both standardised, demand before held fixed. */
    static double exhaustionToDemand(List<TargetRunRecord> runs) {
        List<Follow> people = people(runs);
        return Association.slope(
                column(people, p -> p.second().demand()),
                column(people, p -> p.first().exhaustion()),
                column(people, p -> p.first().demand()));
    }

    /** Get the first of these two over the second. */
    static double crossLagRatio(List<TargetRunRecord> runs) {
        return demandToExhaustion(runs) / exhaustionToDemand(runs);
    }

    /** Get how many developers leave per year worked. */
    static double turnover(List<TargetRunRecord> runs) {
        return runs.stream().mapToInt(TargetRunRecord::left).sum()
                / runs.stream().mapToDouble(TargetRunRecord::years).sum();
    }

    /** Get the share that leaves of the quarter that is most exhausted at first, over that of the least exhausted one. */
    static double turnoverByQuarter(List<TargetRunRecord> runs) {
        List<Follow> people = people(runs).stream()
                .sorted(Comparator.comparingDouble(p -> p.first().exhaustion()))
                .toList();
        int quarter = people.size() / 4;
        return leaving(people.subList(people.size() - quarter, people.size())) / leaving(people.subList(0, quarter));
    }

    private static double leaving(List<Follow> people) {
        return (double) people.stream().filter(Follow::left).count() / people.size();
    }

    /** Get the point-biserial correlation of exhaustion at first with leaving. */
    static double exhaustionAndLeaving(List<TargetRunRecord> runs) {
        List<Follow> people = people(runs);
        return Association.correlation(
                column(people, p -> p.first().exhaustion()), column(people, p -> p.left() ? 1 : 0));
    }

    /** Get the correlation of exhaustion with cynicism, both at the end. */
    static double exhaustionAndCynicism(List<TargetRunRecord> runs) {
        List<Survey> all = runs.stream().flatMap(run -> run.last().stream()).toList();
        return Association.correlation(
                all.stream().mapToDouble(Survey::exhaustion).toArray(),
                all.stream().mapToDouble(Survey::cynicism).toArray());
    }

    /** Get the correlation of demand with exhaustion a year later, of those who stayed. */
    static double demandAndLaterExhaustion(List<TargetRunRecord> runs) {
        List<Follow> people = people(runs);
        return Association.correlation(
                column(people, p -> p.first().demand()),
                column(people, p -> p.second().exhaustion()));
    }

    /** Get the correlation of experienced autonomy with exhaustion a year later, of those who stayed. */
    static double autonomyAndLaterExhaustion(List<TargetRunRecord> runs) {
        List<Follow> people = people(runs);
        return Association.correlation(
                column(people, p -> p.first().autonomy()),
                column(people, p -> p.second().exhaustion()));
    }

    /** Get the correlation of exhaustion with sick days in the year after, of those who stayed. */
    static double exhaustionAndSickDays(List<TargetRunRecord> runs) {
        List<Follow> people = people(runs).stream().filter(p -> !p.left()).toList();
        return Association.correlation(column(people, p -> p.first().exhaustion()), column(people, Follow::sickDays));
    }

    private static List<Follow> people(List<TargetRunRecord> runs) {
        return runs.stream().flatMap(run -> run.people().stream()).toList();
    }

    private static double[] column(List<Follow> people, ToDoubleFunction<Follow> of) {
        return people.stream().mapToDouble(of).toArray();
    }
}
