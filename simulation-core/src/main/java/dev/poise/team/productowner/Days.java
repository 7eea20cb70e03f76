package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.random.Chance;
import dev.poise.settings.Mechanism;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.facts.SimulationEvent.Activity;
import dev.poise.team.productowner.Job.Kind;
import dev.poise.team.situation.Leave;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import java.util.List;

/**
 * The Product Owner's days: coming in, the appointments, going home, what the day has done to them, and how far they choose to
 * go into the How from then on.
 */
final class Days {
    private static final double UNTIL_REFINEMENT = 2.5;
    private static final double UNTIL_STAKEHOLDERS = 5;
    private static final double SHORTENED_ABOVE = 1.5;

    private final Person person;
    private final Attention attention;
    private final Energy energy;
    private final Address<ProductOwnerMessage> self;
    private final long leave;
    private double discovery;
    private int daysInSprint;
    private double useful = .5;

    Days(Person person, Attention attention, Energy energy, Address<ProductOwnerMessage> self) {
        this.person = person;
        this.attention = attention;
        this.energy = energy;
        this.self = self;
        this.leave = Chance.key(person.key, "leave");
    }

    private boolean onLeave(int day) {
        return Leave.on(leave, day, person.situation.whole(Situation.LEAVE_WEEKS));
    }

    /**
     * Begin a day.
     *
     * @return whether the Product Owner is there
     */
    boolean open(int day, Context context) {
        attention.beginDay(day);
        if (onLeave(day)) {
            return false;
        }
        double presence = 8 * person.p.get(AVAILABILITY);
        attention.comeIn((presence + energy.overtime(presence)) / presence);
        if (person.has(Mechanism.ATTENTION)) {
            planAppointments(day, presence, context);
        }
        return true;
    }

    private void planAppointments(int day, double presence, Context context) {
        long start = (long) day * WorkingTime.DAY;
        long leavesAt = start + WorkingTime.seconds(presence);
        if (leavesAt < start + WorkingTime.DAY) {
            context.send(self, new ProductOwnerMessage.ClockStrikes(day, true), leavesAt - context.now());
        }
        attention.plan(Job.of(Kind.CEREMONY, person.p.get(CEREMONIES)));
        if (person.choice.ringFencedDiscovery()) {
            attention.plan(Job.of(Kind.RING_FENCED, person.p.get(DISCOVERY)));
        }
        context.send(self, new ProductOwnerMessage.ClockStrikes(day, false), WorkingTime.seconds(UNTIL_REFINEMENT));
        context.send(self, new ProductOwnerMessage.ClockStrikes(day, false), WorkingTime.seconds(UNTIL_STAKEHOLDERS));
    }

    /** Get what is planned for a day on which everything happens at once and in full. */
    List<Job> planned() {
        Job ceremony = Job.of(Kind.CEREMONY, person.p.get(CEREMONIES));
        Job refinement = Job.of(Kind.REFINEMENT, person.p.get(REFINEMENT));
        Job stakeholders = Job.of(Kind.STAKEHOLDERS, person.p.get(STAKEHOLDER_HOURS));
        Job discovering = Job.of(Kind.DISCOVERY, person.p.get(DISCOVERY));
        return person.choice.learns()
                ? List.of(
                        ceremony, refinement, stakeholders, discovering, Job.of(Kind.LEARNING, person.p.get(LEARNING)))
                : List.of(ceremony, refinement, stakeholders, discovering);
    }

    /** An appointment is due, shortened when urgent work waits; or it is time to go. */
    void onClockStrikes(ProductOwnerMessage.ClockStrikes message, Context context) {
        if (!attention.here() || message.day() != WorkingTime.day(context.now())) {
            return;
        }
        if (message.leaving()) {
            attention.leave(context.now());
            return;
        }
        boolean refining = WorkingTime.hours(context.now() % WorkingTime.DAY) < UNTIL_STAKEHOLDERS;
        double planned = person.p.get(refining ? REFINEMENT : STAKEHOLDER_HOURS);
        double shortened = attention.urgentHours() > SHORTENED_ABOVE ? planned / 2 : planned;
        attention.keep(Job.of(refining ? Kind.REFINEMENT : Kind.STAKEHOLDERS, shortened), context);
    }

    /**
     * End a day.
     *
     * @param pressure pressure of promises, 0..1
     * @param mood mean satisfaction of the stakeholders as they look, 0..1
     */
    void close(int day, double pressure, double mood, Context context) {
        boolean present = !onLeave(day);
        discovery += present ? Math.min(1, attention.discovered() / Math.max(.01, person.p.get(DISCOVERY))) : 1;
        daysInSprint++;
        if (present) {
            liveThrough(day, pressure, mood, context);
        } else {
            energy.rest(day, context);
        }
        publish(present, pressure, context);
        choose(day, mood, context);
    }

    private void liveThrough(int day, double pressure, double mood, Context context) {
        double availability = person.p.get(AVAILABILITY);
        double worked = attention.worked();
        energy.work(
                new Energy.Day(
                        day,
                        attention.wanted() / (8 * availability),
                        availability,
                        attention.waitingHours(),
                        pressure,
                        worked > 0 ? attention.hours(Activity.TECHNICAL) / worked : 0,
                        mood,
                        useful),
                context);
    }

    private void choose(int day, double mood, Context context) {
        boolean retrospective = (day + 1) % person.sprintDays == 0;
        double appetite = person.appetite();
        person.choose(new Observation(
                day - person.firstMeasuredDay,
                retrospective,
                appetite,
                attention.hours(Activity.TECHNICAL),
                person.knowledge.confidence(),
                Math.min(1, attention.waitingHours() / 8 + .5 * Math.max(0, .6 - mood)),
                discovery / Math.max(1, daysInSprint),
                person.situation.get(Situation.LEARNING_NORM)));
        if (retrospective) {
            discovery = 0;
            daysInSprint = 0;
        }
        if (context.observed() && Math.abs(person.appetite() - appetite) > 1e-9) {
            context.publish(new SimulationEvent.AppetiteChanged(context.now(), person.policyName()));
        }
    }

    private void publish(boolean present, double pressure, Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.ProductOwnerDay(
                    context.now(),
                    present,
                    attention.hours(),
                    present ? attention.wanted() : 0,
                    pressure,
                    present ? energy.overtimeToday() : 0,
                    person.contact.insight(),
                    energy.exhaustion(),
                    energy.cynicism(),
                    energy.efficacy(),
                    energy.fatigue()));
        }
    }

    /** Take in how a sprint ended. */
    void sprintEnded(ProductOwnerMessage.SprintEnded message, Context context) {
        if (!Double.isNaN(message.useful())) {
            useful += person.p.get(USEFUL_RATE) * (message.useful() - useful);
        }
        energy.sprintEnded(message.goalMet(), context);
    }
}
