package dev.poise.evidence.targets.measure;

import dev.poise.evidence.targets.measure.TargetMeasure.OfPeople;
import dev.poise.evidence.targets.measure.TargetMeasure.OfRun;
import dev.poise.evidence.targets.measure.TargetMeasure.OfRuns;
import dev.poise.evidence.targets.measure.TargetMeasure.OfSweep;
import dev.poise.evidence.targets.record.PersonRecord;
import java.util.List;
import java.util.Optional;

/** The measures there are, in a fixed order. */
public final class TargetMeasures {
    /** Bounds of the four classes of exhaustion; our cut-offs. */
    private static final double[] CLASSES = {.25, .45, .60};

    /** Sprints at the end of a long run that are looked at: a quarter of a year. */
    private static final int QUARTER = 6;

    private static final List<TargetMeasure> ALL = List.of(
            new OfRun(
                    "velocity.cv",
                    "standard deviation of the hours done per sprint around their trend, over their mean",
                    SprintMeasures::velocityCv),
            new OfRun(
                    "saidDone.p10",
                    "10th percentile over sprints of hours done / committed",
                    run -> SprintMeasures.saidDone(run, .1)),
            new OfRun(
                    "saidDone.p50",
                    "median over sprints of hours done / committed",
                    run -> SprintMeasures.saidDone(run, .5)),
            new OfRun(
                    "saidDone.p90",
                    "90th percentile over sprints of hours done / committed",
                    run -> SprintMeasures.saidDone(run, .9)),
            new OfRun(
                    "saidDone.under",
                    "share of sprints with fewer hours done than committed to",
                    SprintMeasures::underDelivered),
            new OfRun(
                    "estimate.lnSd", "ln-sd of the hours of building over the estimate", ItemMeasures::estimateSpread),
            new OfRun(
                    "estimate.withinQuarter",
                    "share of items with an estimate within 25% of the hours of building, in the team's own unit",
                    ItemMeasures::estimateWithinQuarter),
            new OfRun(
                    "estimate.aboveTwice",
                    "share of items that took more than twice their estimate to build, in the team's own unit",
                    ItemMeasures::aboveTwice),
            new OfRun(
                    "estimate.spreadRatio",
                    "ln-sd of actual / estimate of items above 21 h, over that of items up to 2 h",
                    ItemMeasures::estimateSpreadRatio),
            new OfRun("cycle.lnSd", "ln-sd of the time from begin of work to release", ItemMeasures::cycleLnSd),
            new OfRun(
                    "cycle.p85",
                    "85th percentile of cycle time over its median",
                    run -> ItemMeasures.cycleOverMedian(run, .85)),
            new OfRun(
                    "cycle.p95",
                    "95th percentile of cycle time over its median",
                    run -> ItemMeasures.cycleOverMedian(run, .95)),
            new OfRun("cycle.skewness", "skewness of cycle times", ItemMeasures::cycleSkewness),
            new OfRun(
                    "cycle.lognormal",
                    "log-likelihood per item of a lognormal distribution less that of a Weibull one, both fitted",
                    ItemMeasures::lognormalOverWeibull),
            new OfRun("bugs.items", "share of released items that mend something", ItemMeasures::bugs),
            new OfRun(
                    "bugs.cycleTime",
                    "share of the time between begin of work and release, summed over all items, of those that mend something",
                    ItemMeasures::bugCycleTime),
            new OfRun(
                    "changes.failed",
                    "incidents mended over all other items released",
                    ItemMeasures::changeFailureRate),
            new OfRun("bugs.hours", "share of developers' hours that mends something", SprintMeasures::bugHours),
            new OfRun("debt.waste", "share of developers' hours that debt cost", SprintMeasures::waste),
            new OfRun(
                    "debt.wasteAtTheEnd",
                    "share of developers' hours that debt cost in the last 6 sprints",
                    run -> SprintMeasures.wasteAtTheEnd(run, QUARTER)),
            new OfRuns(
                    "modules.time",
                    "hours of building a feature, in the quarter of modules with most debt over that with least",
                    ModuleMeasures::time),
            new OfRuns(
                    "modules.defects",
                    "escaped defects per feature, in the quarter of modules with most debt over that with least",
                    ModuleMeasures::defects),
            new OfRuns(
                    "modules.longestCycle",
                    "longest cycle time in a module, in the quarter of modules with most debt over that with least",
                    ModuleMeasures::longestCycle),
            new OfRun(
                    "rework.hours",
                    "share of developers' hours on rework of misunderstandings and defects",
                    SprintMeasures::rework),
            new OfRun(
                    "queue.free",
                    "share of the Product Owner's hours without work that waits for them",
                    QueueMeasures::free),
            new OfSweep(
                    "queue.60to80",
                    "wait of a question for the Product Owner, at 80% utilisation over 60%",
                    loads -> QueueMeasures.step(loads, .6, .8)),
            new OfSweep(
                    "queue.80to90",
                    "wait of a question for the Product Owner, at 90% utilisation over 80%",
                    loads -> QueueMeasures.step(loads, .8, .9)),
            new OfSweep(
                    "queue.90to95",
                    "wait of a question for the Product Owner, at 95% utilisation over 90%",
                    loads -> QueueMeasures.step(loads, .9, .95)),
            new OfRun(
                    "flow.touch",
                    "median share of the time from begin of work to the Sprint Review in which an item is worked on",
                    ItemMeasures::touch),
            new OfRun("features.positive", "share of released features with positive value", ItemMeasures::positive),
            new OfRun(
                    "features.mostValue",
                    "smallest share of released features that holds 80% of the positive value",
                    ItemMeasures::shareOfMostValue),
            new OfRuns(
                    "exhaustion.low",
                    "share of developers with an exhaustion score below .25 at the end",
                    runs -> PeopleMeasures.between(runs, 0, CLASSES[0])),
            new OfRuns(
                    "exhaustion.some",
                    "share of developers with an exhaustion score from .25 to .45 at the end",
                    runs -> PeopleMeasures.between(runs, CLASSES[0], CLASSES[1])),
            new OfRuns(
                    "exhaustion.high",
                    "share of developers with an exhaustion score from .45 to .60 at the end",
                    runs -> PeopleMeasures.between(runs, CLASSES[1], CLASSES[2])),
            new OfRuns(
                    "exhaustion.critical",
                    "share of developers with an exhaustion score of .60 or more at the end",
                    runs -> PeopleMeasures.between(runs, CLASSES[2], Double.POSITIVE_INFINITY)),
            new OfRuns(
                    "exhaustion.stability",
                    "correlation of exhaustion scores a year apart, of those who stayed",
                    PeopleMeasures::stability),
            new OfRuns(
                    "exhaustion.demandFirst",
                    "standardised effect of demand on exhaustion a year later, exhaustion before held fixed",
                    PeopleMeasures::demandToExhaustion),
            new OfRuns(
                    "exhaustion.exhaustionFirst",
                    "standardised effect of exhaustion on demand a year later, demand before held fixed",
                    PeopleMeasures::exhaustionToDemand),
            new OfRuns(
                    "exhaustion.crossLag",
                    "standardised effect of demand on later exhaustion over that of exhaustion on later demand",
                    PeopleMeasures::crossLagRatio),
            new OfRuns(
                    "exhaustion.cynicism",
                    "correlation of exhaustion and cynicism scores at the end",
                    PeopleMeasures::exhaustionAndCynicism),
            new OfRuns(
                    "exhaustion.afterDemand",
                    "correlation of demand with the exhaustion score a year later, of those who stayed",
                    PeopleMeasures::demandAndLaterExhaustion),
            new OfRuns(
                    "exhaustion.afterAutonomy",
                    "correlation of the autonomy score with the exhaustion score a year later, of those who stayed",
                    PeopleMeasures::autonomyAndLaterExhaustion),
            new OfRuns(
                    "exhaustion.sickDays",
                    "correlation of the exhaustion score with sick days in the year after, of those who stayed",
                    PeopleMeasures::exhaustionAndSickDays),
            new OfPeople(
                    "leave.effect",
                    "change of the exhaustion score over two weeks' leave, in standard deviations between people",
                    PersonMeasures::leaveEffect),
            new OfPeople(
                    "leave.gone",
                    "share of that change which is gone 10 to 20 working days after the return, on average",
                    PersonMeasures::leaveEffectGone),
            new OfPeople("leave.before", "mean exhaustion before the leave", PersonMeasures::exhaustionBefore),
            new OfPeople(
                    "recovery.halfLife",
                    "median working days in which a severe case comes half-way to where it ends at normal load",
                    people -> PersonMeasures.halfLife(people, PersonRecord.SEVERE)),
            new OfRuns("turnover.year", "developers who leave per year worked", PeopleMeasures::turnover),
            new OfRuns(
                    "turnover.quarters",
                    "share that leaves within a year, most exhausted quarter over least exhausted quarter",
                    PeopleMeasures::turnoverByQuarter),
            new OfRuns(
                    "turnover.correlation",
                    "point-biserial correlation of the exhaustion score with leaving within a year",
                    PeopleMeasures::exhaustionAndLeaving));

    private TargetMeasures() {}

    /** Get all measures. */
    public static List<TargetMeasure> all() {
        return ALL;
    }

    /**
     * Find a measure.
     *
     * @param id its name
     */
    public static Optional<TargetMeasure> find(String id) {
        return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}
