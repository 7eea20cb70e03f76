package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import dev.poise.kernel.UnhandledMessageException;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Parameter;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemFactory;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.mechanism.AttachedMechanisms;
import dev.poise.team.productowner.Job.Kind;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.protocol.StakeholderMessage;
import dev.poise.team.situation.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Product Owner: one person with a queue of work. Answers, decides with the team or for it, looks in, refines, meets
 * stakeholders, talks to users, promises, orders. This package is the only one that knows how much they know and how far they
 * go into the How; everybody else sees what they do. The role hands each message to the part that it concerns:
 * {@link Attention} has the queue, {@link ProductOwnerPresence} the days, {@link Guidance} what is said to developers, {@link Release} the
 * promises, {@link Planning} the Product Backlog.
 */
public final class ProductOwner implements Role<ProductOwnerMessage> {
    /** Time for an escalation, h: part of the form. */
    private static final double ESCALATION = .5;

    /** Time to accept a feature, h: part of the form. */
    private static final double ACCEPTANCE = .15;

    /** Least hours of the Product Owner for an incident, h: part of the form. */
    private static final double INCIDENT_LEAST = .5;

    /** More hours for the worst incident, h: part of the form. */
    private static final double INCIDENT_MORE = .7;

    private static final long INCIDENT_LENGTH = 351;

    private final Address<ProductOwnerMessage> self;
    private final Address<SprintMessage> sprint;
    private final List<Address<StakeholderMessage>> stakeholders;
    private final ProductOwnerPerson person;
    private final TeamMembers team;
    private final Attention attention;
    private final ProductOwnerWellbeing wellbeing;
    private final ProductOwnerPresence days;
    private final Guidance guidance;
    private final Refinement refinement;
    private final Release release;
    private final Planning planning;
    private final AttachedMechanisms<ProductOwnerMessage> added;
    private int today;
    private boolean dayIsOpen;
    private @Nullable Conditions ahead;

    /** Get the settings and constants of the Product Owner, to be collected in the catalogue; values stay in here. */
    public static List<Parameter> parameters() {
        return List.of(ProductOwnerParameter.values());
    }

    /**
     * Put a Product Owner into the team.
     *
     * @param self own address
     * @param conditions what the run is given
     * @param items where refactoring items are made
     * @param sprint the sprint
     * @param developers all developers who will ever be there, in order
     * @param stakeholders the stakeholders, in order
     */
    public ProductOwner(
            Address<ProductOwnerMessage> self,
            Conditions conditions,
            ItemFactory items,
            Address<SprintMessage> sprint,
            List<Address<DeveloperMessage>> developers,
            List<Address<StakeholderMessage>> stakeholders) {
        this.self = self;
        this.sprint = sprint;
        this.stakeholders = List.copyOf(stakeholders);
        ProductBacklog backlog = new ProductBacklog();
        person = new ProductOwnerPerson(conditions);
        team = new TeamMembers(developers, person.situation.whole(Situation.TEAM_SIZE));
        attention = new Attention(person, self);
        wellbeing = new ProductOwnerWellbeing(self.name(), person.key, conditions);
        days = new ProductOwnerPresence(person, attention, wellbeing, self);
        guidance = new Guidance(person, attention, team);
        refinement = new Refinement(person.p, person.knowledge, person.contact);
        release = new Release(person, backlog, team, this.stakeholders);
        planning = new Planning(person, backlog, refinement, items, release, team, this.stakeholders);
        added = AttachedMechanisms.to(
                new ProductOwnerStates(self.name(), person, wellbeing),
                ProductOwnerMechanism.class,
                ProductOwnerMechanism::forProductOwner);
    }

    @Override
    public void receive(ProductOwnerMessage message, Context context) {
        handle(message, context);
        if (!(message instanceof ProductOwnerMessage.Adopt)) {
            added.hear(message, context);
        }
    }

    private void handle(ProductOwnerMessage message, Context context) {
        if (message instanceof ProductOwnerMessage.Continue m) {
            onContinue(m, context);
        } else if (message instanceof ProductOwnerMessage.DecisionAhead m) {
            onDecisionAhead(m, context);
        } else if (message instanceof ProductOwnerMessage.Ask m) {
            take(guidance.question(m), context);
        } else if (message instanceof ProductOwnerMessage.ClockStrikes m) {
            days.onClockStrikes(m, context);
        } else if (message instanceof ProductOwnerMessage.Released m) {
            planning.released(m.item());
            attention.released(m.item());
        } else if (message instanceof ProductOwnerMessage.LookInDue m) {
            onLookInDue(m, context);
        } else if (message instanceof ProductOwnerMessage.Accept m) {
            Subject acceptance = new Subject.Acceptance(m.item());
            take(new Job(Kind.ACCEPTANCE, acceptance, context.now(), ACCEPTANCE), context);
        } else if (message instanceof ProductOwnerMessage.OpenDay m) {
            onOpenDay(m, context);
        } else if (message instanceof ProductOwnerMessage.CloseDay m) {
            closeDay(m.day(), context);
        } else if (message instanceof ProductOwnerMessage.Taken m) {
            planning.onTaken(m);
        } else if (message instanceof ProductOwnerMessage.DefectReported m) {
            onDefectReported(m.item(), context);
        } else if (message instanceof ProductOwnerMessage.Escalate m) {
            onEscalate(m, context);
        } else {
            handleRare(message, context);
        }
    }

    private void handleRare(ProductOwnerMessage message, Context context) {
        if (message instanceof ProductOwnerMessage.IdeasArrived m) {
            planning.onIdeasArrived(m, context);
        } else if (message instanceof ProductOwnerMessage.ExplainDebt m) {
            planning.onExplainDebt(m);
        } else if (message instanceof ProductOwnerMessage.Mood m) {
            release.onMood(m);
        } else if (message instanceof ProductOwnerMessage.Health m) {
            planning.onHealth(m);
        } else if (message instanceof ProductOwnerMessage.PrepareSprint m) {
            context.send(sprint, planning.order(m, context));
        } else if (message instanceof ProductOwnerMessage.SprintEnded m) {
            release.sprintEnded(m);
            planning.sprintEnded(m);
            days.sprintEnded(m, context);
        } else if (message instanceof ProductOwnerMessage.AskForFeatures m) {
            release.onAskForFeatures(m);
        } else if (message instanceof ProductOwnerMessage.Told m) {
            release.onTold(m, context);
        } else if (message instanceof ProductOwnerMessage.Disclosed m) {
            release.onDisclosed(m, context);
        } else if (message instanceof ProductOwnerMessage.Moment m) {
            release.onMoment(m, context);
        } else if (message instanceof ProductOwnerMessage.TeamIs m) {
            team.update(m.developers());
        } else if (message instanceof ProductOwnerMessage.Away m) {
            days.onAway(m);
        } else if (message instanceof ProductOwnerMessage.Adopt m) {
            onAdopt(m);
        } else {
            throw new UnhandledMessageException(self, message);
        }
    }

    /** Settings change at the start of a day: a day that is still open is closed with the old ones first. */
    private void onAdopt(ProductOwnerMessage.Adopt message) {
        if (dayIsOpen) {
            ahead = message.conditions();
        } else {
            adopt(message.conditions());
        }
    }

    private void adopt(Conditions changed) {
        ahead = null;
        person.adopt(changed, today + 1);
        refinement.adopt(person.p);
        planning.adopt(changed);
        wellbeing.adopt(changed);
    }

    private void onOpenDay(ProductOwnerMessage.OpenDay message, Context context) {
        dayIsOpen = true;
        today = message.day();
        if (!days.open(today, context)) {
            return;
        }
        if (!person.has(Mechanism.ATTENTION)) {
            for (Job job : days.planned()) {
                attention.doAtOnce(job);
                complete(job, context);
            }
        }
        guidance.planLookIns(today, self, context);
        if (person.has(Mechanism.ATTENTION)) {
            attention.begin(context);
        }
    }

    private void closeDay(int day, Context context) {
        dayIsOpen = false;
        attention.leave(context.now());
        attention.endDay();
        person.contact.endDay();
        release.foresee(day);
        context.send(sprint, new SprintMessage.Outlook(release.load(), release.pressure()));
        days.close(day, release.pressure(), release.mood(), context);
        if (ahead != null) {
            adopt(ahead);
        }
    }

    private void take(Job job, Context context) {
        if (attention.take(job, context)) {
            complete(job, context);
        }
    }

    private void onLookInDue(ProductOwnerMessage.LookInDue message, Context context) {
        if (team.count() > 0) {
            take(guidance.lookIn(message, context.now()), context);
        }
    }

    private void onContinue(ProductOwnerMessage.Continue message, Context context) {
        Job job = attention.finish(message);
        if (job != null) {
            complete(job, context);
            attention.serve(context);
        }
    }

    /** Tell others the outcome of a job. */
    private void complete(Job job, Context context) {
        switch (job.kind) {
            case QUESTION -> guidance.answer(job, context);
            case DECISION -> guidance.advise(job, context);
            case LOOK_IN -> guidance.lookIn(job, context);
            case ACCEPTANCE -> {
                int item = job.about(Subject.Acceptance.class).item();
                planning.released(item);
                context.send(sprint, new SprintMessage.Accepted(item));
            }
            case REFINEMENT -> refinement.refine(job.hours);
            case STAKEHOLDERS -> release.meetStakeholder(context);
            case CEREMONY, INCIDENT, ESCALATION, DISCOVERY, RING_FENCED, LEARNING, UPKEEP, OWN_TECHNICAL -> {}
        }
    }

    private void onDecisionAhead(ProductOwnerMessage.DecisionAhead message, Context context) {
        boolean around = attention.here() || !person.has(Mechanism.ATTENTION);
        boolean hasTime = around && attention.urgentHours() < person.p.get(URGENT);
        Job job = guidance.decision(message, hasTime, context);
        if (job != null) {
            take(job, context);
        }
    }

    private void onDefectReported(Item item, Context context) {
        planning.onDefectReported(item);
        if (item.kind() == ItemKind.INCIDENT) {
            double length = INCIDENT_LEAST
                    + INCIDENT_MORE * KeyedRandom.uniform(KeyedRandom.key(item.key(), INCIDENT_LENGTH), 0);
            take(Job.of(Kind.INCIDENT, length), context);
        }
    }

    private void onEscalate(ProductOwnerMessage.Escalate message, Context context) {
        if (context.observed()) {
            context.publish(new SimulationEvent.Escalated(
                    context.now(), stakeholders.get(message.stakeholder()).name()));
        }
        take(Job.of(Kind.ESCALATION, ESCALATION), context);
    }
}
