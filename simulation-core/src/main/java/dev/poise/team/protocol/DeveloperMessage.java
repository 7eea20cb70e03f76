package dev.poise.team.protocol;

import dev.poise.parameters.Conditions;
import dev.poise.team.backlog.Item;
import java.util.List;

/** What can be said to a developer. */
public sealed interface DeveloperMessage {

    /**
     * A working day is over.
     *
     * @param day the working day, from 0
     * @param lastOfSprint whether a sprint ends with it
     * @param lastInTeam whether the position ends with it, and nobody follows
     */
    record CloseDay(int day, boolean lastOfSprint, boolean lastInTeam) implements DeveloperMessage {}

    /** A new position is there, and this developer takes it: tomorrow is their first day. */
    enum Hired implements DeveloperMessage {
        /** The only one. */
        INSTANCE
    }

    /**
     * A working day begins.
     *
     * @param day the working day, from 0
     * @param pressure pressure of promises, 0..1
     * @param load promised work over what can be done
     * @param debt debt of the code base, 0..1
     * @param colleagues how many other developers there are
     * @param exhaustion mean exhaustion of colleagues when the day before was over; NaN for nobody
     * @param decisions technical decisions of colleagues on the day before
     * @param outcome sum of how these felt to those who had to take them, 1 for a decision of their own
     */
    record OpenDay(
            int day,
            double pressure,
            double load,
            double debt,
            int colleagues,
            double exhaustion,
            int decisions,
            double outcome)
            implements DeveloperMessage {}

    /** Here is a task. */
    record Assign(Task task) implements DeveloperMessage {}

    /** There is work to be had. */
    enum WorkAvailable implements DeveloperMessage {
        /** The only one. */
        INSTANCE
    }

    /** What the developer was about comes up: back at work, a decision, a question, the end of a task. */
    record Continue(int token) implements DeveloperMessage {}

    /** Something has not been answered or looked at for a while. */
    record StillWaiting(int item, Point point, int times) implements DeveloperMessage {}

    /** The Product Owner leaves this decision to the team. */
    record LeftToTeam(int item, int decision) implements DeveloperMessage {}

    /**
     * The Product Owner wants to look at this decision.
     *
     * @param asked whether they come because the developer asked, not of their own accord
     */
    record WillLook(int item, int decision, boolean asked) implements DeveloperMessage {}

    /**
     * The Product Owner has come to a decision.
     *
     * @param prescribes whether they say how it is done; else they ask and advise
     * @param quality quality of what they say
     * @param hours hours of the developer's focus it takes
     * @param remark how what they said on technology turned out
     */
    record Advice(int item, int decision, boolean prescribes, double quality, double hours, Remark remark)
            implements DeveloperMessage {}

    /**
     * The Product Owner answers a question.
     *
     * @param latency working hours from asking to the answer
     * @param remark how what they said on technology turned out
     */
    record Answer(int item, int question, double latency, Remark remark) implements DeveloperMessage {}

    /** The Product Owner looks in. */
    record LookIn(double hours, Remark remark) implements DeveloperMessage {}

    /**
     * The Product Owner is about to promise these features: does anything speak against it?
     *
     * @param place which of the developers who are asked this one is, from 0
     * @param asked how many are asked
     */
    record AboutToPromise(List<Item> items, int place, int asked) implements DeveloperMessage {}

    /**
     * The Product Owner has promised work.
     *
     * @param overload promised work over what can be done, less 1, at least 0
     * @param contested whether a request was contested
     */
    record Promised(double overload, boolean contested) implements DeveloperMessage {}

    /** A release cycle ended; this share of what was promised was delivered. */
    record CycleEnded(double kept) implements DeveloperMessage {}

    /**
     * A sprint ended.
     *
     * @param goalMet whether the Sprint Goal was met
     * @param useful share of released features with a value above 0, NaN when there were none
     * @param refactorings refactoring items done
     */
    record SprintEnded(boolean goalMet, double useful, int refactorings) implements DeveloperMessage {}

    /** A newcomer needs somebody for these days. */
    record Mentor(int days) implements DeveloperMessage {}

    /** Settings were changed. */
    record Adopt(Conditions conditions) implements DeveloperMessage {}
}
