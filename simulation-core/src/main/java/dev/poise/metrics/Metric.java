package dev.poise.metrics;

import static dev.poise.metrics.Direction.LESS;
import static dev.poise.metrics.Direction.MORE;
import static dev.poise.metrics.Direction.NEITHER;
import static dev.poise.metrics.MetricDefinition.amount;
import static dev.poise.metrics.MetricDefinition.range;
import static dev.poise.metrics.MetricDefinition.share;
import static dev.poise.metrics.MetricDefinition.signed;
import static dev.poise.metrics.MetricDefinition.state;
import static dev.poise.metrics.MetricGroup.DELIVERY;
import static dev.poise.metrics.MetricGroup.HOURS;
import static dev.poise.metrics.MetricGroup.PEOPLE;
import static dev.poise.metrics.MetricGroup.QUALITY;
import static dev.poise.metrics.MetricGroup.STRAIN;
import static dev.poise.metrics.MetricGroup.TEAM;
import static dev.poise.metrics.MetricGroup.TIME;
import static dev.poise.metrics.MetricGroup.VALUE;
import static dev.poise.metrics.MetricGroup.WORK_TOGETHER;
import static dev.poise.metrics.Rank.DETAIL;
import static dev.poise.metrics.Rank.KEY;
import static dev.poise.metrics.Rank.MAIN;
import static dev.poise.metrics.Rank.OUTCOME;
import static dev.poise.metrics.SmallestEffect.NOTICED;
import static dev.poise.metrics.SmallestEffect.RECORDED;
import static dev.poise.metrics.SmallestEffect.TEN_MINUTES;
import static dev.poise.metrics.Statistic.END;
import static dev.poise.metrics.Statistic.MEAN;
import static dev.poise.metrics.Statistic.PEAK;
import static dev.poise.metrics.Statistic.SUM;
import static dev.poise.parameters.Mechanism.ATTENTION;
import static dev.poise.parameters.Mechanism.BURNOUT;
import static dev.poise.parameters.Mechanism.DEBT;
import static dev.poise.parameters.Mechanism.INSIGHT;
import static dev.poise.parameters.Mechanism.NEEDS;
import static dev.poise.parameters.Mechanism.OVERTIME;
import static dev.poise.parameters.Mechanism.PROMISES;
import static dev.poise.parameters.Mechanism.SOLUTION_QUALITY;
import static dev.poise.parameters.Mechanism.STAKEHOLDERS;
import static dev.poise.parameters.Mechanism.TRUST;
import static dev.poise.parameters.Mechanism.TURNOVER;

import dev.poise.parameters.Mechanism;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The catalogue of metrics: everything a run is summed up to, one row each. Table headers, schemas, documents, labels, groups and
 * verdicts are made from it. Those that come in jars, see {@link AddedMetric}, follow the built-in ones and are used in the same way.
 */
public final class Metric implements Comparable<Metric> {
    private static final List<Metric> BUILT_IN = new ArrayList<>();

    // spotless:off
    // name, label, unit, which way is good, how a run's value comes from its days; how it is computed; group, rank, smallest effect
    public static final Metric VALUE_DELIVERED = builtIn(signed("value.delivered", "Value delivered", "index", MORE, SUM,
            "sum of the realised value of all released items, losses included; in files raw, elsewhere as an index with the reference team at 100")
        .in(VALUE, OUTCOME).asIndex(IndexUnit.OF_ALL_SPRINTS).matters(2, "one fiftieth of what the reference team delivers, half a sprint a year").addedUpInASprint());
    public static final Metric VALUE_PER_EFFORT = builtIn(signed("value.perEffort", "Value per hour of feature work", "value/h", MORE, MEAN,
            "value delivered divided by the hours worked on features")
        .in(VALUE, DETAIL).asIndex(IndexUnit.OF_100_HOURS).matters(.5, "just under one per cent of what the reference team makes of 100 hours of feature work"));
    public static final Metric VALUE_PER_PAID_HOUR = builtIn(signed("value.perPaidHour", "Value per hour paid", "value/h", MORE, MEAN,
            "value delivered divided by the contractual hours of the developers and the Product Owner, absence included, overtime and vacancies left out")
        .in(VALUE, DETAIL).asIndex(IndexUnit.OF_100_HOURS).matters(.4, "one fiftieth of what the reference team makes of 100 hours paid"));
    public static final Metric VALUE_SHARE_OF_ORACLE = builtIn(signed("value.shareOfOracle", "Share of the possible value", "share", MORE, MEAN,
            "value delivered divided by what the same hours of feature work give when the same ideas are ordered by true value over true effort")
        .in(VALUE, MAIN).matters(.02, RECORDED).ofWholeRunsOnly());
    public static final Metric VALUE_INSIGHT = builtIn(state("value.insight", "User insight", MORE, MEAN,
            "mean over days of what the Product Owner knows about users")
        .in(VALUE, MAIN).matters(.02, NOTICED).heldFixedBy(INSIGHT));
    public static final Metric AUTONOMY_MEAN = builtIn(state("autonomy.mean", "Team autonomy", MORE, MEAN,
            "mean over days and developers of experienced autonomy")
        .in(TEAM, OUTCOME).matters(.02, NOTICED));
    public static final Metric MOTIVATION_MEAN = builtIn(state("motivation.mean", "Motivation", MORE, MEAN,
            "mean over days and developers")
        .in(TEAM, KEY).matters(.02, NOTICED).heldFixedBy(NEEDS));
    public static final Metric TRUST_MEAN = builtIn(state("trust.mean", "Trust in the Product Owner", MORE, MEAN,
            "mean over days and developers")
        .in(TEAM, KEY).matters(.02, NOTICED).heldFixedBy(TRUST));
    public static final Metric BURNOUT_EXHAUSTION = builtIn(state("burnout.exhaustion", "Developers' exhaustion", LESS, END,
            "mean over developers on the last day")
        .in(STRAIN, OUTCOME).matters(.02, NOTICED).heldFixedBy(BURNOUT).cutOffAt(ExhaustionRisk.CUT_OFF));
    public static final Metric BURNOUT_CYNICISM = builtIn(state("burnout.cynicism", "Developers' cynicism", LESS, END,
            "mean over developers on the last day")
        .in(STRAIN, DETAIL).matters(.02, NOTICED).heldFixedBy(BURNOUT));
    public static final Metric BURNOUT_INEFFICACY = builtIn(state("burnout.inefficacy", "Developers' inefficacy", LESS, END,
            "mean over developers on the last day of 1 less professional efficacy")
        .in(STRAIN, DETAIL).matters(.02, NOTICED).heldFixedBy(BURNOUT));
    public static final Metric BURNOUT_AT_RISK_SHARE = builtIn(share("burnout.atRiskShare", "Developers at risk", LESS, END,
            "share of developers with exhaustion of .60 or more on the last day; our cut-off, not a clinical one")
        .in(STRAIN, MAIN).matters(.02, RECORDED));
    public static final Metric PO_EXHAUSTION = builtIn(state("po.exhaustion", "Product Owner's exhaustion", LESS, END,
            "on the last day")
        .in(STRAIN, OUTCOME).matters(.02, NOTICED).heldFixedBy(BURNOUT).cutOffAt(ExhaustionRisk.CUT_OFF));
    public static final Metric PO_CYNICISM = builtIn(state("po.cynicism", "Product Owner's cynicism", LESS, END,
            "on the last day")
        .in(STRAIN, DETAIL).matters(.02, NOTICED).heldFixedBy(BURNOUT));
    public static final Metric PO_INEFFICACY = builtIn(state("po.inefficacy", "Product Owner's inefficacy", LESS, END,
            "on the last day, 1 less professional efficacy")
        .in(STRAIN, DETAIL).matters(.02, NOTICED).heldFixedBy(BURNOUT));
    public static final Metric PO_FIRST_AT_RISK_SPRINT = builtIn(range("po.firstAtRiskSprint", "First sprint with the Product Owner at risk", "sprint", 1, Double.POSITIVE_INFINITY, MORE, PEAK,
            "first sprint that ends with exhaustion of .60 or more; missing when there is none; our cut-off, not a clinical one")
        .in(STRAIN, DETAIL).matters(1, "a sprint, the step in which it is counted").ofWholeRunsOnly().missingWhen("no run reached it"));
    public static final Metric PO_HOURS_PER_DAY = builtIn(range("po.hoursPerDay", "Product Owner's hours per day", "h/day", 0, 16, NEITHER, MEAN,
            "hours worked per working day, overtime included, leave left out")
        .in(TIME, KEY).matters(.2, "a quarter of an hour a day, rounded down"));
    public static final Metric PO_HOURS_DISCOVERY = builtIn(amount("po.hours.discovery", "Product Owner's hours of discovery", "h/day", NEITHER, MEAN,
            "hours of discovery per working day, leave left out")
        .in(TIME, DETAIL).matters(.25, "a quarter of an hour a day").heldFixedBy(ATTENTION));
    public static final Metric PO_HOURS_OTHER_DUTIES = builtIn(amount("po.hours.otherDuties", "Product Owner's hours of other duties", "h/day", NEITHER, MEAN,
            "hours with stakeholders, in refinement and in Scrum events per working day, leave left out")
        .in(TIME, DETAIL).matters(.25, "a quarter of an hour a day").heldFixedBy(ATTENTION));
    public static final Metric PO_LOAD_RATIO = builtIn(amount("po.loadRatio", "Product Owner's load", "1", LESS, MEAN,
            "hours asked of the Product Owner over the hours of a working day there are for the team at the start of the run, mean over days present")
        .in(TIME, DETAIL).matters(.02, TEN_MINUTES));
    public static final Metric PO_TIME_DISCOVERY = builtIn(share("po.time.discovery", "Product Owner's time: discovery", NEITHER, MEAN,
            "share of hours worked")
        .in(TIME, MAIN).matters(.02, TEN_MINUTES));
    public static final Metric PO_TIME_STAKEHOLDERS = builtIn(share("po.time.stakeholders", "Product Owner's time: stakeholders", NEITHER, MEAN,
            "share of hours worked, escalations included")
        .in(TIME, DETAIL).matters(.02, TEN_MINUTES));
    public static final Metric PO_TIME_REFINEMENT = builtIn(share("po.time.refinement", "Product Owner's time: refinement", NEITHER, MEAN,
            "share of hours worked, acceptance included")
        .in(TIME, DETAIL).matters(.02, TEN_MINUTES));
    public static final Metric PO_TIME_CEREMONIES = builtIn(share("po.time.ceremonies", "Product Owner's time: Scrum events", NEITHER, MEAN,
            "share of hours worked")
        .in(TIME, DETAIL).matters(.02, TEN_MINUTES));
    public static final Metric PO_TIME_QUESTIONS = builtIn(share("po.time.questions", "Product Owner's time: questions", NEITHER, MEAN,
            "share of hours worked")
        .in(TIME, DETAIL).matters(.02, TEN_MINUTES));
    public static final Metric PO_TIME_TECHNICAL = builtIn(share("po.time.technical", "Product Owner's time: technical", NEITHER, MEAN,
            "share of hours worked on the How: engaged decisions, look-ins, work of their own choice")
        .in(TIME, MAIN).matters(.02, TEN_MINUTES));
    public static final Metric PO_TIME_LEARNING = builtIn(share("po.time.learning", "Product Owner's time: learning", NEITHER, MEAN,
            "share of hours worked on fundamentals and on staying current")
        .in(TIME, DETAIL).matters(.02, TEN_MINUTES));
    public static final Metric PO_TIME_INCIDENTS = builtIn(share("po.time.incidents", "Product Owner's time: incidents", NEITHER, MEAN,
            "share of hours worked")
        .in(TIME, DETAIL).matters(.02, TEN_MINUTES));
    public static final Metric PO_QUESTION_LATENCY_MEDIAN = builtIn(amount("po.questionLatency.median", "Waiting time for an answer", "h", LESS, MEAN,
            "median over answered questions of the working hours from asking to the answer")
        .in(TIME, KEY).matters(.5, "half an hour, less than a break").missingWhen("no question was answered"));
    public static final Metric DELIVERY_VELOCITY = builtIn(amount("delivery.velocity", "Velocity", "h/sprint", MORE, MEAN,
            "mean over sprints of the estimated hours of items done")
        .in(DELIVERY, KEY).matters(5, "less than a working day of the whole team"));
    public static final Metric VELOCITY_FEATURES = builtIn(amount("velocity.features", "Velocity of features", "h/sprint", MORE, MEAN,
            "mean over sprints of the full estimates, in hours, of the features released in them; defects and refactoring are left out")
        .in(DELIVERY, DETAIL).matters(5, "less than a working day of the whole team").addedUpInASprint());
    public static final Metric VELOCITY_PER_DEVELOPER = builtIn(amount("velocity.perDeveloper", "Velocity of features for each developer", "h/sprint", MORE, MEAN,
            "full estimates, in hours, of the features released in a sprint over the developers in the team, vacancies left out")
        .in(DELIVERY, DETAIL).matters(1, "an hour of each developer in a sprint").missingWhen("nobody was in the team"));
    public static final Metric COMMITMENT_PER_DEVELOPER = builtIn(amount("commitment.perDeveloper", "Commitment for each developer", "h/sprint", NEITHER, MEAN,
            "estimated hours committed to at Sprint Planning over the developers in the team in that sprint, vacancies left out")
        .in(DELIVERY, DETAIL).matters(1, "an hour of each developer in a sprint").missingWhen("nobody was in the team"));
    public static final Metric DELIVERY_GOALS_MET = builtIn(share("delivery.goalsMet", "Sprint Goals met", MORE, MEAN,
            "share of sprints in which the Sprint Goal was met: most of the estimated hours of the part of the commitment that makes up the goal were done")
        .in(DELIVERY, DETAIL).matters(.02, RECORDED));
    public static final Metric DELIVERY_VELOCITY_CV = builtIn(amount("delivery.velocityCv", "Unsteadiness of velocity", "1", LESS, MEAN,
            "coefficient of variation over sprints after a linear trend is taken out")
        .in(DELIVERY, DETAIL).matters(.02, "two per cent of the velocity").ofWholeRunsOnly());
    public static final Metric DELIVERY_SAID_DONE = builtIn(amount("delivery.saidDone", "Done of what was committed", "share", MORE, MEAN,
            "median over sprints of estimated hours done over estimated hours committed")
        .in(DELIVERY, DETAIL).matters(.02, RECORDED));
    public static final Metric DELIVERY_ADDED_SCOPE = builtIn(amount("delivery.addedScope", "Added during the sprint", "share", NEITHER, MEAN,
            "estimated hours of items begun that were not planned for their sprint over estimated hours committed")
        .in(DELIVERY, DETAIL).matters(.02, RECORDED));
    public static final Metric DELIVERY_LEAD_TIME_P50 = builtIn(amount("delivery.leadTime.p50", "Cycle time, median", "day", LESS, MEAN,
            "median over features of working days from start of work to release")
        .in(DELIVERY, DETAIL).matters(.5, "half a working day").ofWholeRunsOnly());
    public static final Metric DELIVERY_LEAD_TIME_P85 = builtIn(amount("delivery.leadTime.p85", "Cycle time, 85th percentile", "day", LESS, MEAN,
            "85th percentile over features of working days from start of work to release")
        .in(DELIVERY, DETAIL).matters(.5, "half a working day").ofWholeRunsOnly());
    public static final Metric DELIVERY_FLOW_EFFICIENCY = builtIn(share("delivery.flowEfficiency", "Flow efficiency", MORE, MEAN,
            "hours worked on an item over its elapsed hours from start of work to the Sprint Review after its release, mean over features")
        .in(DELIVERY, DETAIL).matters(.02, RECORDED));
    public static final Metric QUALITY_DEBT = builtIn(state("quality.debt", "Technical debt", LESS, MEAN,
            "mean over days of debt, modules weighted by how often they are touched")
        .in(QUALITY, KEY).matters(.02, NOTICED).heldFixedBy(DEBT));
    public static final Metric QUALITY_DEBT_WASTE = builtIn(share("quality.debtWaste", "Time wasted through debt", LESS, MEAN,
            "share of the hours worked on items that debt cost")
        .in(QUALITY, DETAIL).matters(.02, RECORDED));
    public static final Metric QUALITY_REFACTORING_SHARE = builtIn(share("quality.refactoringShare", "Time for refactoring", NEITHER, MEAN,
            "share of the hours worked on items")
        .in(QUALITY, DETAIL).matters(.02, RECORDED));
    public static final Metric QUALITY_REWORK_SHARE = builtIn(share("quality.reworkShare", "Rework", LESS, MEAN,
            "share of the hours worked on items that went into rework and defects")
        .in(QUALITY, DETAIL).matters(.02, RECORDED));
    public static final Metric QUALITY_DEFECTS_ESCAPED = builtIn(amount("quality.defectsEscaped", "Escaped defects", "1/sprint", LESS, MEAN,
            "defects found after release, per sprint")
        .in(QUALITY, DETAIL).matters(.25, "one defect in four sprints").addedUpInASprint());
    public static final Metric DEFECTS_PER_WORK = builtIn(amount("defects.perWork", "Escaped defects for the work done", "1/100 h", LESS, MEAN,
            "defects found after release per 100 hours worked on features")
        .in(QUALITY, DETAIL).matters(.15, "one defect in four sprints of the reference team, which works some 165 hours a sprint on features"));
    public static final Metric QUALITY_INCIDENTS = builtIn(amount("quality.incidents", "Incidents", "1/sprint", LESS, MEAN,
            "incidents per sprint")
        .in(QUALITY, DETAIL).matters(.1, "one incident in ten sprints").addedUpInASprint());
    public static final Metric QUALITY_SOLUTION = builtIn(range("quality.solution", "Quality of solutions", "0..1", 0, 1.5, MORE, MEAN,
            "mean over released features")
        .in(QUALITY, MAIN).matters(.02, NOTICED).heldFixedBy(SOLUTION_QUALITY));
    public static final Metric CLARITY_MEAN = builtIn(state("clarity.mean", "Clarity of items", MORE, MEAN,
            "mean over features of the common ground when work starts")
        .in(WORK_TOGETHER, KEY).matters(.02, NOTICED));
    public static final Metric REFINEMENT_READY_SHARE = builtIn(share("refinement.readyShare", "Items ready when work starts", MORE, MEAN,
            "share of started features with a clarity of .60 or more, three fifths of common ground")
        .in(WORK_TOGETHER, DETAIL).matters(.02, RECORDED));
    public static final Metric REFINEMENT_HOURS_PER_READY_ITEM = builtIn(amount("refinement.hoursPerReadyItem", "Refinement for each ready item", "h", LESS, MEAN,
            "the Product Owner's hours of refinement and acceptance over features that were ready when work on them started")
        .in(WORK_TOGETHER, DETAIL).matters(.25, "a quarter of an hour an item"));
    public static final Metric CLARITY_QUESTIONS = builtIn(amount("clarity.questions", "Questions to the Product Owner", "1/day", LESS, MEAN,
            "questions per developer and day present")
        .in(WORK_TOGETHER, DETAIL).matters(.05, "one question per developer in twenty days"));
    public static final Metric QUESTIONS_PER_WORK = builtIn(amount("questions.perWork", "Questions for the work done", "1/100 h", LESS, MEAN,
            "questions to the Product Owner per 100 hours worked on features")
        .in(WORK_TOGETHER, DETAIL).matters(1.7, "one question per developer in twenty days, in which some 60 hours go into features"));
    public static final Metric DECISIONS_BY_TEAM_SHARE = builtIn(share("decisions.byTeamShare", "Decisions taken by the team", MORE, MEAN,
            "share of technical decisions that the team took, consulted or not")
        .in(WORK_TOGETHER, KEY).matters(.02, RECORDED).missingWhen("no decision was taken"));
    public static final Metric DECISIONS_OVERRIDDEN = builtIn(share("decisions.overridden", "Decisions overridden", LESS, MEAN,
            "share of technical decisions that were overridden after the team had taken them")
        .in(WORK_TOGETHER, MAIN).matters(.02, RECORDED).missingWhen("no decision was taken"));
    public static final Metric DECISIONS_POOR_PRESCRIBED = builtIn(share("decisions.poorPrescribed", "Poor decisions by the Product Owner", LESS, MEAN,
            "share of technical decisions that the Product Owner prescribed or overrode with a worse solution than the team's own decisions have on average in the same run")
        .in(WORK_TOGETHER, DETAIL).matters(.02, RECORDED).ofWholeRunsOnly());
    public static final Metric DISCLOSURE_RATE = builtIn(share("disclosure.rate", "Risks and limits disclosed", MORE, MEAN,
            "share of requested features with hidden work whose hidden work the team disclosed when it was asked for")
        .in(WORK_TOGETHER, DETAIL).matters(.02, RECORDED).missingWhen("no feature had hidden work"));
    public static final Metric PROMISES_GAP = builtIn(share("promises.gap", "Gap between promise and delivery", LESS, MEAN,
            "share of promised work that was not delivered by the end of its release cycle")
        .in(WORK_TOGETHER, DETAIL).matters(.02, RECORDED));
    public static final Metric PROMISES_PRESSURE = builtIn(state("promises.pressure", "Pressure of promises", LESS, MEAN,
            "mean over days of promised work beyond what can be done, as the team feels it")
        .in(WORK_TOGETHER, DETAIL).matters(.02, NOTICED).heldFixedBy(PROMISES));
    public static final Metric PRIORITIES_WORTHLESS_SHARE = builtIn(share("priorities.worthlessShare", "Started features worth nothing", LESS, MEAN,
            "share of started features whose true value is nothing or less")
        .in(WORK_TOGETHER, DETAIL).matters(.02, RECORDED).missingWhen("no feature was started"));
    public static final Metric RISKS_LEAD_TIME = builtIn(amount("risks.leadTime", "Latent risks seen before impact", "day", MORE, MEAN,
            "mean over latent risks of working days from first seen to the impact, 0 when not seen before")
        .in(WORK_TOGETHER, DETAIL).matters(1, "a working day").missingWhen("no risk came true"));
    public static final Metric RISKS_UNSEEN_SHARE = builtIn(share("risks.unseenShare", "Latent risks that nobody saw", LESS, MEAN,
            "share of latent risks in built items that nobody had seen when the item was built")
        .in(WORK_TOGETHER, DETAIL).matters(.02, RECORDED));
    public static final Metric RISKS_STRUCK = builtIn(amount("risks.struck", "Latent risks that struck", "1/100 h", LESS, MEAN,
            "latent risks that nobody had seen when the item was built and that struck after release, per 100 hours worked on features")
        .in(WORK_TOGETHER, DETAIL).matters(.06, "one risk in ten sprints of the reference team, which works some 165 hours a sprint on features"));
    public static final Metric STAKEHOLDERS_SATISFACTION = builtIn(state("stakeholders.satisfaction", "Stakeholders' satisfaction", MORE, MEAN,
            "mean over sprints and stakeholders")
        .in(WORK_TOGETHER, MAIN).matters(.02, NOTICED).heldFixedBy(STAKEHOLDERS));
    public static final Metric STAKEHOLDERS_SWING = builtIn(state("stakeholders.swing", "Ups and downs of stakeholders' satisfaction", LESS, MEAN,
            "standard deviation over sprints of their mean satisfaction")
        .in(WORK_TOGETHER, DETAIL).matters(.005, "a quarter of what is noticed in satisfaction itself").ofWholeRunsOnly().heldFixedBy(STAKEHOLDERS));
    public static final Metric PEOPLE_TURNOVER = builtIn(amount("people.turnover", "Turnover", "1/year", LESS, MEAN,
            "developers who left per developer and 260 working days")
        .in(PEOPLE, MAIN).matters(.05, "one person of a team of six in about three years").heldFixedBy(TURNOVER));
    public static final Metric PEOPLE_OVERTIME_HOURS = builtIn(amount("people.overtimeHours", "Overtime", "h/day", LESS, MEAN,
            "overtime hours per developer and day present")
        .in(PEOPLE, DETAIL).matters(.2, "a quarter of an hour a day, rounded down").heldFixedBy(OVERTIME));
    public static final Metric PEOPLE_SICK_DAYS = builtIn(amount("people.sickDays", "Sick days", "day/year", LESS, MEAN,
            "per developer and 260 working days")
        .in(PEOPLE, DETAIL).matters(1, "a day a year"));
    public static final Metric PEOPLE_DEMAND = builtIn(amount("people.demand", "Demand on developers", "1", LESS, MEAN,
            "mean over developers and days present of what the day asked before anything buffered it, 1 for an ordinary day")
        .in(PEOPLE, DETAIL).matters(.02, "a fiftieth of an ordinary day"));
    // a sprint's hours of all developers: the hours paid and overtime are what the other ten, without vacancies, sum to
    public static final Metric HOURS_PAID = builtIn(hoursOfSprint("hours.paid", "Hours paid", NEITHER,
            "contractual hours of the developers in the team, absence included"));
    public static final Metric HOURS_OVERTIME = builtIn(hoursOfSprint("hours.overtime", "Overtime of all", LESS,
            "hours beyond the contract"));
    public static final Metric HOURS_FEATURES = builtIn(hoursOfSprint("hours.features", "Features", NEITHER,
            "hours worked on features"));
    public static final Metric HOURS_REWORK = builtIn(hoursOfSprint("hours.rework", "Rework", LESS,
            "hours of doing work again before release"));
    public static final Metric HOURS_DEFECTS = builtIn(hoursOfSprint("hours.defects", "Defects", LESS,
            "hours worked on escaped defects and incidents"));
    public static final Metric HOURS_REFACTORING = builtIn(hoursOfSprint("hours.refactoring", "Refactoring", NEITHER,
            "hours worked on refactoring"));
    public static final Metric HOURS_REVIEWS = builtIn(hoursOfSprint("hours.reviews", "Reviews", NEITHER,
            "hours of reviewing"));
    public static final Metric HOURS_DUTIES = builtIn(hoursOfSprint("hours.duties", "Meetings and duties", NEITHER,
            "hours in meetings, coordination, mentoring and other duties"));
    public static final Metric HOURS_INTERRUPTIONS = builtIn(hoursOfSprint("hours.interruptions", "Interruptions", LESS,
            "hours that look-ins, advice and coming back to work took"));
    public static final Metric HOURS_WAITING = builtIn(hoursOfSprint("hours.waiting", "Waiting", LESS,
            "hours without work while work that was begun waits for the Product Owner"));
    public static final Metric HOURS_NO_WORK = builtIn(hoursOfSprint("hours.noWork", "Nothing to do", LESS,
            "hours without work that could be done"));
    public static final Metric HOURS_ABSENCE = builtIn(hoursOfSprint("hours.absence", "Leave and illness", NEITHER,
            "contractual hours of developers who were on leave or ill"));
    public static final Metric HOURS_VACANT = builtIn(hoursOfSprint("hours.vacant", "Vacancies", LESS,
            "contractual hours of positions that nobody held; not paid"));
    // spotless:on

    private final int index;
    private final MetricDefinition definition;

    Metric(int index, MetricDefinition definition) {
        this.index = index;
        this.definition = definition.checked();
    }

    private static MetricDefinition hoursOfSprint(String id, String label, Direction direction, String how) {
        return amount(id, label, "h/sprint", direction, MEAN, how + ", all developers together, mean over sprints")
                .in(HOURS, DETAIL)
                .matters(5, "less than a working day of the whole team")
                .addedUpInASprint();
    }

    private static Metric builtIn(MetricDefinition definition) {
        Metric metric = new Metric(BUILT_IN.size(), definition);
        BUILT_IN.add(metric);
        return metric;
    }

    /** List the built-in metrics, in the order of the catalogue. */
    public static List<Metric> builtIn() {
        return Collections.unmodifiableList(BUILT_IN);
    }

    /** List all metrics: the built-in ones, then those of jars in the order of the alphabet. */
    public static List<Metric> all() {
        return AddedMetrics.withBuiltIn();
    }

    /** Get its place in {@link #all}, from 0. */
    public int index() {
        return index;
    }

    /** Return whether it comes in a jar. */
    public boolean isAdded() {
        return index >= BUILT_IN.size();
    }

    /** Get the dotted name used in files and commands. */
    public String id() {
        return definition.id;
    }

    /** Get a few words for people. */
    public String label() {
        return definition.label;
    }

    /** Return whether a sprint has what was added up in it, whatever it is measured against. */
    boolean isAddedUp() {
        return definition.addedUp;
    }

    /** Get the unit, "0..1" for a state and "share" for a part of a whole. */
    public String unit() {
        return definition.unit;
    }

    /** Get the smallest possible value. */
    public double low() {
        return definition.low;
    }

    /** Get the largest possible value. */
    public double high() {
        return definition.high;
    }

    /** Get which way is good. */
    public Direction direction() {
        return definition.direction;
    }

    /** Get how a run's value comes from its days and sprints. */
    public Statistic statistic() {
        return definition.statistic;
    }

    /** Get in words how it is computed. */
    public String how() {
        return definition.how;
    }

    /** Get what it is about. */
    public MetricGroup group() {
        return definition.group;
    }

    /** Get the smallest effect that matters, in the unit in which the metric is shown. */
    public SmallestEffect smallestEffect() {
        return definition.smallestEffect;
    }

    /** Get the mechanism without which it no longer moves, so that an effect on it that is gone proves nothing about that mechanism. */
    public Optional<Mechanism> heldFixedBy() {
        return Optional.ofNullable(definition.heldFixedBy);
    }

    /** Get why a run may have no value, in a few words. */
    public String whyMissing() {
        return definition.whyMissing;
    }

    /** Get the level that is worth seeing in a chart; empty when there is none. */
    public OptionalDouble cutOff() {
        return Double.isNaN(definition.cutOff) ? OptionalDouble.empty() : OptionalDouble.of(definition.cutOff);
    }

    /** Get how its raw value becomes an index; empty when it is none. */
    public Optional<IndexUnit> indexUnit() {
        return Optional.ofNullable(definition.indexUnit);
    }

    /** Return whether it is also taken in every sprint; otherwise only a whole run has it. */
    public boolean isTakenEverySprint() {
        return definition.everySprint;
    }

    /** List the metrics of a rank or a higher one, in the order of the catalogue. */
    public static List<Metric> upTo(Rank rank) {
        return all().stream()
                .filter(metric -> metric.definition.rank.compareTo(rank) <= 0)
                .toList();
    }

    /**
     * Find a metric.
     *
     * @param id the dotted name
     */
    public static Optional<Metric> find(String id) {
        return all().stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /** List the names of all metrics. */
    public static List<String> ids() {
        return all().stream().map(Metric::id).toList();
    }

    /** Compares places in the catalogue. */
    @Override
    public int compareTo(Metric other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return id();
    }
}
