package dev.poise.readings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The dictionary of readings: everything a run is summed up to. Table headers, schemas, documents and labels are made from
 * it.
 */
public enum Reading {
    /** Value delivered. */
    VALUE_DELIVERED(TeamDefinitions.VALUE_DELIVERED),
    /** Value per hour of feature work. */
    VALUE_PER_EFFORT(TeamDefinitions.VALUE_PER_EFFORT),
    /** Share of the possible value. */
    VALUE_SHARE_OF_ORACLE(TeamDefinitions.VALUE_SHARE_OF_ORACLE),
    /** User insight. */
    VALUE_INSIGHT(TeamDefinitions.VALUE_INSIGHT),
    /** Team autonomy. */
    AUTONOMY_MEAN(TeamDefinitions.AUTONOMY_MEAN),
    /** Motivation. */
    MOTIVATION_MEAN(TeamDefinitions.MOTIVATION_MEAN),
    /** Trust in the Product Owner. */
    TRUST_MEAN(TeamDefinitions.TRUST_MEAN),
    /** Developers' exhaustion. */
    BURNOUT_EXHAUSTION(TeamDefinitions.BURNOUT_EXHAUSTION),
    /** Developers' cynicism. */
    BURNOUT_CYNICISM(TeamDefinitions.BURNOUT_CYNICISM),
    /** Developers' inefficacy. */
    BURNOUT_INEFFICACY(TeamDefinitions.BURNOUT_INEFFICACY),
    /** Developers at risk. */
    BURNOUT_AT_RISK_SHARE(TeamDefinitions.BURNOUT_AT_RISK_SHARE),
    /** Product Owner's exhaustion. */
    PO_EXHAUSTION(ProductOwnerDefinitions.EXHAUSTION),
    /** Product Owner's cynicism. */
    PO_CYNICISM(ProductOwnerDefinitions.CYNICISM),
    /** Product Owner's inefficacy. */
    PO_INEFFICACY(ProductOwnerDefinitions.INEFFICACY),
    /** First sprint with the Product Owner at risk. */
    PO_FIRST_AT_RISK_SPRINT(ProductOwnerDefinitions.FIRST_AT_RISK_SPRINT),
    /** Product Owner's hours per day. */
    PO_HOURS_PER_DAY(ProductOwnerDefinitions.HOURS_PER_DAY),
    /** Product Owner's hours of discovery. */
    PO_HOURS_DISCOVERY(ProductOwnerDefinitions.HOURS_DISCOVERY),
    /** Product Owner's hours of other duties. */
    PO_HOURS_OTHER_DUTIES(ProductOwnerDefinitions.HOURS_OTHER_DUTIES),
    /** Product Owner's load. */
    PO_LOAD_RATIO(ProductOwnerDefinitions.LOAD_RATIO),
    /** Product Owner's time: discovery. */
    PO_TIME_DISCOVERY(ProductOwnerDefinitions.TIME_DISCOVERY),
    /** Product Owner's time: stakeholders. */
    PO_TIME_STAKEHOLDERS(ProductOwnerDefinitions.TIME_STAKEHOLDERS),
    /** Product Owner's time: refinement. */
    PO_TIME_REFINEMENT(ProductOwnerDefinitions.TIME_REFINEMENT),
    /** Product Owner's time: Scrum events. */
    PO_TIME_CEREMONIES(ProductOwnerDefinitions.TIME_CEREMONIES),
    /** Product Owner's time: questions. */
    PO_TIME_QUESTIONS(ProductOwnerDefinitions.TIME_QUESTIONS),
    /** Product Owner's time: technical. */
    PO_TIME_TECHNICAL(ProductOwnerDefinitions.TIME_TECHNICAL),
    /** Product Owner's time: incidents. */
    PO_TIME_INCIDENTS(ProductOwnerDefinitions.TIME_INCIDENTS),
    /** Waiting time for an answer. */
    PO_QUESTION_LATENCY_MEDIAN(ProductOwnerDefinitions.QUESTION_LATENCY_MEDIAN),
    /** Velocity. */
    DELIVERY_VELOCITY(DeliveryDefinitions.DELIVERY_VELOCITY),
    /** Unsteadiness of velocity. */
    DELIVERY_VELOCITY_CV(DeliveryDefinitions.DELIVERY_VELOCITY_CV),
    /** Done of what was committed. */
    DELIVERY_SAID_DONE(DeliveryDefinitions.DELIVERY_SAID_DONE),
    /** Added during the sprint. */
    DELIVERY_ADDED_SCOPE(DeliveryDefinitions.DELIVERY_ADDED_SCOPE),
    /** Cycle time, median. */
    DELIVERY_LEAD_TIME_P50(DeliveryDefinitions.DELIVERY_LEAD_TIME_P50),
    /** Cycle time, 85th percentile. */
    DELIVERY_LEAD_TIME_P85(DeliveryDefinitions.DELIVERY_LEAD_TIME_P85),
    /** Flow efficiency. */
    DELIVERY_FLOW_EFFICIENCY(DeliveryDefinitions.DELIVERY_FLOW_EFFICIENCY),
    /** Technical debt. */
    QUALITY_DEBT(QualityDefinitions.QUALITY_DEBT),
    /** Time wasted through debt. */
    QUALITY_DEBT_WASTE(QualityDefinitions.QUALITY_DEBT_WASTE),
    /** Time for refactoring. */
    QUALITY_REFACTORING_SHARE(QualityDefinitions.QUALITY_REFACTORING_SHARE),
    /** Rework. */
    QUALITY_REWORK_SHARE(QualityDefinitions.QUALITY_REWORK_SHARE),
    /** Escaped defects. */
    QUALITY_DEFECTS_ESCAPED(QualityDefinitions.QUALITY_DEFECTS_ESCAPED),
    /** Incidents. */
    QUALITY_INCIDENTS(QualityDefinitions.QUALITY_INCIDENTS),
    /** Quality of solutions. */
    QUALITY_SOLUTION(QualityDefinitions.QUALITY_SOLUTION),
    /** Clarity of items. */
    CLARITY_MEAN(QualityDefinitions.CLARITY_MEAN),
    /** Items ready when work starts. */
    REFINEMENT_READY_SHARE(QualityDefinitions.REFINEMENT_READY_SHARE),
    /** Refinement for each ready item. */
    REFINEMENT_HOURS_PER_READY_ITEM(QualityDefinitions.REFINEMENT_HOURS_PER_READY_ITEM),
    /** Questions to the Product Owner. */
    CLARITY_QUESTIONS(QualityDefinitions.CLARITY_QUESTIONS),
    /** Decisions taken by the team. */
    DECISIONS_BY_TEAM_SHARE(QualityDefinitions.DECISIONS_BY_TEAM_SHARE),
    /** Decisions overridden. */
    DECISIONS_OVERRIDDEN(QualityDefinitions.DECISIONS_OVERRIDDEN),
    /** Poor decisions by the Product Owner. */
    DECISIONS_POOR_PRESCRIBED(QualityDefinitions.DECISIONS_POOR_PRESCRIBED),
    /** Risks and limits disclosed. */
    DISCLOSURE_RATE(QualityDefinitions.DISCLOSURE_RATE),
    /** Gap between promise and delivery. */
    PROMISES_GAP(DeliveryDefinitions.PROMISES_GAP),
    /** Pressure of promises. */
    PROMISES_PRESSURE(DeliveryDefinitions.PROMISES_PRESSURE),
    /** Wrong priorities. */
    PRIORITIES_WRONG_SHARE(DeliveryDefinitions.PRIORITIES_WRONG_SHARE),
    /** Latent risks seen before impact. */
    RISKS_LEAD_TIME(QualityDefinitions.RISKS_LEAD_TIME),
    /** Latent risks that nobody saw. */
    RISKS_UNSEEN_SHARE(QualityDefinitions.RISKS_UNSEEN_SHARE),
    /** Stakeholders' satisfaction. */
    STAKEHOLDERS_SATISFACTION(DeliveryDefinitions.STAKEHOLDERS_SATISFACTION),
    /** Ups and downs of stakeholders' satisfaction. */
    STAKEHOLDERS_SWING(DeliveryDefinitions.STAKEHOLDERS_SWING),
    /** Turnover. */
    PEOPLE_TURNOVER(TeamDefinitions.PEOPLE_TURNOVER),
    /** Overtime. */
    PEOPLE_OVERTIME_HOURS(TeamDefinitions.PEOPLE_OVERTIME_HOURS),
    /** Sick days. */
    PEOPLE_SICK_DAYS(TeamDefinitions.PEOPLE_SICK_DAYS);

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

    private static final Set<Reading> WHOLE_RUN_ONLY = EnumSet.of(
            VALUE_SHARE_OF_ORACLE,
            PO_FIRST_AT_RISK_SPRINT,
            DELIVERY_VELOCITY_CV,
            DELIVERY_LEAD_TIME_P50,
            DELIVERY_LEAD_TIME_P85,
            DECISIONS_POOR_PRESCRIBED,
            STAKEHOLDERS_SWING);

    private final Definition definition;

    Reading(Definition definition) {
        this.definition = definition;
    }

    /** Get the dotted name used in files and commands. */
    public String id() {
        return definition.id();
    }

    /** Get a few words for people. */
    public String label() {
        return definition.label();
    }

    /** Get the unit, "0..1" for a state and "share" for a part of a whole. */
    public String unit() {
        return definition.unit();
    }

    /** Get the smallest possible value. */
    public double low() {
        return definition.low();
    }

    /** Get the largest possible value. */
    public double high() {
        return definition.high();
    }

    /** Get which way is good. */
    public Direction direction() {
        return definition.direction();
    }

    /** Get how a run's value comes from its days and sprints. */
    public Statistic statistic() {
        return definition.statistic();
    }

    /** Get in words how it is computed. */
    public String how() {
        return definition.how();
    }

    /** Tell whether it is also taken in every sprint; otherwise only a whole run has it. */
    public boolean isTakenEverySprint() {
        return !WHOLE_RUN_ONLY.contains(this);
    }

    /**
     * Find a reading.
     *
     * @param id the dotted name
     */
    public static Optional<Reading> find(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }
}
