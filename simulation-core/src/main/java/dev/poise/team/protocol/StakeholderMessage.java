package dev.poise.team.protocol;

import dev.poise.parameters.Conditions;

/** What can be said to a stakeholder. */
public sealed interface StakeholderMessage {

    /**
     * A sprint begins.
     *
     * @param day its first working day, from 0
     * @param days how many it has
     * @param cycleBegins whether a release cycle begins with it: what is wanted from that?
     */
    record SprintBegins(int day, int days, boolean cycleBegins) implements StakeholderMessage {}

    /** The Sprint Review: this many estimated hours of features are done in a sprint on average. Ideas are welcome. */
    record IncrementShown(double featureHours) implements StakeholderMessage {}

    /** A release cycle ended: the share of what was promised to this stakeholder that was delivered, NaN for no promise. */
    record CycleEnded(double kept) implements StakeholderMessage {}

    /** The Product Owner explains a limit: the share of what is asked for that can be done. */
    record LimitExplained(double feasible) implements StakeholderMessage {}

    /** Settings were changed. */
    record Adopt(Conditions conditions) implements StakeholderMessage {}
}
