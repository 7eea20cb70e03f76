package dev.poise.team.situation;

import dev.poise.settings.Entry;
import dev.poise.settings.Parameter;

/** What the team, its product and its surroundings are like. The Product Owner has settings of their own. */
public enum Situation implements Parameter {
    /** Measured sprints. */
    SPRINTS(Entry.count("sprints", "measured sprints", "sprint", 26, 1, 260)),
    /** Sprints before the measured ones, not reported. */
    WARM_UP(Entry.count("warmup.sprints", "sprints before the measured ones, not reported", "sprint", 6, 4, 52)),
    /** Working days in a sprint. */
    SPRINT_DAYS(Entry.count("sprint.days", "working days in a sprint", "day", 10, 5, 20)),
    /** Developers. */
    TEAM_SIZE(Entry.count("team.size", "developers", "person", 6, 3, 9)),
    /** Seniority of the developers: their mean skill. */
    SENIORITY(
            Entry.situation("team.seniority", "seniority of the developers, their mean skill", "0..1", 0.6, 0.2, 0.9)),
    /** Spread of seniority: the standard deviation of skill between developers. */
    SENIORITY_SPREAD(Entry.situation(
            "team.senioritySpread",
            "spread of seniority, the standard deviation of skill between developers",
            "0..1",
            0.14,
            0,
            0.3)),
    /** Support that developers give each other. */
    PEER_SUPPORT(Entry.situation("team.peerSupport", "support that developers give each other", "0..1", 0.55, 0, 1)),
    /** Items in progress at once at most, from the start of building to the end of rework. */
    WIP_LIMIT(Entry.count(
            "team.wipLimit",
            "items in progress at once at most, from the start of building to the end of rework; 99 for no limit",
            "item",
            99,
            1,
            99)),
    /** Technical share of the value and risk of the product. */
    TECHNICAL_SHARE(Entry.situation(
            "product.technicalShare", "technical share of the product, in its value and risk", "0..1", 0.5, 0, 1)),
    /** Mean complexity of the work. */
    COMPLEXITY(Entry.situation("product.complexity", "complexity of the work, on average", "0..1", 0.5, 0, 1)),
    /** Technical debt at the start. */
    INITIAL_DEBT(Entry.situation("product.initialDebt", "technical debt at the start", "0..1", 0.3, 0, 0.95)),
    /** How much rank keeps people from contradicting. */
    POWER_DISTANCE(Entry.situation(
            "culture.powerDistance", "how much rank keeps people from contradicting", "0..1", 0.3, 0, 1)),
    /** How safe it is to speak up; full in the safe culture. */
    SAFETY(Entry.situation(
            "culture.safety", "how safe it is to speak up, full in the safe culture", "0..1", 1.0, 0, 1)),
    /** Overtime worked under pressure, 1 for the usual amount. */
    OVERTIME_NORM(Entry.situation(
            "culture.overtimeNorm", "overtime worked under pressure, 1 for the usual amount", "1", 1.0, 0, 2)),
    /** How much retrospectives change what people do, 1 for the usual amount. */
    LEARNING_NORM(Entry.situation(
            "culture.learningNorm",
            "how much retrospectives change what people do, 1 for the usual amount",
            "1",
            1.0,
            0,
            2)),
    /** Leave of everybody. */
    LEAVE_WEEKS(Entry.count("leave.weeks", "weeks of leave a year", "week/year", 5, 0, 12)),
    /** Stakeholders. */
    STAKEHOLDERS(Entry.count("stakeholders.count", "stakeholders", "person", 4, 1, 12)),
    /** Work asked for, 1 for about what the team can do. */
    LOAD(Entry.situation("stakeholders.load", "work asked for, 1 for about what the team can do", "1", 1.0, 0.3, 2)),
    /** Ideas that arrive per sprint of ten days. */
    IDEAS(Entry.situation(
            "stakeholders.ideasPerSprint", "ideas that arrive per sprint of ten days", "1/sprint", 22, 4, 80));

    private final Entry entry;

    Situation(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
