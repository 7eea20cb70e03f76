package dev.poise.team.protocol;

import dev.poise.parameters.Conditions;
import dev.poise.team.backlog.Item;
import java.util.List;

/** What can be said to the Product Owner. */
public sealed interface ProductOwnerMessage {

    /** Moments in the order of the day at which the Product Owner has something to do. */
    enum Moment implements ProductOwnerMessage {
        /** A release cycle has ended. */
        CYCLE_ENDS,
        /** The requests for the next cycle are in: ask the team what speaks against them. */
        CONSULT_TEAM,
        /** The team has spoken: promise. */
        MAKE_PROMISES
    }

    /** A working day is over. */
    record CloseDay(int day) implements ProductOwnerMessage {}

    /** A working day begins. */
    record OpenDay(int day) implements ProductOwnerMessage {}

    /** What the Product Owner was doing is done, or something on the agenda is due; stale when the token is old. */
    record Continue(int token) implements ProductOwnerMessage {}

    /** What it is time for. */
    enum Hour {
        /** Refinement. */
        REFINE,
        /** The stakeholders. */
        MEET_STAKEHOLDERS,
        /** Going: the hours for this team are over. */
        LEAVE
    }

    /** It is time for something. */
    record ClockStrikes(int day, Hour hour) implements ProductOwnerMessage {}

    /** It is time to look in on somebody. */
    record LookInDue(int day, int number) implements ProductOwnerMessage {}

    /** A developer asks. */
    record Ask(int developer, Item item, int question, long since) implements ProductOwnerMessage {}

    /**
     * A developer is about to take a technical decision.
     *
     * @param asks whether they are unsure and ask for a look at it
     */
    record DecisionAhead(int developer, Item item, int decision, boolean asks) implements ProductOwnerMessage {}

    /** A developer explains what debt costs; the weight is how much gets across, 0..1. */
    record ExplainDebt(double weight) implements ProductOwnerMessage {}

    /** A developer tells, asked about it, what is hidden in an item they build. */
    record Told(int item) implements ProductOwnerMessage {}

    /** A developer discloses hidden work in these items. */
    record Disclosed(List<Integer> items) implements ProductOwnerMessage {}

    /** A stakeholder brings the ideas that came up since the last Sprint Review. */
    record IdeasArrived(List<Item> items) implements ProductOwnerMessage {}

    /** A defect has come out. */
    record DefectReported(Item item) implements ProductOwnerMessage {}

    /** A stakeholder asks for features of so many estimated hours. */
    record AskForFeatures(int stakeholder, double hours) implements ProductOwnerMessage {}

    /** A stakeholder escalates. */
    record Escalate(int stakeholder) implements ProductOwnerMessage {}

    /** How satisfied a stakeholder looks, 0..1. */
    record Mood(int stakeholder, double satisfaction) implements ProductOwnerMessage {}

    /** How the modules are, and how often they are touched. */
    record Health(List<Double> debt, List<Double> traffic) implements ProductOwnerMessage {}

    /** Sprint Planning: order the Product Backlog; the team does about so many estimated hours in a sprint. */
    record PrepareSprint(int sprint, double velocity) implements ProductOwnerMessage {}

    /** These items are in the sprint backlog now. */
    record Taken(List<Integer> items) implements ProductOwnerMessage {}

    /**
     * A sprint ended.
     *
     * @param goalMet whether the Sprint Goal was met
     * @param useful share of released features with a value above 0, NaN for none
     * @param featureHours estimated hours of features in a sprint, mean of the last ones
     * @param back items that nobody has begun
     */
    record SprintEnded(boolean goalMet, double useful, double featureHours, List<Candidate> back)
            implements ProductOwnerMessage {}

    /** An item waits to be accepted. */
    record Accept(int item) implements ProductOwnerMessage {}

    /** An item is released that the Product Owner has not accepted. */
    record Released(int item) implements ProductOwnerMessage {}

    /** The developers of the team are these, by their numbers. */
    record TeamIs(List<Integer> developers) implements ProductOwnerMessage {}

    /** The Product Owner is away from a working day on, for some working days. */
    record Away(int from, int days) implements ProductOwnerMessage {}

    /** Settings were changed. */
    record Adopt(Conditions conditions) implements ProductOwnerMessage {}
}
