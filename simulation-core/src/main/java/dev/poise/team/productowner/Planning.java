package dev.poise.team.productowner;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemFactory;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.Candidate;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.StakeholderMessage;
import dev.poise.team.situation.WorkingTime;
import java.util.List;

/** Keeping the Product Backlog: what comes in, what goes into the sprint and comes back, and its order at Sprint Planning. */
final class Planning {
    private final ProductOwnerPerson person;
    private final ProductBacklog backlog;
    private final Ordering ordering;
    private final Release release;
    private final TeamMembers team;
    private final List<Address<StakeholderMessage>> stakeholders;

    @Carries(ModelState.EXPLAINED)
    private double explained;

    Planning(
            ProductOwnerPerson person,
            ProductBacklog backlog,
            Refinement refinement,
            ItemFactory items,
            Release release,
            TeamMembers team,
            List<Address<StakeholderMessage>> stakeholders) {
        this.person = person;
        this.backlog = backlog;
        this.ordering = new Ordering(person.p, backlog, items, person.judgement, refinement, person.contact);
        this.release = release;
        this.team = team;
        this.stakeholders = stakeholders;
    }

    void adopt(Conditions changed) {
        ordering.adopt(changed);
    }

    void onIdeasArrived(ProductOwnerMessage.IdeasArrived message, Context context) {
        for (Item idea : message.items()) {
            backlog.add(idea);
            if (context.observed()) {
                context.publish(new SimulationEvent.IdeaArrived(
                        context.now(),
                        idea.id(),
                        stakeholders.get(idea.requester().orElseThrow()).name(),
                        idea.arrived(),
                        idea.value(),
                        idea.fullEffort(),
                        idea.technical()));
            }
        }
    }

    /** Note a defect; an incident is in the sprint at once. */
    void onDefectReported(Item item) {
        backlog.add(item);
        if (item.kind() == ItemKind.INCIDENT) {
            setInSprint(item.id(), true);
        }
    }

    private void setInSprint(int item, boolean inSprint) {
        Note note = backlog.find(item);
        if (note != null) {
            note.inSprint = inSprint;
        }
    }

    void onExplainDebt(ProductOwnerMessage.ExplainDebt message) {
        explained += message.weight();
    }

    void onHealth(ProductOwnerMessage.Health message) {
        ordering.health(message.debt(), message.traffic());
    }

    /** Forget an item that is released: the Product Owner has accepted it, or hears that the team has released it. */
    void released(int item) {
        backlog.released(item);
    }

    /** Order the Product Backlog; what is stale is dropped first, and refactoring is considered. */
    SprintMessage.Ordered order(ProductOwnerMessage.PrepareSprint message, Context context) {
        release.beginSprint();
        long now = context.now();
        double diedBefore = now - ItemKind.IDEA_DIES * WorkingTime.DAY;
        for (Item item : backlog.drop(note -> stale(note, diedBefore))) {
            if (context.observed() && item.kind() != ItemKind.REFACTORING) {
                context.publish(new SimulationEvent.ItemRemoved(now, item.id(), item.kind()));
            }
        }
        double weight = explained / Math.max(1, team.count());
        explained = 0;
        double velocity = message.velocity();
        double pressure = release.pressure();
        ordering.considerRefactoring(velocity, person.sprintDays, weight, pressure, person.conditions, now);
        List<Candidate> candidates =
                ordering.order(velocity, pressure, release.sprintOfCycle(), person.appetite(), context);
        return new SprintMessage.Ordered(candidates);
    }

    private static boolean stale(Note note, double diedBefore) {
        if (note.kind == ItemKind.REFACTORING) {
            return true;
        }
        return note.kind == ItemKind.FEATURE && !note.promised && note.item.arrived() < diedBefore;
    }

    void onTaken(ProductOwnerMessage.Taken message) {
        ordering.taken(message.items());
        for (int id : message.items()) {
            setInSprint(id, true);
        }
    }

    /** Take back what nobody has begun. */
    void sprintEnded(ProductOwnerMessage.SprintEnded message) {
        for (Candidate candidate : message.back()) {
            setInSprint(candidate.item().id(), false);
        }
    }
}
