package dev.poise.team.events;

import dev.poise.kernel.Event;
import dev.poise.team.backlog.ItemKind;
import java.util.List;

/**
 * Something that happened to the team. Every record starts with when; {@code who} is the name of a role. Sprints count from
 * 1 after the warm-up; the last sprint of the warm-up is 0, the one before -1. Arrays are handed out as copies.
 */
@SuppressWarnings("ArrayRecordComponent") // hours by kind of work: published as copies, several thousand times a run
public sealed interface SimulationEvent extends Event {

    /** Who decided a technical question. */
    enum Decider {
        /** The team alone. */
        TEAM,
        /** The team, after the Product Owner was heard. */
        TEAM_CONSULTED,
        /** The Product Owner, before the developer had chosen. */
        PRODUCT_OWNER,
        /** The Product Owner, after the developer had chosen. */
        OVERRIDDEN
    }

    /** What a Product Owner's hour went into. */
    enum Activity {
        /** Users and the market. */
        DISCOVERY,
        /** Stakeholders and escalations. */
        STAKEHOLDERS,
        /** Refinement and acceptance. */
        REFINEMENT,
        /** Scrum events. */
        CEREMONIES,
        /** Developers' questions. */
        QUESTIONS,
        /** The How: decisions, look-ins, work of their own choice. */
        TECHNICAL,
        /** Learning fundamentals, and staying current. */
        LEARNING,
        /** Incidents. */
        INCIDENTS
    }

    /** What a developer's worked hour went into. */
    enum Work {
        /** Features. */
        FEATURE,
        /** Escaped defects and incidents. */
        DEFECT,
        /** Work done again before release. */
        REWORK,
        /** Refactoring. */
        REFACTORING,
        /** Reviews. */
        REVIEW
    }

    /** What a developer's hour went into in which they were there and did not work on an item. */
    enum Loss {
        /** Meetings, other duties, coordination, mentoring. */
        DUTIES,
        /** The Product Owner's visits and advice, and coming back to work after an interruption. */
        INTERRUPTIONS,
        /** Waiting for an answer. */
        WAITING,
        /** Nothing to do. */
        NO_WORK
    }

    /** A sprint began. Committed hours are estimates of what is left of each item. */
    record SprintStarted(long time, int sprint, double committedHours, List<Integer> items)
            implements SimulationEvent {}

    /** A sprint ended. */
    record SprintEnded(long time, int sprint, double committedHours, double doneHours, boolean goalMet)
            implements SimulationEvent {}

    /** A stakeholder brought an idea that came up at a working second before; value and effort are the true ones. */
    record IdeaArrived(long time, int item, String who, long cameUp, double value, double effort, double technical)
            implements SimulationEvent {}

    /** An item left the backlog without being done. */
    record ItemRemoved(long time, int item, ItemKind kind) implements SimulationEvent {}

    /** An item other than an idea was opened. */
    record ItemOpened(long time, int item, ItemKind kind, double effort) implements SimulationEvent {}

    /** Somebody began an item; debt is that of the module it is in. */
    record ItemStarted(
            long time,
            int item,
            ItemKind kind,
            String who,
            double estimate,
            double effort,
            double clarity,
            boolean promised,
            int module,
            double debt)
            implements SimulationEvent {}

    /**
     * An item was done and released; hours are what was worked on it, built those of them that went into building, without
     * reviews and rework, and wasted what debt cost of these.
     */
    record ItemReleased(
            long time,
            int item,
            ItemKind kind,
            long started,
            double estimate,
            double effort,
            double hours,
            double built,
            double wasted,
            double quality,
            double value,
            double fullValue,
            List<Share> lostValue)
            implements SimulationEvent {}

    /** A developer asked the Product Owner. */
    record QuestionAsked(long time, String who, int item, boolean blocking) implements SimulationEvent {}

    /** The Product Owner answered; latency and the time it took to answer are in working hours. */
    record QuestionAnswered(long time, String who, int item, double latency, double hours) implements SimulationEvent {}

    /** A technical decision was taken. */
    record DecisionTaken(long time, String who, int item, Decider decider, double quality) implements SimulationEvent {}

    /** The Product Owner looked in on a developer. */
    record LookedIn(long time, String who) implements SimulationEvent {}

    /**
     * A developer's day ended; work is by {@link Work}, losses by {@link Loss}, and both sum to the hours there; demand is what the day asked of them before anything buffered it, 1
     * for an ordinary day; lost hours, meetings among them, name their causes when somebody asks.
     */
    record DeveloperDay(
            long time,
            String who,
            boolean present,
            boolean sick,
            boolean vacant,
            double hours,
            double overtime,
            double[] work,
            double[] losses,
            double wasted,
            double demand,
            double autonomy,
            double motivation,
            double trust,
            double exhaustion,
            double cynicism,
            double efficacy,
            double skill,
            List<Share> lost)
            implements SimulationEvent {}

    /**
     * The Product Owner's day ended; hours are by {@link Activity}, wanted is what was asked of them, pressure that of the
     * promises the team feels, 0..1.
     */
    record ProductOwnerDay(
            long time,
            boolean present,
            double[] hours,
            double wanted,
            double pressure,
            double overtime,
            double insight,
            double exhaustion,
            double cynicism,
            double efficacy)
            implements SimulationEvent {}

    /** The code base at the end of a day; debt is weighted by traffic. */
    record CodeDay(long time, double debt) implements SimulationEvent {}

    /** A stakeholder at the start of a sprint. */
    record StakeholderMood(long time, String who, double satisfaction, double expectation) implements SimulationEvent {}

    /** A defect came out after release; origin is the item it was left in. */
    record DefectEscaped(long time, int item, int origin, boolean incident) implements SimulationEvent {}

    /** Somebody saw a latent risk of an item. */
    record RiskSeen(long time, int item) implements SimulationEvent {}

    /** A latent risk struck, or would have struck had it not been seen. */
    record RiskStruck(long time, int item, boolean seen) implements SimulationEvent {}

    /** Requested features with hidden work were looked at by the team, and this many were spoken about. */
    record LimitsDisclosed(long time, int asked, int disclosed) implements SimulationEvent {}

    /** The Product Owner promised features for a release cycle. */
    record PromisesMade(long time, double promisedHours, int contested) implements SimulationEvent {}

    /** A release cycle ended. */
    record CycleEnded(long time, double promisedHours, double keptHours) implements SimulationEvent {}

    /** A stakeholder escalated. */
    record Escalated(long time, String who) implements SimulationEvent {}

    /** The Product Owner changed how far they go into the How, by their own policy. */
    record AppetiteChanged(long time, String policy) implements SimulationEvent {}

    /** Somebody left. */
    record PersonLeft(long time, String who) implements SimulationEvent {}

    /** A position was closed from outside, and whoever held it left. */
    record PositionClosed(long time, String who) implements SimulationEvent {}

    /** Somebody new started. */
    record PersonJoined(long time, String who) implements SimulationEvent {}

    /** Settings were changed from outside. */
    record SettingsChanged(long time, List<String> names) implements SimulationEvent {}

    /** From this day on developers have other weekly hours by contract. */
    record ContractChanged(long time, double weeklyHours) implements SimulationEvent {}

    /** A state of a person changed; the causes sum to the change. Detailed: only published when somebody asks for it. */
    record StateChanged(long time, String who, StateVariable state, double before, double after, List<Share> causes)
            implements SimulationEvent {}
}
