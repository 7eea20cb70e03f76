package dev.poise.readings;

import java.util.Arrays;
import java.util.Optional;

/**
 * The dictionary of readings: everything a run is summed up to. Table headers, schemas, documents and labels are made from
 * it.
 */
public enum Reading {
    /** Value delivered. */
    VALUE_DELIVERED(
            "value.delivered",
            "Value delivered",
            "index",
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Direction.MORE,
            Statistic.SUM,
            "sum of the realised value of all released items, losses included; in files raw, elsewhere as an index with the reference team at 100"),
    /** Value per hour of feature work. */
    VALUE_PER_EFFORT(
            "value.perEffort",
            "Value per hour of feature work",
            "value/h",
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Direction.MORE,
            Statistic.MEAN,
            "value delivered divided by the hours worked on features"),
    /** Share of the possible value. */
    VALUE_SHARE_OF_ORACLE(
            "value.shareOfOracle",
            "Share of the possible value",
            "share",
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Direction.MORE,
            Statistic.MEAN,
            "value delivered divided by what the same hours of feature work give when the same ideas are ordered by true value over true effort"),
    /** User insight. */
    VALUE_INSIGHT(
            "value.insight",
            "User insight",
            "0..1",
            0,
            1,
            Direction.MORE,
            Statistic.MEAN,
            "mean over days of what the Product Owner knows about users"),
    /** Team autonomy. */
    AUTONOMY_MEAN(
            "autonomy.mean",
            "Team autonomy",
            "0..1",
            0,
            1,
            Direction.MORE,
            Statistic.MEAN,
            "mean over days and developers of experienced autonomy"),
    /** Motivation. */
    MOTIVATION_MEAN(
            "motivation.mean",
            "Motivation",
            "0..1",
            0,
            1,
            Direction.MORE,
            Statistic.MEAN,
            "mean over days and developers"),
    /** Trust in the Product Owner. */
    TRUST_MEAN(
            "trust.mean",
            "Trust in the Product Owner",
            "0..1",
            0,
            1,
            Direction.MORE,
            Statistic.MEAN,
            "mean over days and developers"),
    /** Developers' exhaustion. */
    BURNOUT_EXHAUSTION(
            "burnout.exhaustion",
            "Developers' exhaustion",
            "0..1",
            0,
            1,
            Direction.LESS,
            Statistic.END,
            "mean over developers on the last day"),
    /** Developers' cynicism. */
    BURNOUT_CYNICISM(
            "burnout.cynicism",
            "Developers' cynicism",
            "0..1",
            0,
            1,
            Direction.LESS,
            Statistic.END,
            "mean over developers on the last day"),
    /** Developers' inefficacy. */
    BURNOUT_INEFFICACY(
            "burnout.inefficacy",
            "Developers' inefficacy",
            "0..1",
            0,
            1,
            Direction.LESS,
            Statistic.END,
            "mean over developers on the last day of 1 less professional efficacy"),
    /** Developers at risk. */
    BURNOUT_AT_RISK_SHARE(
            "burnout.atRiskShare",
            "Developers at risk",
            "share",
            0,
            1,
            Direction.LESS,
            Statistic.END,
            "share of developers with exhaustion of .60 or more on the last day; our cut-off, not a clinical one"),
    /** Product Owner's exhaustion. */
    PO_EXHAUSTION(
            "po.exhaustion",
            "Product Owner's exhaustion",
            "0..1",
            0,
            1,
            Direction.LESS,
            Statistic.END,
            "on the last day"),
    /** Product Owner's cynicism. */
    PO_CYNICISM(
            "po.cynicism", "Product Owner's cynicism", "0..1", 0, 1, Direction.LESS, Statistic.END, "on the last day"),
    /** Product Owner's inefficacy. */
    PO_INEFFICACY(
            "po.inefficacy",
            "Product Owner's inefficacy",
            "0..1",
            0,
            1,
            Direction.LESS,
            Statistic.END,
            "on the last day, 1 less professional efficacy"),
    /** First sprint with the Product Owner at risk. */
    PO_FIRST_AT_RISK_SPRINT(
            "po.firstAtRiskSprint",
            "First sprint with the Product Owner at risk",
            "sprint",
            1,
            Double.POSITIVE_INFINITY,
            Direction.MORE,
            Statistic.PEAK,
            "first sprint that ends with exhaustion of .60 or more; missing when there is none; our cut-off, not a clinical one"),
    /** Product Owner's hours per day. */
    PO_HOURS_PER_DAY(
            "po.hoursPerDay",
            "Product Owner's hours per day",
            "h/day",
            0,
            16,
            Direction.NEITHER,
            Statistic.MEAN,
            "hours worked per working day, overtime included, leave left out"),
    /** Product Owner's time: discovery. */
    PO_TIME_DISCOVERY(
            "po.time.discovery",
            "Product Owner's time: discovery",
            "share",
            0,
            1,
            Direction.NEITHER,
            Statistic.MEAN,
            "share of hours worked"),
    /** Product Owner's time: stakeholders. */
    PO_TIME_STAKEHOLDERS(
            "po.time.stakeholders",
            "Product Owner's time: stakeholders",
            "share",
            0,
            1,
            Direction.NEITHER,
            Statistic.MEAN,
            "share of hours worked, escalations included"),
    /** Product Owner's time: refinement. */
    PO_TIME_REFINEMENT(
            "po.time.refinement",
            "Product Owner's time: refinement",
            "share",
            0,
            1,
            Direction.NEITHER,
            Statistic.MEAN,
            "share of hours worked, acceptance included"),
    /** Product Owner's time: Scrum events. */
    PO_TIME_CEREMONIES(
            "po.time.ceremonies",
            "Product Owner's time: Scrum events",
            "share",
            0,
            1,
            Direction.NEITHER,
            Statistic.MEAN,
            "share of hours worked"),
    /** Product Owner's time: questions. */
    PO_TIME_QUESTIONS(
            "po.time.questions",
            "Product Owner's time: questions",
            "share",
            0,
            1,
            Direction.NEITHER,
            Statistic.MEAN,
            "share of hours worked"),
    /** Product Owner's time: technical. */
    PO_TIME_TECHNICAL(
            "po.time.technical",
            "Product Owner's time: technical",
            "share",
            0,
            1,
            Direction.NEITHER,
            Statistic.MEAN,
            "share of hours worked on the How: engaged decisions, look-ins, work of their own choice, learning"),
    /** Product Owner's time: incidents. */
    PO_TIME_INCIDENTS(
            "po.time.incidents",
            "Product Owner's time: incidents",
            "share",
            0,
            1,
            Direction.NEITHER,
            Statistic.MEAN,
            "share of hours worked"),
    /** Waiting time for an answer. */
    PO_QUESTION_LATENCY_MEDIAN(
            "po.questionLatency.median",
            "Waiting time for an answer",
            "h",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "median over questions of the working hours from asking to the answer"),
    /** Velocity. */
    DELIVERY_VELOCITY(
            "delivery.velocity",
            "Velocity",
            "h/sprint",
            0,
            Double.POSITIVE_INFINITY,
            Direction.MORE,
            Statistic.MEAN,
            "mean over sprints of the estimated hours of items done"),
    /** Unsteadiness of velocity. */
    DELIVERY_VELOCITY_CV(
            "delivery.velocityCv",
            "Unsteadiness of velocity",
            "1",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "coefficient of variation over sprints after a linear trend is taken out"),
    /** Done of what was committed. */
    DELIVERY_SAID_DONE(
            "delivery.saidDone",
            "Done of what was committed",
            "share",
            0,
            Double.POSITIVE_INFINITY,
            Direction.MORE,
            Statistic.MEAN,
            "median over sprints of estimated hours done over estimated hours committed"),
    /** Cycle time, median. */
    DELIVERY_LEAD_TIME_P50(
            "delivery.leadTime.p50",
            "Cycle time, median",
            "day",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "median over features of working days from start of work to done"),
    /** Cycle time, 85th percentile. */
    DELIVERY_LEAD_TIME_P85(
            "delivery.leadTime.p85",
            "Cycle time, 85th percentile",
            "day",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "85th percentile over features of working days from start of work to done"),
    /** Flow efficiency. */
    DELIVERY_FLOW_EFFICIENCY(
            "delivery.flowEfficiency",
            "Flow efficiency",
            "share",
            0,
            1,
            Direction.MORE,
            Statistic.MEAN,
            "hours worked on an item over its elapsed hours from start of work to the review after it was done, mean over features"),
    /** Technical debt. */
    QUALITY_DEBT(
            "quality.debt",
            "Technical debt",
            "0..1",
            0,
            1,
            Direction.LESS,
            Statistic.MEAN,
            "mean over days of debt, modules weighted by how often they are touched"),
    /** Time wasted through debt. */
    QUALITY_DEBT_WASTE(
            "quality.debtWaste",
            "Time wasted through debt",
            "share",
            0,
            1,
            Direction.LESS,
            Statistic.MEAN,
            "share of the hours worked on items that debt cost"),
    /** Time for refactoring. */
    QUALITY_REFACTORING_SHARE(
            "quality.refactoringShare",
            "Time for refactoring",
            "share",
            0,
            1,
            Direction.NEITHER,
            Statistic.MEAN,
            "share of the hours worked on items"),
    /** Rework. */
    QUALITY_REWORK_SHARE(
            "quality.reworkShare",
            "Rework",
            "share",
            0,
            1,
            Direction.LESS,
            Statistic.MEAN,
            "share of the hours worked on items that went into rework and defects"),
    /** Escaped defects. */
    QUALITY_DEFECTS_ESCAPED(
            "quality.defectsEscaped",
            "Escaped defects",
            "1/sprint",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "defects found after release, per sprint"),
    /** Incidents. */
    QUALITY_INCIDENTS(
            "quality.incidents",
            "Incidents",
            "1/sprint",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "incidents per sprint"),
    /** Quality of solutions. */
    QUALITY_SOLUTION(
            "quality.solution",
            "Quality of solutions",
            "0..1",
            0,
            1.5,
            Direction.MORE,
            Statistic.MEAN,
            "mean over released features"),
    /** Clarity of items. */
    CLARITY_MEAN(
            "clarity.mean",
            "Clarity of items",
            "0..1",
            0,
            1,
            Direction.MORE,
            Statistic.MEAN,
            "mean over features of the common ground when work starts"),
    /** Questions to the Product Owner. */
    CLARITY_QUESTIONS(
            "clarity.questions",
            "Questions to the Product Owner",
            "1/day",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "questions per developer and day present"),
    /** Decisions taken by the team. */
    DECISIONS_BY_TEAM_SHARE(
            "decisions.byTeamShare",
            "Decisions taken by the team",
            "share",
            0,
            1,
            Direction.MORE,
            Statistic.MEAN,
            "share of technical decisions that the team took, consulted or not"),
    /** Decisions overridden. */
    DECISIONS_OVERRIDDEN(
            "decisions.overridden",
            "Decisions overridden",
            "share",
            0,
            1,
            Direction.LESS,
            Statistic.MEAN,
            "share of technical decisions that were overridden after the team had taken them"),
    /** Risks and limits disclosed. */
    DISCLOSURE_RATE(
            "disclosure.rate",
            "Risks and limits disclosed",
            "share",
            0,
            1,
            Direction.MORE,
            Statistic.MEAN,
            "share of requested features with hidden work whose hidden work the team disclosed"),
    /** Gap between promise and delivery. */
    PROMISES_GAP(
            "promises.gap",
            "Gap between promise and delivery",
            "share",
            0,
            1,
            Direction.LESS,
            Statistic.MEAN,
            "share of promised work that was not delivered by the end of its release cycle"),
    /** Wrong priorities. */
    PRIORITIES_WRONG_SHARE(
            "priorities.wrongShare",
            "Wrong priorities",
            "share",
            0,
            1,
            Direction.LESS,
            Statistic.MEAN,
            "share of started features that are worth less than the median idea that was open at that time, value over effort"),
    /** Latent risks seen before impact. */
    RISKS_LEAD_TIME(
            "risks.leadTime",
            "Latent risks seen before impact",
            "day",
            0,
            Double.POSITIVE_INFINITY,
            Direction.MORE,
            Statistic.MEAN,
            "mean over latent risks of working days from first seen to the impact, 0 when not seen before"),
    /** Stakeholders' satisfaction. */
    STAKEHOLDERS_SATISFACTION(
            "stakeholders.satisfaction",
            "Stakeholders' satisfaction",
            "0..1",
            0,
            1,
            Direction.MORE,
            Statistic.MEAN,
            "mean over sprints and stakeholders"),
    /** Turnover. */
    PEOPLE_TURNOVER(
            "people.turnover",
            "Turnover",
            "1/year",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "developers who left per developer and 260 working days"),
    /** Overtime. */
    PEOPLE_OVERTIME_HOURS(
            "people.overtimeHours",
            "Overtime",
            "h/day",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "overtime hours per developer and day present"),
    /** Sick days. */
    PEOPLE_SICK_DAYS(
            "people.sickDays",
            "Sick days",
            "day/year",
            0,
            Double.POSITIVE_INFINITY,
            Direction.LESS,
            Statistic.MEAN,
            "per developer and 260 working days");

    /** Which way is good. */
    public enum Direction {
        /** More is better. */
        MORE,
        /** Less is better. */
        LESS,
        /** Neither; it describes. */
        NEITHER
    }

    /** How a run's value comes from its days and sprints. */
    public enum Statistic {
        /** A mean, share or quantile over the measured sprints. */
        MEAN,
        /** The state on the last day. */
        END,
        /** A first or largest occurrence. */
        PEAK,
        /** A total over the measured sprints. */
        SUM
    }

    private final String id;
    private final String label;
    private final String unit;
    private final double low;
    private final double high;
    private final Direction direction;
    private final Statistic statistic;
    private final String how;

    Reading(
            String id,
            String label,
            String unit,
            double low,
            double high,
            Direction direction,
            Statistic statistic,
            String how) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.direction = direction;
        this.statistic = statistic;
        this.how = how;
    }

    /** Get the dotted name used in files and commands. */
    public String id() {
        return id;
    }

    /** Get a few words for people. */
    public String label() {
        return label;
    }

    /** Get the unit, "0..1" for a state and "share" for a part of a whole. */
    public String unit() {
        return unit;
    }

    /** Get the smallest possible value. */
    public double low() {
        return low;
    }

    /** Get the largest possible value. */
    public double high() {
        return high;
    }

    /** Get which way is good. */
    public Direction direction() {
        return direction;
    }

    /** Get how a run's value comes from its days and sprints. */
    public Statistic statistic() {
        return statistic;
    }

    /** Get in words how it is computed. */
    public String how() {
        return how;
    }

    /**
     * Find a reading.
     *
     * @param id the dotted name
     */
    public static Optional<Reading> find(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }
}
