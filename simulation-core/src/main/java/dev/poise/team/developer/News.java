package dev.poise.team.developer;

import static dev.poise.team.developer.NeedParameter.*;
import static dev.poise.team.developer.TrustParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import java.util.ArrayList;
import java.util.List;

/** What developers tell the Product Owner of their own accord, and how news of promises and sprints move them. */
final class News {
    /** How fast a person notices whether work turns out useful, 1/sprint: part of the form. */
    private static final double USEFUL_RATE = .3;

    /** Most overload that counts, promised work over capacity less 1: part of the form. */
    private static final double OVERLOAD_MOST = 2;

    /** Most refactoring items of a sprint that count: part of the form. */
    private static final double DEBT_TIME_MOST = 3;

    private static final long DISCLOSURE_DRAW = 151;

    private final DeveloperPerson person;
    private final Address<ProductOwnerMessage> productOwner;

    News(DeveloperPerson person, Address<ProductOwnerMessage> productOwner) {
        this.person = person;
        this.productOwner = productOwner;
    }

    /** Say, as far as there is trust and safety, what speaks against requests; every request has one who knows it best. */
    void onAboutToPromise(DeveloperMessage.AboutToPromise message, Context context) {
        if (person.seat.vacant()) {
            return;
        }
        List<Integer> disclosed = new ArrayList<>();
        double probability = Voice.tellsLimit(Voice.of(person.mind.trust(), person.situation), person.p);
        for (Item item : message.items()) {
            if (item.id() % message.asked() == message.place()
                    && KeyedRandom.happens(KeyedRandom.key(item.key(), DISCLOSURE_DRAW), 0, probability)) {
                disclosed.add(item.id());
            }
        }
        context.send(productOwner, new ProductOwnerMessage.Disclosed(disclosed));
    }

    void onPromised(DeveloperMessage.Promised message, Context context) {
        if (!promisesMatter()) {
            return;
        }
        if (message.overload() > 0) {
            person.mind.trust(TrustEvent.OVERLOAD, Math.min(OVERLOAD_MOST, message.overload()), context);
        }
        if (message.contested()) {
            person.mind.trust(TrustEvent.CONTESTED, 1, context);
        }
    }

    void onCycleEnded(DeveloperMessage.CycleEnded message, Context context) {
        if (!promisesMatter()) {
            return;
        }
        double unmet = 1 - message.kept();
        if (unmet > person.p.get(UNMET_TOLERATED)) {
            person.mind.trust(TrustEvent.BROKEN, unmet, context);
        } else {
            person.mind.trust(TrustEvent.KEPT, 1, context);
        }
    }

    private boolean promisesMatter() {
        return person.has(Mechanism.PROMISES) && !person.seat.vacant();
    }

    void onSprintEnded(DeveloperMessage.SprintEnded message, Context context) {
        if (person.seat.vacant()) {
            return;
        }
        person.wellbeing.sprintEnded(message.goalMet(), context);
        if (message.goalMet()) {
            person.mind.trust(TrustEvent.GOAL_MET, 1, context);
        }
        if (message.refactorings() > 0) {
            double counted = Math.min(DEBT_TIME_MOST, message.refactorings());
            person.mind.trust(TrustEvent.DEBT_TIME, counted, context);
        }
        if (!Double.isNaN(message.useful())) {
            person.useful += USEFUL_RATE * (message.useful() - person.useful);
        }
    }
}
