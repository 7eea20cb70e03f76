package dev.poise.experiments.comparison;

import dev.poise.readings.Reading;

/**
 * The smallest difference in a reading that matters, and why. An assumption throughout: a matter of judgement, not of
 * statistics.
 *
 * @param amount in the unit in which the reading is shown, above 0
 * @param reason why not less
 */
public record SmallestDifference(double amount, String reason) {
    private static final String STATE = "a fiftieth of the scale; less is not noticed in a team";
    private static final String SHARE = "one part in fifty; less is lost in how such shares are recorded";
    private static final String TIME = "about ten minutes of an eight-hour day";

    /**
     * Look up a reading.
     *
     * @param reading which one
     */
    public static SmallestDifference of(Reading reading) {
        return switch (reading) {
            case VALUE_DELIVERED ->
                because(2, "one fiftieth of what the reference team delivers, half a sprint a year");
            case VALUE_PER_EFFORT -> because(.5, "about two per cent of what the reference team makes of 100 hours");
            case VALUE_SHARE_OF_ORACLE, BURNOUT_AT_RISK_SHARE, DELIVERY_SAID_DONE, DELIVERY_FLOW_EFFICIENCY ->
                because(.02, SHARE);
            case QUALITY_DEBT_WASTE, QUALITY_REFACTORING_SHARE, QUALITY_REWORK_SHARE -> because(.02, SHARE);
            case DECISIONS_BY_TEAM_SHARE, DECISIONS_OVERRIDDEN, DISCLOSURE_RATE, PROMISES_GAP, PRIORITIES_WRONG_SHARE ->
                because(.02, SHARE);
            case REFINEMENT_READY_SHARE, RISKS_UNSEEN_SHARE, DECISIONS_POOR_PRESCRIBED, DELIVERY_ADDED_SCOPE ->
                because(.02, SHARE);
            case PO_TIME_DISCOVERY,
                    PO_TIME_STAKEHOLDERS,
                    PO_TIME_REFINEMENT,
                    PO_TIME_CEREMONIES,
                    PO_TIME_QUESTIONS,
                    PO_TIME_TECHNICAL,
                    PO_TIME_INCIDENTS -> because(.02, TIME);
            case VALUE_INSIGHT, AUTONOMY_MEAN, MOTIVATION_MEAN, TRUST_MEAN -> because(.02, STATE);
            case BURNOUT_EXHAUSTION, BURNOUT_CYNICISM, BURNOUT_INEFFICACY -> because(.02, STATE);
            case PO_EXHAUSTION, PO_CYNICISM, PO_INEFFICACY -> because(.02, STATE);
            case QUALITY_DEBT, QUALITY_SOLUTION, CLARITY_MEAN, STAKEHOLDERS_SATISFACTION, PROMISES_PRESSURE ->
                because(.02, STATE);
            case STAKEHOLDERS_SWING -> because(.005, "a quarter of what is noticed in satisfaction itself");
            case PO_FIRST_AT_RISK_SPRINT -> because(1, "a sprint, the step in which it is counted");
            case PO_HOURS_DISCOVERY, PO_HOURS_OTHER_DUTIES -> because(.25, "a quarter of an hour a day");
            case PO_LOAD_RATIO -> because(.02, TIME);
            case REFINEMENT_HOURS_PER_READY_ITEM -> because(.25, "a quarter of an hour an item");
            case PO_HOURS_PER_DAY, PEOPLE_OVERTIME_HOURS -> because(.2, "a quarter of an hour a day, rounded down");
            case PO_QUESTION_LATENCY_MEDIAN -> because(.5, "half an hour, less than a break");
            case DELIVERY_VELOCITY -> because(5, "less than a working day of the whole team");
            case DELIVERY_VELOCITY_CV -> because(.02, "two per cent of the velocity");
            case DELIVERY_LEAD_TIME_P50, DELIVERY_LEAD_TIME_P85 -> because(.5, "half a working day");
            case QUALITY_DEFECTS_ESCAPED -> because(.25, "one defect in four sprints");
            case QUALITY_INCIDENTS -> because(.1, "one incident in ten sprints");
            case CLARITY_QUESTIONS -> because(.05, "one question per developer in twenty days");
            case RISKS_LEAD_TIME -> because(1, "a working day");
            case PEOPLE_TURNOVER -> because(.05, "one person of a team of six in about three years");
            case PEOPLE_SICK_DAYS -> because(1, "a day a year");
        };
    }

    private static SmallestDifference because(double amount, String reason) {
        return new SmallestDifference(amount, reason);
    }
}
