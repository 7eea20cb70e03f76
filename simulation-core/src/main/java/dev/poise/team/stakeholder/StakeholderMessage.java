package dev.poise.team.stakeholder;

import dev.poise.settings.Conditions;

/** What can be said to a stakeholder. */
public sealed interface StakeholderMessage {

    /** Something occurs to the stakeholder. */
    record HaveIdea(int number) implements StakeholderMessage {}

    /** A release cycle begins: what is wanted from it? */
    enum AskNow implements StakeholderMessage {
        /** The only one. */
        INSTANCE
    }

    /** The Sprint Review: this many estimated hours of features are done in a sprint on average. */
    record IncrementShown(double featureHours) implements StakeholderMessage {}

    /** A release cycle ended: the share of what was promised to this stakeholder that was delivered, NaN for no promise. */
    record CycleEnded(double kept) implements StakeholderMessage {}

    /** The Product Owner explains a limit: the share of what is asked for that can be done. */
    record LimitExplained(double feasible) implements StakeholderMessage {}

    /** The working day is over. */
    record CloseDay(int day) implements StakeholderMessage {}

    /** Settings were changed. */
    record Adopt(Conditions conditions) implements StakeholderMessage {}
}
