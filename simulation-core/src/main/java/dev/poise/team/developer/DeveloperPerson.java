package dev.poise.team.developer;

import dev.poise.kernel.Address;
import dev.poise.kernel.Context;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.StateVariable;
import dev.poise.team.mechanism.PersonStates;
import dev.poise.team.protocol.DeveloperMessage;
import dev.poise.team.situation.Situation;
import dev.poise.team.wellbeing.StrainParameter;
import java.util.List;

/**
 * One developer: who they are ({@link Seat}), what they experience ({@link Mind}, {@link DeveloperWellbeing}), how they decide
 * ({@link Deciding}), what they have in hand ({@link Desk}), and what the day has brought. The parts of the role share it;
 * nobody outside the role has it.
 */
final class DeveloperPerson implements PersonStates {
    /** Share of useful work that a person expects at the start: part of the form. */
    private static final double START_USEFUL = .5;

    /** Weight of a colleague's decision, over one of their own: part of the form. */
    private static final double BYSTANDER = .1;

    final Address<DeveloperMessage> self;
    final int index;
    final long key;
    final Seat seat;
    final Desk desk = new Desk();
    final Happenings today = new Happenings();

    Conditions conditions;
    DeveloperValues p;
    Values<StrainParameter> strain;
    Values<Situation> situation;
    Mind mind;
    RoleAmbiguity ambiguity;
    DeveloperWellbeing wellbeing;
    Deciding deciding;

    /** Pressure of promises, 0..1, as told in the morning. */
    @NoState(Reason.OF_THE_DAY)
    double pressure;
    /** Promised work over what can be done, as told in the morning. */
    @NoState(Reason.OF_THE_DAY)
    double load = 1;
    /** Debt of the code base, 0..1, as told in the morning. */
    @NoState(Reason.OF_THE_DAY)
    double debt;
    /** Share of recent work that turned out useful, 0..1. */
    @Carries(ModelState.USEFUL)
    double useful;

    DeveloperPerson(Address<DeveloperMessage> self, int index, Conditions conditions) {
        this.self = self;
        this.index = index;
        this.key = KeyedRandom.key(KeyedRandom.key(conditions.seed(), "developer"), index);
        this.conditions = conditions;
        this.p = new DeveloperValues(conditions);
        this.strain = conditions.of(StrainParameter.class);
        this.situation = conditions.of(Situation.class);
        this.seat = new Seat(KeyedRandom.key(key, "seat"), p, strain, situation);
        this.useful = START_USEFUL;
        this.mind = newMind();
        this.ambiguity = newAmbiguity();
        this.wellbeing = newWellbeing();
        this.deciding = newDeciding();
    }

    /** Go on with other settings. */
    void adopt(Conditions changed) {
        conditions = changed;
        p = new DeveloperValues(conditions);
        strain = conditions.of(StrainParameter.class);
        situation = conditions.of(Situation.class);
        seat.adopt(p);
        mind.adopt(p);
        ambiguity.adopt(p);
        wellbeing.adopt(conditions);
        deciding = newDeciding();
    }

    /** Begin again as the person who took the seat: every state goes from where the predecessor left it to the newcomer's own. */
    void arrive(Context context) {
        double[] before = states();
        mind = newMind();
        ambiguity = newAmbiguity();
        wellbeing = newWellbeing();
        useful = START_USEFUL;
        if (context.traced()) {
            double[] after = states();
            for (StateVariable state : StateVariable.values()) {
                double from = before[state.ordinal()];
                double to = after[state.ordinal()];
                List<Share> causes = List.of(new Share(Cause.NEWCOMER, to - from));
                context.publish(new SimulationEvent.StateChanged(context.now(), name(), state, from, to, causes));
            }
        }
    }

    /** Get all states, in the order of {@link StateVariable}. */
    private double[] states() {
        return new double[] {
            mind.autonomy(),
            mind.motivation(),
            mind.trust(),
            wellbeing.exhaustion(),
            wellbeing.cynicism(),
            wellbeing.efficacy()
        };
    }

    @Override
    public Conditions conditions() {
        return conditions;
    }

    @Override
    public boolean there() {
        return !seat.vacant();
    }

    @Override
    public double state(StateVariable state) {
        return states()[state.ordinal()];
    }

    @Override
    public void move(StateVariable state, double amount, Context context) {
        switch (state) {
            case AUTONOMY, MOTIVATION, TRUST -> mind.move(state, amount, context);
            case EXHAUSTION, CYNICISM, EFFICACY -> wellbeing.move(state, amount, context);
        }
    }

    private Mind newMind() {
        return new Mind(self.name(), p, seat.ceiling, seat.skill, situation.get(Situation.PEER_SUPPORT))
                .with(has(Mechanism.DECISION_RIGHTS), has(Mechanism.NEEDS), has(Mechanism.TRUST));
    }

    private RoleAmbiguity newAmbiguity() {
        return new RoleAmbiguity(p, has(Mechanism.ROLE_AMBIGUITY));
    }

    private DeveloperWellbeing newWellbeing() {
        return new DeveloperWellbeing(self.name(), key, conditions, seat.sensitivity, seat.exhaustion);
    }

    private Deciding newDeciding() {
        return new Deciding(
                p, situation, has(Mechanism.SOLUTION_QUALITY), has(Mechanism.WELCOME), has(Mechanism.EXPERTISE));
    }

    boolean has(Mechanism mechanism) {
        return conditions.has(mechanism);
    }

    @Override
    public String name() {
        return self.name();
    }

    /** Let a decision be felt that this developer had to take. */
    void feel(double outcome, Cause cause, Context context) {
        today.decided(outcome);
        mind.feel(outcome, 1, cause, context);
    }

    /** Let it be felt, less, how colleagues' decisions went. */
    void feelForColleagues(int decisions, double outcome, Context context) {
        if (decisions > 0) {
            mind.feel(outcome / decisions, BYSTANDER * decisions, Cause.COLLEAGUES, context);
        }
    }
}
