package dev.poise.team.code;

import static dev.poise.team.situation.CodeParameter.*;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.kernel.Role;
import dev.poise.kernel.UnhandledMessageException;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.backlog.ItemFactory;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.CodeMessage;
import dev.poise.team.protocol.Flaw;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.SprintMessage;
import dev.poise.team.situation.CodeParameter;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.WorkingTime;
import org.jspecify.annotations.Nullable;

/**
 * The code base: takes in what is released, and gives back defects, misunderstandings and risks that come out later. Defects
 * go to the Product Owner, incidents at once to the sprint as well.
 */
public final class CodeBase implements Role<CodeMessage> {
    /** Mean time until an escaped defect is noticed, days: part of the form. */
    private static final double DEFECT_DELAY = 15;

    /** Least effort of a misunderstanding found after release, h: part of the form. */
    private static final double LATE_LEAST = 1;

    /** Effort of a misunderstanding found after release, share of the effort of the item: part of the form. */
    private static final double LATE_MISUNDERSTANDING = .48;

    private static final int FIRST_DEFECT = 1_000_000;
    private static final long DELAY_DRAW = 201;
    private static final long DEFECT = 202;

    private final Address<CodeMessage> self;
    private final Address<SprintMessage> sprint;
    private final Address<ProductOwnerMessage> productOwner;
    private ItemFactory items;
    private final Debt debt;
    private Values<CodeParameter> p;
    private @Nullable Conditions ahead;

    /**
     * Set up the code base.
     *
     * @param self own address
     * @param conditions what the run is given
     * @param items where defects are made
     * @param sprint the sprint
     * @param productOwner the Product Owner
     */
    public CodeBase(
            Address<CodeMessage> self,
            Conditions conditions,
            ItemFactory items,
            Address<SprintMessage> sprint,
            Address<ProductOwnerMessage> productOwner) {
        this.self = self;
        this.items = items;
        this.sprint = sprint;
        this.productOwner = productOwner;
        this.p = conditions.of(CodeParameter.class);
        this.debt = new Debt(
                p,
                KeyedRandom.key(conditions.seed(), "code"),
                conditions.of(Situation.class).get(Situation.INITIAL_DEBT),
                conditions.has(Mechanism.DEBT));
    }

    @Override
    public void receive(CodeMessage message, Context context) {
        if (message instanceof CodeMessage.Merge m) {
            onMerge(m, context);
        } else if (message instanceof CodeMessage.Noticed m) {
            onNoticed(m, context);
        } else if (message instanceof CodeMessage.CloseDay) {
            debt.day();
            if (context.observed()) {
                context.publish(new SimulationEvent.CodeDay(context.now(), debt.mean()));
            }
            if (ahead != null) {
                adopt(ahead);
            }
        } else if (message instanceof CodeMessage.ReportHealth) {
            context.send(sprint, new SprintMessage.Health(debt.all(), debt.mean()));
            context.send(productOwner, new ProductOwnerMessage.Health(debt.all(), debt.traffic()));
        } else if (message instanceof CodeMessage.Adopt m) {
            ahead = m.conditions();
        } else {
            throw new UnhandledMessageException(self, message);
        }
    }

    /** Settings change at the start of a day, when the one before is closed. */
    private void adopt(Conditions changed) {
        ahead = null;
        items = items.with(changed);
        p = changed.of(CodeParameter.class);
        debt.adopt(p);
    }

    private void onMerge(CodeMessage.Merge message, Context context) {
        Item item = message.item();
        if (item.kind() == ItemKind.REFACTORING) {
            debt.refactor(item.module(), item.effort());
            return;
        }
        debt.work(item.module(), item.fullEffort(), message.quality(), message.shortcut());
        for (int i = 0; i < Math.min(message.defects(), Flaw.MAX_DEFECTS); i++) {
            later(item, Flaw.defect(i), context);
        }
        if (message.misunderstood()) {
            later(item, Flaw.MISUNDERSTANDING, context);
        }
        if (item.latentRisk()) {
            later(item, message.riskSeen() ? Flaw.SEEN_RISK : Flaw.RISK, context);
        }
    }

    private void later(Item item, Flaw flaw, Context context) {
        long key = KeyedRandom.key(item.key(), DELAY_DRAW);
        double days = KeyedRandom.exponential(key, flaw.number(), DEFECT_DELAY);
        context.send(self, new CodeMessage.Noticed(item, flaw), WorkingTime.seconds(WorkingTime.HOURS_A_DAY * days));
    }

    private void onNoticed(CodeMessage.Noticed message, Context context) {
        Item origin = message.item();
        Flaw flaw = message.flaw();
        boolean seen = flaw.kind() == Flaw.Kind.SEEN_RISK;
        if (context.observed() && (seen || flaw.kind() == Flaw.Kind.RISK)) {
            context.publish(new SimulationEvent.RiskStruck(context.now(), origin.id(), seen));
        }
        if (!seen) {
            strike(origin, flaw, context);
        }
    }

    private void strike(Item origin, Flaw flaw, Context context) {
        long key = KeyedRandom.key(KeyedRandom.key(origin.key(), DEFECT), flaw.number());
        boolean incident = switch (flaw.kind()) {
            case DEFECT -> KeyedRandom.happens(key, 0, p.get(INCIDENTS));
            case RISK -> true;
            case MISUNDERSTANDING, SEEN_RISK -> false;
        };
        double effort = flaw.kind() == Flaw.Kind.MISUNDERSTANDING
                ? Math.max(LATE_LEAST, LATE_MISUNDERSTANDING * origin.fullEffort())
                : items.defectEffort(key);
        int id = FIRST_DEFECT + origin.id() * Flaw.NUMBERS + flaw.number();
        Item defect = items.defect(id, key, incident, effort, origin.module(), context.now());
        if (context.observed()) {
            context.publish(new SimulationEvent.DefectEscaped(context.now(), id, origin.id(), incident));
            context.publish(new SimulationEvent.ItemOpened(context.now(), id, defect.kind(), effort));
        }
        if (incident) {
            context.send(sprint, new SprintMessage.Broken(defect));
        }
        context.send(productOwner, new ProductOwnerMessage.DefectReported(defect));
    }
}
