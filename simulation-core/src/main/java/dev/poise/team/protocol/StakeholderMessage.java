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

    /**
     * The Sprint Review; ideas are welcome.
     *
     * @param featureHours estimated hours of features that are done in a sprint on average
     * @param value value of what was released in this sprint
     */
    record IncrementShown(double featureHours, double value) implements StakeholderMessage {}

    /** The Product Owner refuses a part of what was asked for: this share of it, by hours. */
    record Refused(double share) implements StakeholderMessage {}

    /** A release cycle ended: the share of what was promised to this stakeholder that was delivered, NaN for no promise. */
    record CycleEnded(double kept) implements StakeholderMessage {}

    /** The Product Owner explains a limit: the share of what is asked for that can be done. */
    record LimitExplained(double feasible) implements StakeholderMessage {}

    /** Settings were changed. */
    record Adopt(Conditions conditions) implements StakeholderMessage {}
}
