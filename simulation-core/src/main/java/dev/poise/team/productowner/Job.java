package dev.poise.team.productowner;

import dev.poise.team.backlog.Item;
import dev.poise.team.facts.SimulationEvent.Activity;
import org.jspecify.annotations.Nullable;

/** Something that takes the Product Owner's time. */
final class Job {
    /** What a job is; appointments come by the clock, the rest waits in the queue or fills free time. */
    enum Kind {
        CEREMONY(Activity.CEREMONIES),
        REFINEMENT(Activity.REFINEMENT),
        STAKEHOLDERS(Activity.STAKEHOLDERS),
        RING_FENCED(Activity.DISCOVERY),
        INCIDENT(Activity.INCIDENTS),
        ESCALATION(Activity.STAKEHOLDERS),
        QUESTION(Activity.QUESTIONS),
        ACCEPTANCE(Activity.REFINEMENT),
        DECISION(Activity.TECHNICAL),
        LOOK_IN(Activity.TECHNICAL),
        LEARNING(Activity.TECHNICAL),
        OWN_TECHNICAL(Activity.TECHNICAL),
        DISCOVERY(Activity.DISCOVERY);

        private final Activity activity;

        Kind(Activity activity) {
            this.activity = activity;
        }

        Activity activity() {
            return activity;
        }

        /** Tell whether what is left at the end of a day is given up: appointments and free time; the rest waits. */
        boolean lapses() {
            return switch (this) {
                case CEREMONY, REFINEMENT, STAKEHOLDERS, RING_FENCED, DISCOVERY, LEARNING, OWN_TECHNICAL -> true;
                case INCIDENT, ESCALATION, QUESTION, ACCEPTANCE, DECISION, LOOK_IN -> false;
            };
        }
    }

    final Kind kind;
    final @Nullable Item item;
    /** The developer it is for, or the item to accept, or the stakeholder. */
    final int who;
    /** The number of the question or decision. */
    final int number;

    final long since;
    /** Hours it still takes. */
    double left;
    /** Hours it took from the start. */
    final double hours;

    Job(Kind kind, @Nullable Item item, int who, int number, long since, double hours) {
        this.kind = kind;
        this.item = item;
        this.who = who;
        this.number = number;
        this.since = since;
        this.left = hours;
        this.hours = hours;
    }

    static Job of(Kind kind, double hours) {
        return new Job(kind, null, -1, -1, 0, hours);
    }

    /** Get the item it is about. */
    Item about() {
        if (item == null) {
            throw new IllegalStateException(kind + " is about no item.");
        }
        return item;
    }
}
