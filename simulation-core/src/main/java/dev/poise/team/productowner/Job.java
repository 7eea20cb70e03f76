package dev.poise.team.productowner;

import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.SimulationEvent.Activity;
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
        LEARNING(Activity.LEARNING),
        UPKEEP(Activity.LEARNING),
        OWN_TECHNICAL(Activity.TECHNICAL),
        DISCOVERY(Activity.DISCOVERY);

        private final Activity activity;

        Kind(Activity activity) {
            this.activity = activity;
        }

        Activity activity() {
            return activity;
        }

        /** Return whether what is left at the end of a day is given up: appointments and free time; the rest waits. */
        boolean lapses() {
            return switch (this) {
                case CEREMONY, REFINEMENT, STAKEHOLDERS, RING_FENCED, DISCOVERY, LEARNING, UPKEEP, OWN_TECHNICAL ->
                    true;
                case INCIDENT, ESCALATION, QUESTION, ACCEPTANCE, DECISION, LOOK_IN -> false;
            };
        }
    }

    final Kind kind;
    private final Subject subject;
    final long since;
    /** Hours it still takes. */
    @NoState(Reason.OF_THE_WORK)
    double left;
    /** Hours it took from the start. */
    final double hours;

    Job(Kind kind, Subject subject, long since, double hours) {
        this.kind = kind;
        this.subject = subject;
        this.since = since;
        this.left = hours;
        this.hours = hours;
    }

    /** Plan a job that is about nothing but its time. */
    static Job of(Kind kind, double hours) {
        return new Job(kind, Subject.Nothing.INSTANCE, 0, hours);
    }

    /** Get what it is about, which must be of this type. */
    <S extends Subject> S about(Class<S> type) {
        if (!type.isInstance(subject)) {
            throw new IllegalStateException(
                    kind + " is about " + subject + ", which is no " + type.getSimpleName() + ".");
        }
        return type.cast(subject);
    }

    /** Return whether it is about this. */
    boolean isAbout(Subject other) {
        return subject.equals(other);
    }

    /**
     * Return whether it is a question that a developer has asked.
     *
     * @param item the item it must be about; null for any
     */
    boolean isQuestionOf(int developer, @Nullable Item item) {
        return kind == Kind.QUESTION
                && subject instanceof Subject.Consultation c
                && c.developer() == developer
                && (item == null || c.item().id() == item.id());
    }

    /** Derive the key of a toss that is kept for what it is about. */
    long tossKey(long key) {
        if (subject instanceof Subject.Consultation c) {
            return KeyedRandom.key(KeyedRandom.key(key, c.item().key()), c.number());
        } else if (subject instanceof Subject.Acceptance a) {
            return KeyedRandom.key(KeyedRandom.key(key, a.item()), 0);
        }
        throw new IllegalStateException("Nothing is tossed for " + kind + ".");
    }
}
