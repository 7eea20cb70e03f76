package dev.poise.team.stakeholder;

import static dev.poise.team.situation.StakeholderParameter.*;

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
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.protocol.ProductOwnerMessage;
import dev.poise.team.protocol.StakeholderMessage;
import dev.poise.team.situation.Situation;
import dev.poise.team.situation.SprintParameter;
import dev.poise.team.situation.StakeholderParameter;
import dev.poise.team.situation.WorkingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A stakeholder: has ideas, asks for features at the start of a release cycle, expects what was kept before, is satisfied by
 * what exceeds that, and escalates when not. Ideas come whatever the team does.
 */
public final class Stakeholder implements Role<StakeholderMessage> {
    /** How far an explained limit moves expectation towards it, share: part of the form. */
    private static final double EXPLAINED = .1;

    /** How fast expectation follows what is kept, 1/cycle: part of the form. */
    private static final double EXPECTATION_RATE = .25;

    /** How much more is asked for per lack of satisfaction, share: part of the form. */
    private static final double ASKED_SLOPE = .2;

    private static final long ESCALATION_TIME = 401;
    /** Satisfaction at which the usual share is asked for, by definition. */
    private static final double HALF_SATISFIED = .5;

    /** The days that {@code stakeholders.ideasPerSprint} and {@code stakeholder.valueExpected} are about. */
    private static final int STANDARD_DAYS = 10;
    /** The developers that {@code stakeholder.valueExpected} is about. */
    private static final double STANDARD_DEVELOPERS = 6;

    private final Address<StakeholderMessage> self;
    private final Address<ProductOwnerMessage> productOwner;
    private final int index;
    private final int count;
    private final long key;
    private final int cycleSprints;
    private final int teamSize;
    private final int sprintDays;
    private ItemFactory items;
    private Values<StakeholderParameter> p;
    private Values<Situation> situation;
    private final boolean on;

    @Carries(ModelState.SATISFACTION)
    private double satisfaction;

    @Carries(ModelState.EXPECTATION)
    private double expectation;

    /** Value delivered in a release cycle, over what is expected. */
    @Carries(ModelState.DELIVERED)
    private double delivered = 1;

    @Carries(ModelState.CYCLE_VALUE)
    private double value;

    @NoState(Reason.FOLLOWS)
    private double featureHours;

    private int ideas;
    /** Ideas of this sprint that nobody has been told of. */
    private final List<Item> fresh = new ArrayList<>();

    private OptionalLong nextIdea = OptionalLong.empty();

    /**
     * Set up a stakeholder.
     *
     * @param self own address
     * @param index number of the stakeholder, from 0
     * @param conditions what the run is given
     * @param items where ideas are made
     * @param productOwner the Product Owner
     */
    public Stakeholder(
            Address<StakeholderMessage> self,
            int index,
            Conditions conditions,
            ItemFactory items,
            Address<ProductOwnerMessage> productOwner) {
        this.self = self;
        this.index = index;
        this.items = items;
        this.productOwner = productOwner;
        this.key = KeyedRandom.key(KeyedRandom.key(conditions.seed(), "stakeholder"), index);
        this.on = conditions.has(Mechanism.STAKEHOLDERS);
        this.p = conditions.of(StakeholderParameter.class);
        this.cycleSprints = p.whole(CYCLE);
        this.situation = conditions.of(Situation.class);
        this.satisfaction = p.get(START_SATISFACTION);
        this.expectation = p.get(START_EXPECTATION);
        this.count = situation.whole(Situation.STAKEHOLDERS);
        this.teamSize = situation.whole(Situation.TEAM_SIZE);
        this.sprintDays = situation.whole(Situation.SPRINT_DAYS);
        this.featureHours = SprintParameter.startVelocity(conditions);
    }

    @Override
    public void receive(StakeholderMessage message, Context context) {
        if (message instanceof StakeholderMessage.LimitExplained m) {
            if (on) {
                expectation += EXPLAINED * (Math.min(1, m.feasible()) - expectation);
            }
        } else if (message instanceof StakeholderMessage.IncrementShown m) {
            featureHours = m.featureHours();
            value += m.value();
            bringIdeas(context);
        } else if (message instanceof StakeholderMessage.SprintBegins m) {
            onSprintBegins(m, context);
        } else if (message instanceof StakeholderMessage.Refused m) {
            onRefused(m, context);
        } else if (message instanceof StakeholderMessage.CycleEnded m) {
            onCycleEnded(m, context);
        } else if (message instanceof StakeholderMessage.Adopt m) {
            p = m.conditions().of(StakeholderParameter.class);
            situation = m.conditions().of(Situation.class);
            items = items.with(m.conditions());
        } else {
            throw new UnhandledMessageException(self, message);
        }
    }

    /** Have the ideas of the sprint; the first sprint begins with some that were there before. */
    private void haveIdeas(StakeholderMessage.SprintBegins message, Context context) {
        long now = context.now();
        if (ideas == 0) {
            for (; ideas * count + index < p.get(IDEAS_AT_START); ideas++) {
                fresh.add(items.idea(ideas * count + index, index, now));
            }
            bringIdeas(context);
        }
        double days = count * STANDARD_DAYS / situation.get(Situation.IDEAS);
        long ends = now + message.days() * WorkingTime.DAY;
        long next = nextIdea.orElse(now + WorkingTime.seconds(WorkingTime.HOURS_A_DAY * days * (index + 1) / count));
        while (next <= ends) {
            fresh.add(items.idea(ideas * count + index, index, Math.max(now, next)));
            ideas++;
            next += WorkingTime.seconds(WorkingTime.HOURS_A_DAY * days);
        }
        nextIdea = OptionalLong.of(next);
    }

    /** Bring the ideas that came up since the last Sprint Review. */
    private void bringIdeas(Context context) {
        context.send(productOwner, new ProductOwnerMessage.IdeasArrived(List.copyOf(fresh)));
        fresh.clear();
    }

    private void ask(Context context) {
        double appetite = p.get(ASKED) + ASKED_SLOPE * (HALF_SATISFIED - satisfaction);
        double hours = situation.get(Situation.LOAD) * cycleSprints * featureHours * appetite / count;
        context.send(productOwner, new ProductOwnerMessage.AskForFeatures(index, hours));
    }

    /** A refusal is felt when it is made: less than a broken promise. */
    private void onRefused(StakeholderMessage.Refused message, Context context) {
        if (on) {
            move(-p.get(SATISFACTION_GAIN) * p.get(REFUSAL) * message.share(), context);
        }
    }

    /** Judge a release cycle: by the value that came of it against what is expected, and by what was promised and kept. */
    private void onCycleEnded(StakeholderMessage.CycleEnded message, Context context) {
        if (!on) {
            return;
        }
        double rate = p.get(VALUE_RATE);
        delivered += rate * (value / valueExpected() - delivered);
        value = 0;
        double step = rate * (clamp(p.get(SATISFACTION_REST) * delivered) - satisfaction);
        if (!Double.isNaN(message.kept())) {
            double surprise = message.kept() - expectation;
            double weight = surprise < 0 ? p.get(DISAPPOINTMENT) : 1;
            step += p.get(SATISFACTION_GAIN) * weight * surprise;
            expectation = clamp(expectation + EXPECTATION_RATE * surprise);
        }
        move(step, context);
    }

    private void move(double step, Context context) {
        satisfaction = clamp(satisfaction + step);
        context.send(productOwner, new ProductOwnerMessage.Mood(index, satisfaction));
    }

    /** Get the value that is expected of a team of this size in a release cycle. */
    private double valueExpected() {
        return p.get(VALUE_EXPECTED) * cycleSprints * teamSize / STANDARD_DEVELOPERS * sprintDays / STANDARD_DAYS;
    }

    private void onSprintBegins(StakeholderMessage.SprintBegins message, Context context) {
        haveIdeas(message, context);
        if (message.cycleBegins()) {
            ask(context);
        }
        if (on) {
            escalate(message, context);
        }
        if (context.observed()) {
            context.publish(new SimulationEvent.StakeholderMood(context.now(), self.name(), satisfaction, expectation));
        }
    }

    /** Escalate on some days of the sprint, at any time of the day. */
    private void escalate(StakeholderMessage.SprintBegins message, Context context) {
        long times = KeyedRandom.key(key, ESCALATION_TIME);
        for (int day = message.day(); day < message.day() + message.days(); day++) {
            if (KeyedRandom.happens(key, day, p.get(ESCALATIONS) * (1 - satisfaction))) {
                long time = day * WorkingTime.DAY + (long) (KeyedRandom.uniform(times, day) * WorkingTime.DAY);
                context.send(productOwner, new ProductOwnerMessage.Escalate(index), Math.max(0, time - context.now()));
            }
        }
    }

    private static double clamp(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
