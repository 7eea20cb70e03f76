package dev.poise.team.developer;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Mechanism;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a developer tells when the Product Owner is there and asks: what is hidden in the item in hand, and, once a sprint, what debt
 * costs (leaders who ask are told more; Tangirala and Ramanujam 2012). Who told of debt on the way has nothing to add at the end of the
 * sprint.
 */
final class Telling {
    private static final long LIMIT_DRAW = 152;

    private final DeveloperPerson person;
    private final Address<ProductOwnerMessage> productOwner;
    private final long explaining;
    private boolean explained;
    private int occasions;

    Telling(DeveloperPerson person, Address<ProductOwnerMessage> productOwner) {
        this.person = person;
        this.productOwner = productOwner;
        this.explaining = KeyedRandom.key(person.key, "explain");
    }

    /**
     * The Product Owner is there and asks.
     *
     * @param work what they ask about, which is in hand; null for nothing
     */
    void asked(@Nullable Work work, Context context) {
        if (!person.has(Mechanism.TELLING)) {
            return;
        }
        double voice = Voice.of(person.mind.trust(), person.situation);
        occasions++;
        if (work != null && isFeature(work.task) && !work.told) {
            work.told = KeyedRandom.happens(
                    KeyedRandom.key(work.task.item().key(), LIMIT_DRAW),
                    work.asked++,
                    Voice.tellsLimit(voice, person.p));
            if (work.told) {
                context.send(
                        productOwner,
                        new ProductOwnerMessage.Told(work.task.item().id()));
            }
        }
        if (!explained) {
            explain(-occasions, voice, context);
        }
    }

    private static boolean isFeature(Task task) {
        return task.act() == Task.Act.BUILD && task.item().kind() == ItemKind.FEATURE;
    }

    /** At the end of a sprint, of one's own accord: what debt costs, unless that was told in it. */
    void sprintEnds(int day, Context context) {
        if (!explained) {
            explain(day, Voice.of(person.mind.trust(), person.situation), context);
        }
        explained = false;
    }

    /** Whoever sits here leaves: their successor has told nothing yet. */
    void clear() {
        explained = false;
    }

    /** What a developer says about debt weighs as much as they trust the Product Owner to understand it. */
    private void explain(int draw, double voice, Context context) {
        explained = KeyedRandom.happens(explaining, draw, Voice.explainsDebt(voice, person.p));
        if (explained) {
            double weight = person.p.get(TrustParameter.EXPLAIN_WEIGHT) * person.mind.trust();
            context.send(productOwner, new ProductOwnerMessage.ExplainDebt(weight));
        }
    }
}
