package dev.poise.team.situation;

import static dev.poise.parameters.ParameterSpec.count;
import static dev.poise.parameters.ParameterSpec.situation;

import dev.poise.parameters.Parameter;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Values;

/** What the team, its product and its surroundings are like. The Product Owner has settings of their own. */
public enum Situation implements Parameter {
    // spotless:off
    // name, label, unit, standard value, lowest, highest, source
    SPRINTS(count("sprints", "measured sprints", "sprint", 26, 1, 260).fixedDuringRun()),
    WARM_UP(count("warmup.sprints", "sprints before the measured ones, not reported", "sprint", 6, 4, 52).fixedDuringRun().inTentativeForm()),
    SPRINT_DAYS(count("sprint.days", "working days in a sprint", "day", 10, 5, 20).fixedDuringRun()),
    TEAM_SIZE(count("team.size", "developers", "person", 6, 1, 12).fixedDuringRun()),
    WEEKLY_HOURS(situation("team.weeklyHours", "weekly hours of a developer, by contract", "h/week", 40, 20, 60)),
    SENIORITY(situation("team.seniority", "seniority of the developers, their mean skill", "0..1", 0.6, 0.2, 0.9).fixedDuringRun()),
    SENIORITY_SPREAD(situation("team.senioritySpread", "spread of seniority, the standard deviation of skill between developers",
            "0..1", 0.14, 0, 0.3).fixedDuringRun()),
    PEER_SUPPORT(situation("team.peerSupport", "support that developers give each other", "0..1", 0.55, 0, 1).fixedDuringRun()),
    WIP_LIMIT(count("team.wipLimit", "items in progress at once at most, from the start of building to the end of rework; 99 for no limit",
            "item", 99, 1, 99)),
    TECHNICAL_SHARE(situation("product.technicalShare", "technical share of the product, in its value and risk",
            "0..1", 0.5, 0, 1).fixedDuringRun()),
    COMPLEXITY(situation("product.complexity", "complexity of the work, on average", "0..1", 0.5, 0, 1)),
    INITIAL_DEBT(situation("product.initialDebt", "technical debt at the start", "0..1", 0.3, 0, 0.95).fixedDuringRun()),
    POWER_DISTANCE(situation("culture.powerDistance", "how much rank keeps people from contradicting", "0..1", 0.3, 0, 1)),
    SAFETY(situation("culture.safety", "how safe it is to speak up, full in the safe culture", "0..1", 1.0, 0, 1)),
    OVERTIME_NORM(situation("culture.overtimeNorm", "overtime worked under pressure, 1 for the usual amount", "1", 1.0, 0, 2)),
    LEARNING_NORM(situation("culture.learningNorm", "how much retrospectives change what people do, 1 for the usual amount",
            "1", 1.0, 0, 2)),
    LEAVE_WEEKS(count("leave.weeks", "weeks of leave a year", "week/year", 5, 0, 12)),
    STAKEHOLDERS(count("stakeholders.count", "stakeholders", "person", 4, 1, 12).fixedDuringRun()),
    LOAD(situation("stakeholders.load", "work asked for, 1 for about what the team can do", "1", 1.0, 0.3, 2)),
    IDEAS(situation("stakeholders.ideasPerSprint", "ideas that arrive per sprint of ten days", "1/sprint", 22, 4, 80));
    // spotless:on

    private final ParameterSpec spec;

    Situation(ParameterSpec spec) {
        this.spec = spec;
    }

    /**
     * Get the hours of a developer's day, overtime apart.
     *
     * @param values the situation
     * @return hours by contract, a fifth of those of the week
     */
    public static double hoursADay(Values<Situation> values) {
        return values.get(WEEKLY_HOURS) / WorkingTime.WEEK;
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }
}
