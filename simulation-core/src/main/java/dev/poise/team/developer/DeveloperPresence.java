package dev.poise.team.developer;

import static dev.poise.team.developer.SeatParameter.*;
import static dev.poise.team.developer.WorkParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.situation.Leave;
import dev.poise.team.situation.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A developer's days: coming in, being ill or on leave, going home, what the day has done to them, leaving the team, and who
 * follows after them. Settings change between two days.
 */
final class DeveloperPresence {
    /** Most of a colleague's time that newcomers cost together, share: part of the form. */
    private static final double MENTORING_MOST = .9;

    /** Working days for which a newcomer is mentored: part of the form. */
    private static final int MENTORING_DAYS = 40;

    private final DeveloperPerson person;
    private final Working working;
    private final Telling telling;
    private final Address<SprintMessage> sprint;
    private final long leave;
    private boolean dayIsOpen;
    private @Nullable Conditions ahead;

    @NoState(Reason.OF_THE_DAY)
    private double overtime;

    private boolean sick;
    private final Mentoring mentoring = new Mentoring();

    DeveloperPresence(DeveloperPerson person, Working working, Telling telling, Address<SprintMessage> sprint) {
        this.person = person;
        this.working = working;
        this.telling = telling;
        this.sprint = sprint;
        this.leave = KeyedRandom.key(person.key, "leave");
    }

    /** A day that is still open is closed with the old settings first. */
    void onAdopt(DeveloperMessage.Adopt message) {
        if (dayIsOpen) {
            ahead = message.conditions();
        } else {
            person.adopt(message.conditions());
        }
    }

    void onMentor(DeveloperMessage.Mentor message) {
        mentoring.begin(message.days());
    }

    void onOpenDay(DeveloperMessage.OpenDay message, Context context) {
        int day = message.day();
        dayIsOpen = true;
        person.pressure = message.pressure();
        person.load = message.load();
        person.debt = message.debt();
        person.wellbeing.meet(message.exhaustion());
        person.today.begin();
        if (person.seat.vacant()) {
            return;
        }
        boolean onLeave = Leave.on(leave, day, person.situation.whole(Situation.LEAVE_WEEKS));
        sick = !onLeave && person.wellbeing.fallsIll(day);
        if (sick || onLeave) {
            working.handBackReview(context);
            return;
        }
        person.feelForColleagues(message.decisions(), message.outcome(), context);
        overtime = person.wellbeing.overtime(person.pressure, person.situation.get(Situation.OVERTIME_NORM));
        person.desk.today.begin(
                Situation.hoursADay(person.situation) + overtime,
                person.p.get(FOCUS_MEETINGS),
                person.p.get(FOCUS_OTHER),
                person.p.get(COORDINATION) * message.colleagues() * message.colleagues(),
                mentoring.share(person.p.get(MENTORING), MENTORING_MOST));
        working.begin(day, overtime, context);
    }

    void onCloseDay(DeveloperMessage.CloseDay message, Context context) {
        int day = message.day();
        boolean lastOfSprint = message.lastOfSprint();
        dayIsOpen = false;
        boolean vacant = person.seat.vacant();
        boolean present = !person.desk.away();
        if (present) {
            working.end(context.now());
            liveThroughWork(day, context);
        } else if (!vacant) {
            person.wellbeing.rest(!sick, context);
        }
        publish(present, vacant, context);
        boolean left = false;
        if (message.lastInTeam()) {
            left = !vacant;
            person.seat.close();
        } else if (vacant) {
            if (person.seat.fill(person.strain, person.situation)) {
                join(context);
            }
        } else {
            person.seat.day();
            left = leaves(day);
        }
        tell(present, left, lastOfSprint, context);
        if (message.lastInTeam()) {
            leaveForGood(context);
        } else if (left) {
            leave(context);
        } else if (lastOfSprint && !vacant) {
            telling.sprintEnds(day, context);
        }
        if (ahead != null) {
            person.adopt(ahead);
            ahead = null;
        }
    }

    private boolean leaves(int day) {
        return person.has(Mechanism.TURNOVER)
                && person.seat.leaves(
                        day, person.wellbeing.exhaustion(), person.wellbeing.cynicism(), person.mind.motivation());
    }

    private void tell(boolean present, boolean left, boolean lastOfSprint, Context context) {
        List<SprintMessage.Progress> progress = left || lastOfSprint ? working.progress() : List.of();
        context.send(
                sprint,
                new SprintMessage.DayDone(
                        person.index,
                        present,
                        left,
                        person.wellbeing.exhaustion(),
                        person.today.decisions(),
                        person.today.outcome(),
                        progress));
    }

    private void liveThroughWork(int day, Context context) {
        mentoring.day();
        person.ambiguity.day(person.desk.clarity(), person.desk.blocked());
        double ambiguity = person.ambiguity.excess();
        person.mind.day(ambiguity, context);
        person.wellbeing.work(
                new DeveloperWellbeing.Day(
                        day,
                        person.load,
                        person.pressure,
                        overtime,
                        person.mind.autonomy(),
                        person.mind.support(),
                        person.useful,
                        ambiguity,
                        person.desk.today.reworked()),
                context);
    }

    private void publish(boolean present, boolean vacant, Context context) {
        if (!context.observed()) {
            return;
        }
        Workday hours = person.desk.today;
        context.publish(new SimulationEvent.DeveloperDay(
                context.now(),
                person.name(),
                present,
                !present && sick && !vacant,
                vacant,
                present ? hours.present() : 0,
                present ? overtime : 0,
                present ? hours.work() : new double[SimulationEvent.Work.values().length],
                present ? hours.losses() : new double[SimulationEvent.Loss.values().length],
                present ? hours.wasted() : 0,
                present ? person.wellbeing.demand() : 0,
                person.mind.autonomy(),
                person.mind.motivation(),
                person.mind.trust(),
                person.wellbeing.exhaustion(),
                person.wellbeing.cynicism(),
                person.wellbeing.efficacy(),
                person.seat.skill,
                present && context.traced() ? hours.lostByCause() : List.of()));
    }

    private void leave(Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.PersonLeft(context.now(), person.name()));
        }
        person.seat.vacate();
        clear();
    }

    private void leaveForGood(Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.PositionClosed(context.now(), person.name()));
        }
        clear();
    }

    private void clear() {
        person.desk.clear();
        telling.clear();
        mentoring.end();
    }

    /** Take a seat that nobody had before. */
    void onHired(Context context) {
        person.seat.open();
        tellOfArrival(context);
    }

    private void join(Context context) {
        person.arrive(context);
        tellOfArrival(context);
    }

    private void tellOfArrival(Context context) {
        context.send(sprint, new SprintMessage.Joined(person.index, MENTORING_DAYS));
        if (context.observed()) {
            context.publish(new SimulationEvent.PersonJoined(context.now(), person.name()));
        }
    }
}
