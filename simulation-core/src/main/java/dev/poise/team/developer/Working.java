package dev.poise.team.developer;

import static dev.poise.team.developer.WorkParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Mechanism;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.Point;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.SprintMessage.Progress;
import dev.poise.team.protocol.SprintMessage.Pull;
import dev.poise.team.protocol.Task;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a developer gets on with work: pulls it, goes on until something comes up, hands over what is finished. */
final class Working {
    /** Pieces of work put aside with which no other item is begun: part of the form. */
    private static final double MAX_ASIDE = 2;

    /** Motivation at which pace is as skill makes it, by definition. */
    private static final double TYPICAL_MOTIVATION = .6;

    /** Makes pressure times its opposite 1 where that is highest, in the middle. */
    private static final double PEAK = 4;

    private static final long NEVER = Long.MAX_VALUE;

    private final DeveloperPerson person;
    private final Desk desk;
    private final Address<SprintMessage> sprint;
    private final Interruptions interruptions;
    private final HandingOver handingOver;
    private int token;
    private long closesAt;
    /** When the last message to oneself comes that still counts. */
    private long wakesAt = NEVER;

    Working(DeveloperPerson person, Address<SprintMessage> sprint, Interruptions interruptions) {
        this.person = person;
        this.desk = person.desk;
        this.sprint = sprint;
        this.interruptions = interruptions;
        this.handingOver = new HandingOver(person);
    }

    /** Begin a day's work; the day's ledger must have begun. */
    void begin(int day, double overtime, Context context) {
        closesAt = (day + 1) * WorkingTime.DAY;
        desk.arrive((long) day * WorkingTime.DAY, pace(overtime));
        if (desk.active == null) {
            findWork(context);
        } else {
            proceed(context);
        }
    }

    /** End a day's work. */
    void end(long now) {
        token++;
        wakesAt = NEVER;
        desk.leave(now);
    }

    /** Get the work done in an hour of focus, 1 for an ordinary developer on an ordinary day. */
    private double pace(double overtime) {
        double pressure = person.pressure;
        double byMood = 1 + person.p.get(MOTIVATION_SLOPE) * (person.mind.motivation() - TYPICAL_MOTIVATION);
        double byPressure = 1 + person.p.get(PRESSURE_EFFORT) * PEAK * pressure * (1 - pressure);
        return (person.p.get(PACE_BASE) + person.p.get(PACE_SKILL) * person.seat.skill)
                * byMood
                * person.wellbeing.pace(overtime)
                * person.seat.ramp()
                * byPressure;
    }

    void findWork(Context context) {
        Work ready = desk.ready();
        if (ready != null) {
            takeUp(ready, context);
        } else {
            context.send(sprint, wish());
        }
    }

    /** Take up work that was put aside and need not wait any more. */
    private void takeUp(Work ready, Context context) {
        desk.take(ready, context.now(), interruptions.resumeHours(WorkingTime.day(context.now())));
        proceed(context);
    }

    private Pull wish() {
        return new Pull(person.index, desk.held.size() < MAX_ASIDE, desk.held.isEmpty());
    }

    /** Look for work with empty hands. */
    void findWorkWhenIdle(Context context) {
        if (desk.idle()) {
            findWork(context);
        }
    }

    /** Put what is in hand aside until somebody has spoken, and look for something else. */
    void putAside(Context context) {
        desk.putAside(context.now());
        findWork(context);
    }

    void onAssign(DeveloperMessage.Assign message, Context context) {
        Work work = Work.begin(message.task(), person.p, person.has(Mechanism.CLARITY));
        if (desk.active != null || desk.away()) {
            desk.held.add(work);
            return;
        }
        desk.take(work, context.now(), 0);
        proceed(context);
    }

    /**
     * Go on with what is in hand until something comes up; what comes up another day is looked for on that day. A message to
     * oneself that comes earlier is left as it is: when it has come, the next one is sent.
     */
    void proceed(Context context) {
        if (desk.active == null || desk.away()) {
            return;
        }
        long until = desk.untilNext(context.now());
        long next = context.now() + until;
        if (next < closesAt && next < wakesAt) {
            wakesAt = next;
            token++;
            context.send(person.self, new DeveloperMessage.Continue(token), until);
        }
    }

    /**
     * Go on from where the developer has got to.
     *
     * @return what came up in the work in hand; null for nothing that somebody has to talk about
     */
    @Nullable
    Point goOn(DeveloperMessage.Continue message, Context context) {
        if (message.token() != token || desk.away()) {
            return null;
        }
        wakesAt = NEVER;
        desk.settle(context.now());
        Work work = desk.active;
        if (work == null) {
            return null;
        }
        if (work.atPoint()) {
            return work.takePoint();
        } else if (work.finished()) {
            finish(desk.drop(context.now()), context);
        } else {
            proceed(context);
        }
        return null;
    }

    private void finish(Work work, Context context) {
        Work ready = desk.ready();
        context.send(sprint, handingOver.of(work, ready == null ? wish() : null));
        if (ready != null) {
            takeUp(ready, context);
        }
    }

    /** Let go of a review when there will be nobody to go on with it. */
    void handBackReview(Context context) {
        if (desk.active != null && desk.active.task.act() == Task.Act.REVIEW) {
            Work work = desk.drop(context.now());
            context.send(sprint, new SprintMessage.HandBack(person.index, work.task));
        }
    }

    /** Tell how far everything in these hands has got. */
    List<Progress> progress() {
        List<Progress> progress = new ArrayList<>();
        if (desk.active != null) {
            progress.add(new Progress(desk.active.task, desk.active.leftShare(), desk.active.hours));
        }
        for (Work work : desk.held) {
            progress.add(new Progress(work.task, work.leftShare(), work.hours));
        }
        return progress;
    }
}
