package dev.poise.team.protocol;

import dev.poise.parameters.Conditions;
import dev.poise.team.backlog.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said to the sprint. */
public sealed interface SprintMessage {

    /** A step of the day, in this order, each in a second of its own. */
    enum Step implements SprintMessage {
        /** A day is over. Where no sprint ends with it, the next one opens at once. */
        CLOSE,
        /** Review and retrospective of a sprint that is over, end of a release cycle. */
        END_SPRINT,
        /** Stakeholders ask for features; where no sprint follows, the run is over. */
        ASK,
        /** The Product Owner asks the team what speaks against the requests. */
        CONSULT,
        /** The Product Owner promises. */
        PROMISE,
        /** The code base tells how it is. */
        INSPECT,
        /** Sprint Planning. */
        PLAN,
        /** Everybody begins the day. */
        OPEN
    }

    /** A developer wants work: anything, or only reviews and rework; whether their hands are empty. */
    record Pull(int developer, boolean mayStart, boolean emptyHanded) implements SprintMessage {}

    /**
     * A developer has built an item.
     *
     * @param quality quality of the solution
     * @param misunderstood whether it is not what was wanted
     * @param defects defects in it
     * @param hours hours worked on it
     * @param wasted hours of these that debt cost
     * @param shortcut pressure that met no motivation, 0..1: what makes people take shortcuts
     * @param told whether the Product Owner was told on the way what is hidden in it, so that its risk is taken care of
     * @param next the wish for other work, null when there is some in hand
     */
    record Built(
            int developer,
            int item,
            double quality,
            boolean misunderstood,
            int defects,
            double hours,
            double wasted,
            double shortcut,
            boolean told,
            @Nullable Pull next)
            implements SprintMessage {}

    /** A developer has reviewed an item; hours of rework follow from what was found. May wish for other work. */
    record Reviewed(
            int developer,
            int item,
            boolean misunderstood,
            int defects,
            double rework,
            double hours,
            @Nullable Pull next)
            implements SprintMessage {}

    /** A developer has mended what a review found. May wish for other work. */
    record Reworked(
            int developer, int item, double hours, @Nullable Pull next) implements SprintMessage {}

    /** A developer cannot go on with a review. */
    record HandBack(int developer, Task task) implements SprintMessage {}

    /** How far a task has got: the share that is left, and the hours worked. */
    record Progress(Task task, double left, double hours) {}

    /** A developer's day is over. */
    record DayDone(
            int developer,
            boolean present,
            boolean left,
            double exhaustion,
            int decisions,
            double outcome,
            List<Progress> progress)
            implements SprintMessage {}

    /** Somebody new has taken a seat and needs somebody for these days. */
    record Joined(int developer, int mentoringDays) implements SprintMessage {}

    /** The Product Backlog in order, with notes. */
    record Ordered(List<Candidate> candidates) implements SprintMessage {}

    /** The Product Owner has accepted an item. */
    record Accepted(int item) implements SprintMessage {}

    /** The team has waited long enough for the acceptance of an item. */
    enum AcceptanceDue implements SprintMessage {
        /** The only one. */
        INSTANCE
    }

    /** Something broke and cannot wait. */
    record Broken(Item item) implements SprintMessage {}

    /** How the modules are: debt of each, and the mean weighted by traffic. */
    record Health(List<Double> debt, double mean) implements SprintMessage {}

    /** How the release looks when a day is over: promised work over what can be done, and the pressure that follows, 0..1. */
    record Outlook(double load, double pressure) implements SprintMessage {}

    /**
     * From the day that begins the team has other positions.
     *
     * @param closed the numbers of those that are gone, and whoever holds them
     * @param opened the numbers of those that are new
     */
    record Positions(List<Integer> closed, List<Integer> opened) implements SprintMessage {}

    /** Settings of these names were changed. */
    record Adopt(Conditions conditions, List<String> names) implements SprintMessage {}
}
