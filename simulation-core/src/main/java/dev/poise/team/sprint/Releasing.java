package dev.poise.team.sprint;

import static dev.poise.team.sprint.SprintParameter.ACCEPTANCE;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.settings.Conditions;
import dev.poise.settings.Mechanism;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.code.CodeMessage;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.productowner.ProductOwnerMessage;
import dev.poise.team.situation.WorkingTime;
import dev.poise.team.sprint.Entry.State;

/**
 * How done work becomes part of the Increment: features wait for the Product Owner's acceptance, for so long as the team is
 * patient; everything else is released at once.
 */
final class Releasing {
    private final SprintBacklog backlog;
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
            double patience = conditions.of(SprintParameter.class).get(ACCEPTANCE);
            context.send(productOwner, new ProductOwnerMessage.Accept(item));
            context.send(self, new SprintMessage.AcceptanceDue(item), WorkingTime.seconds(patience));
        } else {
            release(entry, conditions, context);
        }
    }

    /** Release an item, unless that has been done. */
    void release(int item, Conditions conditions, Context context) {
        Entry entry = backlog.find(item);
        if (entry != null && entry.state == State.TO_ACCEPT) {
            release(entry, conditions, context);
        }
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
        context.send(productOwner, new ProductOwnerMessage.Released(entry.item().id()));
        context.send(
                code,
                new CodeMessage.Merge(
                        entry.item(),
                        entry.quality,
                        entry.shortcut,
                        entry.fatigue,
                        entry.defects,
                        entry.misunderstood,
                        entry.noted.riskSeen()));
        if (context.observed()) {
            context.publish(new SimulationEvent.ItemReleased(
                    context.now(),
                    entry.item().id(),
                    entry.item().kind(),
                    entry.started,
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
