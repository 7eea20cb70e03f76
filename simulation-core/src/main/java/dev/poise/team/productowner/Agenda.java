package dev.poise.team.productowner;

import dev.poise.team.backlog.Item;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.productowner.Job.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the Product Owner: a queue of one server. Order of service: questions of somebody they are with, appointments that are due, then incidents and
 * escalations, then questions or technical jobs by the toss of a coin that falls as the appetite for the How says, then
 * free time. By proximity and interest, that is, not by importance (assumption).
 */
final class Agenda {
    private final Deque<Job> appointments = new ArrayDeque<>();
    /** Questions that are answered on the spot. */
    private final Deque<Job> onTheSpot = new ArrayDeque<>();

    private final Deque<Job> incidents = new ArrayDeque<>();
    private final Deque<Job> questions = new ArrayDeque<>();
    private final Deque<Job> technical = new ArrayDeque<>();

    @NoState(Reason.OF_THE_WORK)
    private double urgentHours;

    @NoState(Reason.OF_THE_WORK)
    private double technicalHours;

    void add(Job job) {
        queue(job.kind).add(job);
        count(job, job.left);
    }

    /** Put a job back that was begun. */
    void putBack(Job job) {
        queue(job.kind).addFirst(job);
        count(job, job.left);
    }

    private void count(Job job, double hours) {
        switch (job.kind) {
            case INCIDENT, ESCALATION, QUESTION, ACCEPTANCE -> urgentHours += hours;
            case DECISION, LOOK_IN -> technicalHours += hours;
            default -> {}
        }
    }

    private Deque<Job> queue(Kind kind) {
        return switch (kind) {
            case CEREMONY, REFINEMENT, STAKEHOLDERS, RING_FENCED -> appointments;
            case INCIDENT, ESCALATION -> incidents;
            case QUESTION, ACCEPTANCE -> questions;
            case DECISION, LOOK_IN -> technical;
            case LEARNING, UPKEEP, OWN_TECHNICAL, DISCOVERY ->
                throw new IllegalArgumentException(kind + " does not wait in a queue");
        };
    }

    /** Forget an item that waits to be accepted: the team has released it. */
    void released(int item) {
        Subject acceptance = new Subject.Acceptance(item);
        for (Job job : questions) {
            if (job.isAbout(acceptance)) {
                questions.remove(job);
                count(job, -job.left);
                return;
            }
        }
    }

    /**
     * Have what a developer has asked answered before anything else.
     *
     * @param item the item it must be about; null for any
     */
    void answerNext(int developer, @Nullable Item item) {
        for (Iterator<Job> waiting = questions.iterator(); waiting.hasNext(); ) {
            Job job = waiting.next();
            if (job.isQuestionOf(developer, item)) {
                waiting.remove();
                onTheSpot.add(job);
            }
        }
    }

    /** Get the hours of everything that waits, appointments left out. */
    double waitingHours() {
        return urgentHours + technicalHours;
    }

    /** Get the hours of incidents, escalations, questions and acceptance that wait. */
    double urgentHours() {
        return urgentHours;
    }

    /** Get the key of the toss: the question that waits first. */
    long tossKey(long key) {
        return questions.element().tossKey(key);
    }

    boolean tossNeeded() {
        return onTheSpot.isEmpty()
                && appointments.isEmpty()
                && incidents.isEmpty()
                && !questions.isEmpty()
                && !technical.isEmpty();
    }

    /**
     * Take the next job.
     *
     * @param technicalFirst how the coin fell, when both questions and technical jobs wait
     * @return the job, or null when nothing waits
     */
    @Nullable
    Job next(boolean technicalFirst) {
        Job job = onTheSpot.poll();
        if (job == null) {
            job = appointments.poll();
        }
        if (job == null) {
            job = incidents.poll();
        }
        if (job == null && (technicalFirst || questions.isEmpty())) {
            job = technical.poll();
        }
        if (job == null) {
            job = questions.poll();
        }
        if (job == null) {
            return null;
        }
        count(job, -job.left);
        return job;
    }

    /** Forget the appointments nobody kept. */
    void lapse() {
        appointments.clear();
    }
}
