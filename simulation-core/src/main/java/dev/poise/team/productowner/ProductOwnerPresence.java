package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Activity;
import dev.poise.team.productowner.Job.Kind;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.ProductOwnerMessage.Hour;
import dev.poise.team.situation.Leave;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import java.util.List;

/**
 * The Product Owner's days: coming in, the appointments, going home, what the day has done to them, and how far they choose to
 * go into the How from then on.
 */
final class ProductOwnerPresence {
    /** How fast the Product Owner notices whether work turns out useful, 1/sprint: part of the form. */
    private static final double USEFUL_RATE = .3;

    /** Urgent work above which refinement and stakeholders get less time, h: part of the form. */
    private static final double SHORTENED_ABOVE = 1.5;

    /** Share of refinement and stakeholders that is left then: part of the form. */
    private static final double SHORTENED_TO = .5;

    /** Hour of the day at which stakeholders are due, h: part of the form. */
    private static final double STAKEHOLDERS_AT = 5;

    /** Satisfaction of stakeholders below which a drifting Product Owner is uncomfortable, 0..1: part of the form. */
    private static final double CONTENT_FROM = .6;

    /** Discomfort per satisfaction below that at which they are content: part of the form. */
    private static final double DISCOMFORT_MOOD = .5;

    /** Hour of the day at which refinement is due, h: part of the form. */
    private static final double REFINEMENT_AT = 2.5;

    /** Share of useful work that the Product Owner expects at the start: part of the form. */
    private static final double START_USEFUL = .5;

    /** Waiting hours that make a drifting Product Owner wholly uncomfortable, h: part of the form. */
    private static final double DISCOMFORT_HOURS = 8;

    /** Hours of discovery that are wanted at least, so that none is not divided by: who wants none is counted as having done none, h. */
    private static final double SOME_DISCOVERY = .01;
    /** An appetite that moves less than this has not moved. */
    private static final double NOTHING = 1e-9;

    private final ProductOwnerPerson person;
    private final Attention attention;
    private final ProductOwnerWellbeing wellbeing;
    private final Address<ProductOwnerMessage> self;
    private final long leave;

    @Carries(ModelState.DISCOVERED)
    private double discovery;

    private int daysInSprint;
    /** The days on which they are away beside their leave: from the first to before the last. */
    private int awayFrom;

    private int awayUntil;

    @Carries(ModelState.OWN_USEFUL)
    private double useful;

    ProductOwnerPresence(
            ProductOwnerPerson person,
            Attention attention,
            ProductOwnerWellbeing wellbeing,
            Address<ProductOwnerMessage> self) {
        this.person = person;
        this.attention = attention;
        this.wellbeing = wellbeing;
        this.self = self;
        this.leave = KeyedRandom.key(person.key, "leave");
        this.useful = START_USEFUL;
    }

    private boolean onLeave(int day) {
        boolean away = day >= awayFrom && day < awayUntil;
        return away || Leave.on(leave, day, person.situation.whole(Situation.LEAVE_WEEKS));
    }

    /** Be away; who is away already stays so until the later end. A day that is still open has begun before it. */
    void onAway(ProductOwnerMessage.Away message) {
        if (message.from() > awayUntil) {
            awayFrom = message.from();
        }
        awayUntil = Math.max(awayUntil, message.from() + message.days());
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
        double presence = WorkingTime.HOURS_A_DAY * person.p.get(AVAILABILITY);
        attention.comeIn(wellbeing.begin(presence));
        if (person.has(Mechanism.ATTENTION)) {
            planAppointments(day, presence, context);
        }
        return true;
    }

    private void planAppointments(int day, double presence, Context context) {
        long start = (long) day * WorkingTime.DAY;
        long leavesAt = start + WorkingTime.seconds(presence);
        if (leavesAt < start + WorkingTime.DAY) {
            context.send(self, new ProductOwnerMessage.ClockStrikes(day, Hour.LEAVE), leavesAt - context.now());
        }
        attention.plan(Job.of(Kind.CEREMONY, person.p.get(CEREMONIES)));
        if (person.hasRingFencedDiscovery()) {
            attention.plan(Job.of(Kind.RING_FENCED, person.discoveryHours()));
        }
        strike(day, Hour.REFINE, REFINEMENT_AT, context);
        strike(day, Hour.MEET_STAKEHOLDERS, STAKEHOLDERS_AT, context);
    }

    private void strike(int day, Hour hour, double at, Context context) {
        context.send(self, new ProductOwnerMessage.ClockStrikes(day, hour), WorkingTime.seconds(at));
    }

    /** Get what is planned for a day on which everything happens at once and in full. */
    List<Job> planned() {
        Job ceremony = Job.of(Kind.CEREMONY, person.p.get(CEREMONIES));
        Job refinement = Job.of(Kind.REFINEMENT, person.p.get(REFINEMENT));
        Job stakeholders = Job.of(Kind.STAKEHOLDERS, person.stakeholderHours());
        Job upkeep = Job.of(Kind.UPKEEP, person.upkeepHours());
        Job discovering = Job.of(Kind.DISCOVERY, person.discoveryHours());
        return person.learns()
                ? List.of(
                        ceremony,
                        refinement,
                        stakeholders,
                        upkeep,
                        discovering,
                        Job.of(Kind.LEARNING, person.p.get(LEARNING)))
                : List.of(ceremony, refinement, stakeholders, upkeep, discovering);
    }

    /** An appointment is due, shortened when urgent work waits; or it is time to go. */
    void onClockStrikes(ProductOwnerMessage.ClockStrikes message, Context context) {
        if (!attention.here() || message.day() != WorkingTime.day(context.now())) {
            return;
        }
        switch (message.hour()) {
            case REFINE -> keep(Kind.REFINEMENT, person.p.get(REFINEMENT), context);
            case MEET_STAKEHOLDERS -> keep(Kind.STAKEHOLDERS, person.stakeholderHours(), context);
            case LEAVE -> attention.leave(context.now());
        }
    }

    private void keep(Kind appointment, double planned, Context context) {
        boolean pressed = attention.urgentHours() > SHORTENED_ABOVE;
        attention.keep(Job.of(appointment, pressed ? planned * SHORTENED_TO : planned), context);
    }

    /**
     * End a day.
     *
     * @param pressure pressure of promises, 0..1
     * @param mood mean satisfaction of the stakeholders as they look, 0..1
     */
    void close(int day, double pressure, double mood, Context context) {
        boolean present = !onLeave(day);
        discovery +=
                present ? Math.min(1, attention.discovered() / Math.max(SOME_DISCOVERY, person.discoveryHours())) : 1;
        daysInSprint++;
        if (present) {
            liveThrough(day, pressure, mood, context);
        } else {
            wellbeing.rest(context);
        }
        if (person.has(Mechanism.UPKEEP)) {
            person.knowledge.day(attention.upkept());
        }
        publish(present, pressure, context);
        choose(day, mood, context);
    }

    private void liveThrough(int day, double pressure, double mood, Context context) {
        double availability = person.p.get(AVAILABILITY);
        double worked = attention.worked();
        wellbeing.work(
                new ProductOwnerWellbeing.Day(
                        day,
                        attention.wanted() / (WorkingTime.HOURS_A_DAY * availability),
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
                discomfort(mood),
                discovery / Math.max(1, daysInSprint),
                person.situation.get(Situation.LEARNING_NORM)));
        if (retrospective) {
            discovery = 0;
            daysInSprint = 0;
        }
        if (context.observed() && Math.abs(person.appetite() - appetite) > NOTHING) {
            context.publish(new SimulationEvent.AppetiteChanged(context.now(), person.policyName()));
        }
    }

    private double discomfort(double mood) {
        double waiting = attention.waitingHours() / DISCOMFORT_HOURS;
        double lack = Math.max(0, CONTENT_FROM - mood);
        return Math.min(1, waiting + DISCOMFORT_MOOD * lack);
    }

    private void publish(boolean present, double pressure, Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.ProductOwnerDay(
                    context.now(),
                    present,
                    attention.hours(),
                    present ? attention.wanted() : 0,
                    pressure,
                    present ? wellbeing.overtimeToday() : 0,
                    person.contact.insight(),
                    wellbeing.exhaustion(),
                    wellbeing.cynicism(),
                    wellbeing.efficacy()));
        }
    }

    /** Take in how a sprint ended. */
    void sprintEnded(ProductOwnerMessage.SprintEnded message, Context context) {
        if (!Double.isNaN(message.useful())) {
            useful += USEFUL_RATE * (message.useful() - useful);
        }
        wellbeing.sprintEnded(message.goalMet(), context);
    }
}
