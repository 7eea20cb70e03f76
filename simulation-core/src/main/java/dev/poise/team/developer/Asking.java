package dev.poise.team.developer;

import static dev.poise.team.developer.QualityParameter.*;
import static dev.poise.team.developer.TrustParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.random.Chance;
import dev.poise.settings.Mechanism;
import dev.poise.team.backlog.Item;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.situation.WorkingTime;

/** How a developer asks, waits for answers, and goes on by guessing when none comes. */
final class Asking {
    private static final long GUESS_DRAW = 141;

    private final Person person;
    private final Working working;
    private final Address<ProductOwnerMessage> productOwner;

    Asking(Person person, Working working, Address<ProductOwnerMessage> productOwner) {
        this.person = person;
        this.working = working;
        this.productOwner = productOwner;
    }

    /** Ask what came up in the work in hand; some questions must be answered before it can go on. */
    void ask(Work work, int question, Context context) {
        Item item = work.task.item();
        boolean blocking = person.has(Mechanism.CLARITY) && work.blocks(question, person.p.get(BLOCKING));
        if (context.observed()) {
            context.publish(new SimulationEvent.QuestionAsked(context.now(), person.name(), item.id(), blocking));
        }
        context.send(productOwner, new ProductOwnerMessage.Ask(person.index, item, question, context.now()));
        if (!blocking) {
            working.proceed(context);
            return;
        }
        await(work, question, context);
        working.putAside(context);
    }

    /** Let work wait for an answer, or for the Product Owner's look at a decision (numbered -1, -2, ...). */
    void await(Work work, int question, Context context) {
        work.waiting++;
        work.open.add(question);
        int item = work.task.item().id();
        context.send(person.self, new DeveloperMessage.StillWaiting(item, question, 0), guessAfter());
    }

    private long guessAfter() {
        return WorkingTime.seconds(person.p.get(GUESS_AFTER));
    }

    void onAnswer(DeveloperMessage.Answer message, Context context) {
        if (person.seat.vacant()) {
            return;
        }
        if (message.latency() < person.p.get(QUICK_HOURS)) {
            person.mind.trust(TrustEvent.QUICK_ANSWER, 1, context);
        } else if (message.latency() > person.p.get(LATE_HOURS)) {
            person.mind.trust(TrustEvent.LATE_ANSWER, 1, context);
        }
        person.mind.hear(message.remark(), person.p.get(REMARK_ANSWER), context);
        release(message.item(), message.question(), context);
    }

    void onStillWaiting(DeveloperMessage.StillWaiting message, Context context) {
        Work work = person.desk.find(message.item());
        if (work == null || !work.open.contains(message.question())) {
            return;
        }
        long key = Chance.key(Chance.key(work.task.item().key(), GUESS_DRAW), message.question());
        if (person.desk.away() || !Chance.happens(key, message.times(), person.p.get(GUESS))) {
            int times = message.times() + 1;
            context.send(
                    person.self,
                    new DeveloperMessage.StillWaiting(message.item(), message.question(), times),
                    guessAfter());
            return;
        }
        if (message.question() < 0) {
            double autonomy = person.mind.autonomy();
            work.decideAlone(
                    person.deciding.choose(work.task.item(), -1 - message.question(), person.seat.skill, autonomy));
        } else if (Chance.happens(key, -1, person.p.get(GUESS_WRONG) * (1 - work.task.clarity()))) {
            work.total += person.p.get(GUESS_REWORK) * work.task.item().fullEffort();
        }
        release(message.item(), message.question(), context);
    }

    private void release(int item, int question, Context context) {
        Work work = person.desk.find(item);
        if (work != null && work.open.remove((Integer) question)) {
            work.waiting--;
            working.findWorkWhenIdle(context);
        }
    }
}
