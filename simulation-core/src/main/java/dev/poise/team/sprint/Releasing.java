package dev.poise.team.sprint;

import static dev.poise.team.situation.SprintParameter.ACCEPTANCE;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.CodeMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.sprint.Entry.State;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How done work becomes part of the Increment: features wait for the Product Owner's acceptance, for so long as the team is
 * patient; everything else is released at once.
 */
final class Releasing {
    private final SprintBacklog backlog;
    /** Done entries that were given to the Product Owner to accept, in the order in which patience with them ends. */
    private final Deque<Entry> patience = new ArrayDeque<>();

    private boolean timed;
    private final Velocity velocity;
    private final Address<SprintMessage> self;
    private final Address<ProductOwnerMessage> productOwner;
    private final Address<CodeMessage> code;

    Releasing(
            SprintBacklog backlog,
            Velocity velocity,
            Address<SprintMessage> self,
            Address<ProductOwnerMessage> productOwner,
            Address<CodeMessage> code) {
        this.backlog = backlog;
        this.velocity = velocity;
        this.self = self;
        this.productOwner = productOwner;
        this.code = code;
    }

    /** An entry is built, reviewed and reworked. */
    void done(Entry entry, Conditions conditions, Context context) {
        int item = entry.item().id();
        entry.state = State.TO_ACCEPT;
        if (entry.item().kind() == ItemKind.FEATURE && conditions.has(Mechanism.ATTENTION)) {
            context.send(productOwner, new ProductOwnerMessage.Accept(item));
            entry.since = context.now();
            patience.add(entry);
            timeNext(conditions, context);
        } else {
            release(entry, conditions, context);
            context.send(productOwner, new ProductOwnerMessage.Released(item));
        }
    }

    /** Have a message come when patience ends with the entry that has waited longest. */
    private void timeNext(Conditions conditions, Context context) {
        while (!patience.isEmpty() && patience.element().state != State.TO_ACCEPT) {
            patience.remove();
        }
        if (!timed && !patience.isEmpty()) {
            timed = true;
            long due = patience.element().since + patienceSeconds(conditions);
            context.send(self, SprintMessage.AcceptanceDue.INSTANCE, Math.max(0, due - context.now()));
        }
    }

    private static long patienceSeconds(Conditions conditions) {
        return WorkingTime.seconds(conditions.of(SprintParameter.class).get(ACCEPTANCE));
    }

    /** Release an item that the Product Owner has accepted, unless that has been done. */
    void accepted(int item, Conditions conditions, Context context) {
        Entry entry = backlog.find(item);
        if (entry != null && entry.state == State.TO_ACCEPT) {
            release(entry, conditions, context);
        }
    }

    /** Release what nobody has accepted for too long. */
    void acceptanceDue(Conditions conditions, Context context) {
        timed = false;
        long patientSince = context.now() - patienceSeconds(conditions);
        while (!patience.isEmpty() && patience.element().since <= patientSince) {
            Entry entry = patience.remove();
            if (entry.state == State.TO_ACCEPT) {
                release(entry, conditions, context);
                context.send(
                        productOwner,
                        new ProductOwnerMessage.Released(entry.item().id()));
            }
        }
        timeNext(conditions, context);
    }

    private void release(Entry entry, Conditions conditions, Context context) {
        entry.state = State.RELEASED;
        Increment increment = new Increment(
                entry.item(),
                entry.noted.insight(),
                entry.quality,
                entry.misunderstood,
                context.now(),
                conditions.of(SprintParameter.class));
        velocity.released(entry.item(), increment.value());
        context.send(
                code,
                new CodeMessage.Merge(
                        entry.item(),
                        entry.quality,
                        entry.shortcut,
                        entry.defects,
                        entry.misunderstood,
                        entry.noted.riskSeen() || entry.told));
        if (context.observed()) {
            context.publish(new SimulationEvent.ItemReleased(
                    context.now(),
                    entry.item().id(),
                    entry.item().kind(),
                    entry.started(),
                    entry.item().estimate(),
                    entry.item().fullEffort(),
                    entry.hours + entry.otherHours,
                    entry.hours,
                    entry.wasted,
                    entry.quality,
                    increment.value(),
                    increment.fullValue(),
                    context.traced() ? increment.lost() : java.util.List.of()));
        }
    }
}
