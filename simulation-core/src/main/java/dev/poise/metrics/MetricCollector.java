package dev.poise.metrics;

import static dev.poise.metrics.Metric.*;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.parameters.Settings;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Activity;
import dev.poise.team.events.SimulationEvent.Decider;
import dev.poise.team.events.SimulationEvent.Work;
import dev.poise.team.situation.WorkingTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the events of a run into its {@link RunMetrics}. Most metrics are a sum over a sum, added up per sprint; the rest
 * have a class of their own. Facts of the warm-up are left out, but for the past of the outcomes.
 */
public final class MetricCollector implements Observer {
    /** Clarity from which on an item counts as ready: three fifths of common ground. */
    private static final double READY = .6;

    /** Hours worked on features that questions, defects and risks are counted for. */
    private static final double UNIT_OF_WORK = 100;

    private static final Activity[] ACTIVITIES = Activity.values();
    private static final Metric[] SHARES = {
        PO_TIME_DISCOVERY,
        PO_TIME_STAKEHOLDERS,
        PO_TIME_REFINEMENT,
        PO_TIME_CEREMONIES,
        PO_TIME_QUESTIONS,
        PO_TIME_TECHNICAL,
        PO_TIME_LEARNING,
        PO_TIME_INCIDENTS
    };

    /** Where hours of work go, in the order of {@link Work}. */
    private static final Metric[] WORK = {HOURS_FEATURES, HOURS_DEFECTS, HOURS_REWORK, HOURS_REFACTORING, HOURS_REVIEWS
    };

    /** Where other hours go, in the order of {@link SimulationEvent.Loss}. */
    private static final Metric[] LOSSES = {HOURS_DUTIES, HOURS_INTERRUPTIONS, HOURS_WAITING, HOURS_NO_WORK};

    /** The series of what has none, one for all: a batch holds many thousands of them. */
    private static final double[] NOTHING = {};

    /** What is followed into the past; all of them are taken from tallies alone. */
    private static final List<Metric> OUTCOMES = Metric.upTo(Rank.OUTCOME);

    private final int sprintDays;
    private final int firstDay;
    private final Tallies tallies;
    private final NumberList latencies = new NumberList();
    private final NumberList[] latenciesBySprint;
    private final NumberList leadTimes = new NumberList();
    private final NumberList velocities = new NumberList();
    private final NumberList saidDone = new NumberList();
    private final Ideas ideas;
    private final Solutions solutions = new Solutions();
    private final double presence;
    private final PaidHours paid;
    private final List<CheckedCollector> added;
    private List<Integer> planned = List.of();
    private final Map<Integer, Long> risksSeen = new HashMap<>();
    private final TeamAtEndOfDay team = new TeamAtEndOfDay();
    private double firstAtRisk = Double.NaN;

    /**
     * Prepare for a run, with all metrics.
     *
     * @param settings the settings the run starts with
     * @throws dev.poise.added.AddedCodeException when a metric of a jar cannot begin
     */
    public MetricCollector(Settings settings) {
        this(settings, Metric.all());
    }

    /**
     * Prepare for a run.
     *
     * @param settings the settings the run starts with
     * @param asked which metrics of jars are computed, so that one that fails costs only the runs of those who ask for it; all others
     *     have no value. Built-in ones are always computed
     * @throws dev.poise.added.AddedCodeException when a metric of a jar cannot begin
     */
    public MetricCollector(Settings settings, Collection<Metric> asked) {
        Horizon horizon = Horizon.of(settings);
        int sprints = horizon.sprints();
        sprintDays = horizon.sprintDays();
        firstDay = horizon.firstMeasuredDay();
        tallies = new Tallies(sprintDays, firstDay, sprints);
        latenciesBySprint = new NumberList[sprints];
        for (int i = 0; i < sprints; i++) {
            latenciesBySprint[i] = new NumberList();
        }
        presence = WorkingTime.HOURS_A_DAY * settings.number("productOwner.availability");
        paid = new PaidHours(settings.number("team.weeklyHours"));
        ideas = new Ideas(ItemKind.IDEA_DIES, sprintDays, firstDay, sprints);
        added = asked.stream()
                .filter(Metric::isAdded)
                .sorted()
                .map(metric -> AddedMetrics.begin(metric, settings))
                .toList();
    }

    @Override
    public boolean detailed() {
        return added.stream().anyMatch(CheckedCollector::detailed);
    }

    @Override
    public void observe(Event event) {
        for (CheckedCollector collector : added) {
            collector.observe(event);
        }
        if (event instanceof SimulationEvent.DeveloperDay f) {
            developerDay(f);
        } else if (event instanceof SimulationEvent.DecisionTaken f) {
            decision(f);
        } else if (event instanceof SimulationEvent.QuestionAsked f) {
            tallies.at(f.time()).add(CLARITY_QUESTIONS, 1, 0);
            tallies.at(f.time()).add(QUESTIONS_PER_WORK, 1, 0);
        } else if (event instanceof SimulationEvent.QuestionAnswered f) {
            answered(f);
        } else if (event instanceof SimulationEvent.IdeaArrived f) {
            ideas.arrived(f.item(), f.value(), f.effort(), f.cameUp());
        } else if (event instanceof SimulationEvent.ItemStarted f) {
            started(f);
        } else if (event instanceof SimulationEvent.ItemReleased f) {
            released(f);
        } else if (event instanceof SimulationEvent.ProductOwnerDay f) {
            productOwnerDay(f);
        } else if (event instanceof SimulationEvent.CodeDay f) {
            tallies.before(f.time()).add(QUALITY_DEBT, f.debt(), 1);
        } else {
            observeRare(event);
        }
    }

    private void observeRare(Event event) {
        if (event instanceof SimulationEvent.StakeholderMood f) {
            tallies.at(f.time()).add(STAKEHOLDERS_SATISFACTION, f.satisfaction(), 1);
        } else if (event instanceof SimulationEvent.DefectEscaped f) {
            tallies.at(f.time()).add(QUALITY_DEFECTS_ESCAPED, 1, 0);
            tallies.at(f.time()).add(DEFECTS_PER_WORK, 1, 0);
            tallies.at(f.time()).add(QUALITY_INCIDENTS, f.incident() ? 1 : 0, 0);
        } else if (event instanceof SimulationEvent.SprintStarted f) {
            planned = f.items();
            tallies.at(f.time()).add(DELIVERY_ADDED_SCOPE, 0, f.committedHours());
            tallies.at(f.time()).add(COMMITMENT_PER_DEVELOPER, f.committedHours(), 0);
        } else if (event instanceof SimulationEvent.SprintEnded f) {
            sprintEnded(f);
        } else if (event instanceof SimulationEvent.RiskSeen f) {
            risksSeen.putIfAbsent(f.item(), f.time());
        } else if (event instanceof SimulationEvent.RiskStruck f) {
            long seen = f.seen() ? risksSeen.getOrDefault(f.item(), f.time()) : f.time();
            tallies.at(f.time()).add(RISKS_LEAD_TIME, (f.time() - seen) / (double) WorkingTime.DAY, 1);
            tallies.at(f.time()).add(RISKS_UNSEEN_SHARE, f.seen() ? 0 : 1, 1);
            tallies.at(f.time()).add(RISKS_STRUCK, f.seen() ? 0 : 1, 0);
        } else if (event instanceof SimulationEvent.LimitsDisclosed f) {
            tallies.at(f.time()).add(DISCLOSURE_RATE, f.disclosed(), f.asked());
        } else if (event instanceof SimulationEvent.CycleEnded f) {
            tallies.before(f.time()).add(PROMISES_GAP, f.promisedHours() - f.keptHours(), f.promisedHours());
        } else if (event instanceof SimulationEvent.PersonLeft f) {
            tallies.before(f.time()).add(PEOPLE_TURNOVER, WorkingTime.YEAR, 0);
        } else if (event instanceof SimulationEvent.ContractChanged f) {
            paid.change(f.time(), f.weeklyHours());
        }
    }

    private void developerDay(SimulationEvent.DeveloperDay f) {
        Tally tally = tallies.before(f.time());
        tally.add(PEOPLE_TURNOVER, 0, 1);
        tally.add(PEOPLE_SICK_DAYS, f.sick() ? WorkingTime.YEAR : 0, 1);
        double contract = paid.ofDayClosedAt(f.time());
        if (f.vacant()) {
            tally.add(HOURS_VACANT, contract, 0);
            return;
        }
        tally.add(HOURS_PAID, contract, 0);
        tally.add(VALUE_PER_PAID_HOUR, 0, contract);
        tally.add(VELOCITY_PER_DEVELOPER, 0, 1.0 / sprintDays);
        tally.add(COMMITMENT_PER_DEVELOPER, 0, 1.0 / sprintDays);
        tally.add(AUTONOMY_MEAN, f.autonomy(), 1);
        tally.add(MOTIVATION_MEAN, f.motivation(), 1);
        tally.add(TRUST_MEAN, f.trust(), 1);
        team.add(f, ExhaustionRisk.CUT_OFF, tally);
        if (!f.present()) {
            tally.add(HOURS_ABSENCE, contract, 0);
            return;
        }
        hours(f, tally);
        tally.add(PEOPLE_DEMAND, f.demand(), 1);
        tally.add(PEOPLE_OVERTIME_HOURS, f.overtime(), 1);
        tally.add(CLARITY_QUESTIONS, 0, 1);
        double feature = f.work()[Work.FEATURE.ordinal()];
        double rework = f.work()[Work.REWORK.ordinal()] + f.work()[Work.DEFECT.ordinal()];
        double refactoring = f.work()[Work.REFACTORING.ordinal()];
        double all = feature + rework + refactoring + f.work()[Work.REVIEW.ordinal()];
        tally.add(VALUE_PER_EFFORT, 0, feature);
        tally.add(QUESTIONS_PER_WORK, 0, feature / UNIT_OF_WORK);
        tally.add(DEFECTS_PER_WORK, 0, feature / UNIT_OF_WORK);
        tally.add(RISKS_STRUCK, 0, feature / UNIT_OF_WORK);
        tally.add(QUALITY_REWORK_SHARE, rework, all);
        tally.add(QUALITY_REFACTORING_SHARE, refactoring, all);
        tally.add(QUALITY_DEBT_WASTE, f.wasted(), all);
    }

    private static void hours(SimulationEvent.DeveloperDay f, Tally tally) {
        tally.add(HOURS_OVERTIME, f.overtime(), 0);
        for (int i = 0; i < WORK.length; i++) {
            tally.add(WORK[i], f.work()[i], 0);
        }
        for (int i = 0; i < LOSSES.length; i++) {
            tally.add(LOSSES[i], f.losses()[i], 0);
        }
    }

    private void productOwnerDay(SimulationEvent.ProductOwnerDay f) {
        Tally tally = tallies.before(f.time());
        tally.add(VALUE_INSIGHT, f.insight(), 1);
        tally.add(PROMISES_PRESSURE, f.pressure(), 1);
        tally.add(VALUE_PER_PAID_HOUR, 0, presence);
        tally.set(PO_EXHAUSTION, f.exhaustion());
        tally.set(PO_CYNICISM, f.cynicism());
        tally.set(PO_INEFFICACY, 1 - f.efficacy());
        boolean endOfSprint = (WorkingTime.day(f.time()) - firstDay) % sprintDays == 0;
        int sprintsDone = tallies.sprintAt(f.time());
        if (endOfSprint && sprintsDone > 0 && f.exhaustion() >= ExhaustionRisk.CUT_OFF && Double.isNaN(firstAtRisk)) {
            firstAtRisk = sprintsDone;
        }
        if (!f.present()) {
            return;
        }
        double all = 0;
        for (double hours : f.hours()) {
            all += hours;
        }
        double refinement = f.hours()[Activity.REFINEMENT.ordinal()];
        double other =
                f.hours()[Activity.STAKEHOLDERS.ordinal()] + refinement + f.hours()[Activity.CEREMONIES.ordinal()];
        tally.add(PO_HOURS_PER_DAY, all, 1);
        tally.add(PO_HOURS_DISCOVERY, f.hours()[Activity.DISCOVERY.ordinal()], 1);
        tally.add(PO_HOURS_OTHER_DUTIES, other, 1);
        tally.add(PO_LOAD_RATIO, f.wanted() / presence, 1);
        tally.add(REFINEMENT_HOURS_PER_READY_ITEM, refinement, 0);
        for (int i = 0; i < ACTIVITIES.length; i++) {
            tally.add(SHARES[i], f.hours()[i], all);
        }
    }

    private void decision(SimulationEvent.DecisionTaken f) {
        Tally tally = tallies.at(f.time());
        boolean byTeam = f.decider() == Decider.TEAM || f.decider() == Decider.TEAM_CONSULTED;
        tally.add(DECISIONS_BY_TEAM_SHARE, byTeam ? 1 : 0, 1);
        tally.add(DECISIONS_OVERRIDDEN, f.decider() == Decider.OVERRIDDEN ? 1 : 0, 1);
        if (isMeasured(tallies.sprintAt(f.time()))) {
            solutions.add(byTeam, f.quality());
        }
    }

    private void answered(SimulationEvent.QuestionAnswered f) {
        int sprint = tallies.sprintAt(f.time());
        if (isMeasured(sprint)) {
            latencies.add(f.latency());
            latenciesBySprint[sprint].add(f.latency());
        }
    }

    private boolean isMeasured(int sprint) {
        return sprint >= 0 && sprint < tallies.sprints();
    }

    private void started(SimulationEvent.ItemStarted f) {
        Tally tally = tallies.at(f.time());
        if (!planned.contains(f.item())) {
            tally.add(DELIVERY_ADDED_SCOPE, f.estimate(), 0);
        }
        if (f.kind() == ItemKind.FEATURE) {
            boolean ready = f.clarity() >= READY;
            tally.add(CLARITY_MEAN, f.clarity(), 1);
            tally.add(REFINEMENT_READY_SHARE, ready ? 1 : 0, 1);
            tally.add(REFINEMENT_HOURS_PER_READY_ITEM, 0, ready ? 1 : 0);
            tally.add(PRIORITIES_WORTHLESS_SHARE, ideas.worthNothing(f.item()) ? 1 : 0, 1);
        }
    }

    private void released(SimulationEvent.ItemReleased f) {
        int sprint = tallies.sprintAt(f.time());
        if (sprint < 0) {
            ideas.builtBefore(f.item());
        }
        if (f.kind() != ItemKind.FEATURE) {
            return;
        }
        Tally tally = tallies.of(sprint);
        tally.add(VALUE_DELIVERED, f.value(), 0);
        if (!isMeasured(sprint)) {
            return;
        }
        tally.add(VELOCITY_FEATURES, f.estimate(), 0);
        tally.add(VELOCITY_PER_DEVELOPER, f.estimate(), 0);
        tally.add(VALUE_PER_EFFORT, f.value(), 0);
        tally.add(VALUE_PER_PAID_HOUR, f.value(), 0);
        tally.add(QUALITY_SOLUTION, f.quality(), 1);
        double elapsed = f.time() - f.started();
        leadTimes.add(elapsed / WorkingTime.DAY);
        double toReview = toReview(f.time()) - f.started();
        tally.add(DELIVERY_FLOW_EFFICIENCY, Math.min(1, f.hours() / WorkingTime.hours((long) toReview)), 1);
        ideas.built(sprint, f.effort());
    }

    private double toReview(long time) {
        long sprint = sprintDays * WorkingTime.DAY;
        return (double) Math.floorDiv(time + sprint - 1, sprint) * sprint;
    }

    private void sprintEnded(SimulationEvent.SprintEnded f) {
        int sprint = f.sprint() - 1;
        if (isMeasured(sprint)) {
            double done = f.committedHours() > 0 ? f.doneHours() / f.committedHours() : Double.NaN;
            velocities.add(f.doneHours());
            saidDone.add(done);
            tallies.of(sprint).set(DELIVERY_VELOCITY, f.doneHours());
            tallies.of(sprint).set(DELIVERY_SAID_DONE, done);
            tallies.of(sprint).set(DELIVERY_GOALS_MET, f.goalMet() ? 1 : 0);
        }
    }

    /**
     * Get the metrics; the run must be over.
     *
     * @throws dev.poise.added.AddedCodeException when a metric of a jar gives what is no value
     */
    public RunMetrics result() {
        double[] perRun = new double[Metric.all().size()];
        double[][] perSprint = new double[perRun.length][];
        double[][] past = new double[perRun.length][];
        Arrays.fill(past, NOTHING);
        for (Metric outcome : OUTCOMES) {
            past[outcome.index()] = tallies.past(outcome);
        }
        for (Metric metric : Metric.builtIn()) {
            perSprint[metric.index()] = tallies.series(metric);
            perRun[metric.index()] = tallies.overall(metric);
        }
        for (int sprint = 0; sprint < tallies.sprints(); sprint++) {
            perSprint[PO_QUESTION_LATENCY_MEDIAN.index()][sprint] = latenciesBySprint[sprint].quantile(.5);
        }
        perRun[PO_FIRST_AT_RISK_SPRINT.index()] = firstAtRisk;
        perRun[PO_QUESTION_LATENCY_MEDIAN.index()] = latencies.quantile(.5);
        perRun[DELIVERY_LEAD_TIME_P50.index()] = leadTimes.quantile(.5);
        perRun[DELIVERY_LEAD_TIME_P85.index()] = leadTimes.quantile(.85);
        perRun[DELIVERY_VELOCITY_CV.index()] = velocities.detrendedCv();
        perRun[DELIVERY_SAID_DONE.index()] = saidDone.quantile(.5);
        perRun[VALUE_SHARE_OF_ORACLE.index()] = perRun[VALUE_DELIVERED.index()] / ideas.greedyValue();
        perRun[DECISIONS_POOR_PRESCRIBED.index()] = solutions.poorPrescribed();
        perRun[STAKEHOLDERS_SWING.index()] =
                NumberList.of(perSprint[STAKEHOLDERS_SATISFACTION.index()]).sd();
        addThoseOfJars(perRun, perSprint);
        for (Metric metric : Metric.all()) {
            if (!metric.isTakenEverySprint()) {
                perSprint[metric.index()] = NOTHING;
            }
        }
        return new RunMetrics(perRun, perSprint, past);
    }

    private void addThoseOfJars(double[] perRun, double[][] perSprint) {
        for (int i = Metric.builtIn().size(); i < perRun.length; i++) {
            perRun[i] = Double.NaN;
            perSprint[i] = new double[tallies.sprints()];
            Arrays.fill(perSprint[i], Double.NaN);
        }
        for (CheckedCollector collector : added) {
            perRun[collector.metric().index()] = collector.value();
            if (collector.metric().isTakenEverySprint()) {
                perSprint[collector.metric().index()] = collector.everySprint(tallies.sprints());
            }
        }
    }
}
