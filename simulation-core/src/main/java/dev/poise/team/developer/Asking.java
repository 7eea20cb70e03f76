package dev.poise.team.developer;

import static dev.poise.team.developer.QualityParameter.*;
import static dev.poise.team.developer.TrustParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.Point;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.situation.WorkingTime;

/** How a developer asks, waits for answers, and goes on by guessing when none comes. */
final class Asking {
    /** Share of guesses that are wrong without common ground: part of the form. */
    private static final double GUESS_WRONG = .5;

    /** Weight of a remark within an answer, over one on a decision: part of the form. */
    private static final double REMARK_ANSWER = .5;

    /** Hours without an answer after which somebody may guess, or decide alone, and again after as many more, h: part of the form. */
    private static final double GUESS_AFTER = 6;

    /** Probability of guessing, or of deciding alone, when an answer has not come for so long: part of the form. */
    private static final double GUESS = .6;

    /** Work that a wrong guess adds, share of the effort of the item: part of the form. */
    private static final double GUESS_REWORK = .12;

    /** Hours after which an answer is late, h: part of the form. */
    private static final double LATE_HOURS = 8;

    /** Key of all draws about guessing. */
    private static final long GUESS_DRAW = 141;
    /** Index of the draw whether a guess is wrong; the indices from 0 on decide, at each attempt, whether to guess. */
    private static final long WRONG_GUESS = -1;

    private final DeveloperPerson person;
    private final Working working;
    private final Address<ProductOwnerMessage> productOwner;

    Asking(DeveloperPerson person, Working working, Address<ProductOwnerMessage> productOwner) {
        this.person = person;
        this.working = working;
        this.productOwner = productOwner;
    }

    /** Ask what came up in the work in hand; some questions must be answered before it can go on. */
    void ask(Work work, Point question, Context context) {
        Item item = work.task.item();
        boolean blocking = person.has(Mechanism.CLARITY) && work.blocks(question.number(), person.p.get(BLOCKING));
        if (context.observed()) {
            context.publish(new SimulationEvent.QuestionAsked(context.now(), person.name(), item.id(), blocking));
        }
        context.send(productOwner, new ProductOwnerMessage.Ask(person.index, item, question.number(), context.now()));
        if (!blocking) {
            working.proceed(context);
            return;
        }
        await(work, question, context);
        working.putAside(context);
    }

    /** Let work wait for an answer, or for the Product Owner's look at a decision. */
    void await(Work work, Point point, Context context) {
        work.await(point);
        int item = work.task.item().id();
        context.send(person.self, new DeveloperMessage.StillWaiting(item, point, 0), guessAfter());
    }

    private long guessAfter() {
        return WorkingTime.seconds(GUESS_AFTER);
    }

    void onAnswer(DeveloperMessage.Answer message, Context context) {
        if (person.seat.vacant()) {
            return;
        }
        if (message.latency() < person.p.get(QUICK_HOURS)) {
            person.mind.trust(TrustEvent.QUICK_ANSWER, 1, context);
        } else if (message.latency() > LATE_HOURS) {
            person.mind.trust(TrustEvent.LATE_ANSWER, 1, context);
        }
        person.mind.hear(message.remark(), REMARK_ANSWER, context);
        release(message.item(), Point.question(message.question()), context);
    }

    void onStillWaiting(DeveloperMessage.StillWaiting message, Context context) {
        Work work = person.desk.find(message.item());
        Point point = message.point();
        if (work == null || !work.awaits(point)) {
            return;
        }
        long key = KeyedRandom.key(KeyedRandom.key(work.task.item().key(), GUESS_DRAW), drawIndex(point));
        if (person.desk.away() || !KeyedRandom.happens(key, message.times(), GUESS)) {
            int times = message.times() + 1;
            context.send(person.self, new DeveloperMessage.StillWaiting(message.item(), point, times), guessAfter());
            return;
        }
        guess(work, point, key);
        release(message.item(), point, context);
    }

    /** Give each point of an item an index of its own: questions from 0 upwards, decisions from -1 downwards. */
    private static int drawIndex(Point point) {
        return switch (point.kind()) {
            case QUESTION -> point.number();
            case DECISION -> -1 - point.number();
        };
    }

    private void guess(Work work, Point point, long key) {
        Item item = work.task.item();
        switch (point.kind()) {
            case DECISION ->
                work.decideAlone(
                        person.deciding.choose(item, point.number(), person.seat.skill, person.mind.autonomy()));
            case QUESTION -> {
                if (KeyedRandom.happens(key, WRONG_GUESS, GUESS_WRONG * (1 - work.task.clarity()))) {
                    work.total += GUESS_REWORK * item.fullEffort();
                }
            }
        }
    }

    private void release(int item, Point point, Context context) {
        Work work = person.desk.find(item);
        person.desk.endWait(context.now());
        if (work != null && work.settle(point)) {
            working.findWorkWhenIdle(context);
        }
    }
}
