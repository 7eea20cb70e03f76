package dev.poise.team.developer;

import static dev.poise.team.developer.DecisionParameter.*;
import static dev.poise.team.developer.SeatParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.events.Cause;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Decider;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.Point;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.situation.Situation;

/**
 * How technical decisions are taken between a developer and the Product Owner: alone, with the Product Owner heard, as
 * prescribed, or overridden when the Product Owner comes after the developer has built it.
 */
final class Consulting {
    /** Learning from a decision with the Product Owner consulted, over one of their own, share: part of the form. */
    private static final double LEARNING_CONSULTED = .6;

    private static final long WAITING_DRAW = 131;

    private final DeveloperPerson person;
    private final Desk desk;
    private final Working working;
    private final Asking asking;
    private final Interruptions interruptions;
    private final Telling telling;
    private final Address<ProductOwnerMessage> productOwner;

    Consulting(
            DeveloperPerson person,
            Working working,
            Asking asking,
            Interruptions interruptions,
            Telling telling,
            Address<ProductOwnerMessage> productOwner) {
        this.person = person;
        this.desk = person.desk;
        this.working = working;
        this.asking = asking;
        this.interruptions = interruptions;
        this.telling = telling;
        this.productOwner = productOwner;
    }

    /** Take a decision that comes up in the work in hand: whoever is about to take one says so. */
    void decide(Work work, Point decision, Context context) {
        if (work.expected != null) {
            takeAlone(work, decision.number(), context);
            working.proceed(context);
            return;
        }
        Item item = work.task.item();
        boolean asks = person.deciding.asks(item, decision.number(), person.seat.skill, person.mind.trust());
        context.send(productOwner, new ProductOwnerMessage.DecisionAhead(person.index, item, decision.number(), asks));
    }

    void onLeftToTeam(DeveloperMessage.LeftToTeam message, Context context) {
        Work work = desk.find(message.item());
        if (work != null) {
            takeAlone(work, message.decision(), context);
        }
        working.proceed(context);
    }

    private void takeAlone(Work work, int decision, Context context) {
        double quality = choice(work, decision);
        work.decided(quality);
        settled(work.task.item(), Decider.TEAM, quality, 1, Cause.OWN_DECISION, 1, context);
    }

    private double choice(Work work, int decision) {
        return person.deciding.choose(work.task.item(), decision, person.seat.skill, person.mind.autonomy());
    }

    void onWillLook(DeveloperMessage.WillLook message, Context context) {
        Work work = desk.find(message.item());
        if (work == null) {
            working.proceed(context);
            return;
        }
        Point decision = Point.decision(message.decision());
        work.expected = decision;
        work.sought = message.asked();
        long draw = KeyedRandom.key(work.task.item().key(), WAITING_DRAW);
        if (KeyedRandom.happens(draw, decision.number(), person.mind.dependence())) {
            work.waitForThem();
            asking.await(work, decision, context);
            if (work == desk.active) {
                working.putAside(context);
            }
        } else {
            work.decideAlone(choice(work, decision.number()));
            working.proceed(context);
        }
    }

    void onAdvice(DeveloperMessage.Advice message, Context context) {
        Work work = desk.find(message.item());
        boolean here = work != null && Point.decision(message.decision()).equals(work.expected);
        if (!here && !desk.gone.remove((Integer) message.item())) {
            return;
        }
        if (interruptions.interrupt(context.now(), Cause.ADVICE, message.hours())) {
            working.proceed(context);
        }
        person.mind.hear(message.remark(), 1, context);
        if (work == null || !here) {
            tooLate(message, context);
        } else {
            advised(work, message, context);
            if (!message.prescribes()) {
                telling.asked(work, context);
            }
        }
        working.findWorkWhenIdle(context);
    }

    /** The work has left the developer's hands: what is prescribed now is felt as an override, and nothing is changed. */
    private void tooLate(DeveloperMessage.Advice message, Context context) {
        double quality = person.deciding.prescribed(message.quality());
        if (message.prescribes()) {
            person.mind.trust(TrustEvent.OVERRIDE, 1, context);
            double complexity = person.situation.get(Situation.COMPLEXITY);
            double felt = person.deciding.guided(0, person.seat.skill, complexity);
            person.feel(felt, Cause.OVERRIDDEN_DECISION, context);
            published(message.item(), Decider.OVERRIDDEN, quality, context);
        } else {
            person.feel(1, Cause.OWN_DECISION, context);
            published(message.item(), Decider.TEAM, quality, context);
        }
    }

    private void advised(Work work, DeveloperMessage.Advice message, Context context) {
        Item item = work.task.item();
        double skill = person.seat.skill;
        boolean late = work.decidedAlone && work.done - work.decidedAt > person.p.get(OVERRIDE_AT) * work.total;
        boolean prescribed = message.prescribes() && !person.deciding.pushesBack(item, message.decision(), skill, late);
        double own = work.decidedAlone ? work.ownQuality : choice(work, message.decision());
        work.expected = null;
        person.desk.endWait(context.now());
        work.settle(Point.decision(message.decision()));
        if (prescribed && late) {
            override(work, message, context);
        } else if (prescribed) {
            person.mind.trust(TrustEvent.PRESCRIPTION, 1, context);
            double quality = person.deciding.prescribed(message.quality());
            work.decided(quality);
            double felt = felt(person.p.get(PRESCRIBED), item, message);
            settled(item, Decider.PRODUCT_OWNER, quality, felt, Cause.PRESCRIBED_DECISION, 0, context);
        } else {
            consulted(work, own, message, context);
        }
    }

    /** The better solution is taken; where that is the developer's own, or they asked for it, it stays a decision of their own. */
    private void consulted(Work work, double own, DeveloperMessage.Advice message, Context context) {
        Item item = work.task.item();
        double offered = person.deciding.prescribed(message.quality());
        boolean replaced = offered > own;
        double felt = replaced && !work.sought ? felt(person.p.get(CONSULTED), item, message) : 1;
        double owned = replaced ? LEARNING_CONSULTED : 1;
        double quality = replaced ? offered : own;
        work.decided(quality);
        settled(item, Decider.TEAM_CONSULTED, quality, felt, Cause.CONSULTED_DECISION, owned, context);
    }

    private double felt(double outcome, Item item, DeveloperMessage.Advice message) {
        double skill = person.seat.skill;
        double guided = person.deciding.guided(outcome, skill, item.complexity());
        return person.deciding.welcomed(guided, message.quality(), skill, person.mind.trust());
    }

    private void override(Work work, DeveloperMessage.Advice message, Context context) {
        Item item = work.task.item();
        person.mind.trust(TrustEvent.OVERRIDE, 1, context);
        double quality = person.deciding.prescribed(message.quality());
        work.decided(quality);
        settled(item, Decider.OVERRIDDEN, quality, felt(0, item, message), Cause.OVERRIDDEN_DECISION, 0, context);
    }

    private void settled(
            Item item, Decider decider, double quality, double felt, Cause cause, double owned, Context context) {
        person.seat.learn(owned);
        person.feel(felt, cause, context);
        published(item.id(), decider, quality, context);
    }

    private void published(int item, Decider decider, double quality, Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.DecisionTaken(context.now(), person.name(), item, decider, quality));
        }
    }
}
