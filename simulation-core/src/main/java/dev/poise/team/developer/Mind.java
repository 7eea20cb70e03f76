package dev.poise.team.developer;

import static dev.poise.team.developer.DecisionParameter.*;
import static dev.poise.team.developer.NeedParameter.*;
import static dev.poise.team.developer.TrustParameter.*;

import dev.poise.kernel.Context;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.events.Cause;
import dev.poise.team.events.Share;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.StateVariable;
import dev.poise.team.protocol.Remark;
import java.util.List;

/**
 * What one developer experiences: autonomy, competence, trust in the Product Owner, and the motivation that follows
 * (self-determination theory; need weights from Cerasoli et al. 2016). Each rule changes one state and names the causes.
 */
final class Mind {
    /** Time constant of motivation, days: part of the form. */
    private static final double MOTIVATION_DAYS = 20;

    /** Experienced autonomy at the start, share of its ceiling: part of the form. */
    private static final double START_AUTONOMY = .92;

    /** Motivation at the start, 0..1: part of the form. */
    private static final double START_MOTIVATION = .648;

    private final String who;
    private DeveloperValues p;
    private boolean decisionRights;
    private boolean needs;
    private boolean trusts;
    private final double ceiling;
    private final double peers;

    @Carries(ModelState.AUTONOMY)
    private double autonomy;

    private final double competence;

    @Carries(ModelState.TRUST)
    private double trust;

    @Carries(ModelState.MOTIVATION)
    private double motivation;

    Mind(String who, DeveloperValues p, double ceiling, double skill, double peers) {
        this.who = who;
        this.p = p;
        this.ceiling = ceiling;
        this.peers = peers;
        this.autonomy = START_AUTONOMY * ceiling;
        this.competence = Math.min(1, p.get(COMPETENCE) + p.get(COMPETENCE_SKILL) * skill);
        this.trust = p.get(START_TRUST);
        this.motivation = START_MOTIVATION;
    }

    /** Say which mechanisms are on: whether decisions are felt, whether needs move motivation, whether trust moves. */
    Mind with(boolean decisionRights, boolean needs, boolean trusts) {
        this.decisionRights = decisionRights;
        this.needs = needs;
        this.trusts = trusts;
        return this;
    }

    void adopt(DeveloperValues changed) {
        p = changed;
    }

    double autonomy() {
        return autonomy;
    }

    double motivation() {
        return motivation;
    }

    double trust() {
        return trust;
    }

    /** Get the support that comes from the Product Owner and from peers, 0..1. */
    double support() {
        return p.get(SUPPORT_TRUST) * trust + (1 - p.get(SUPPORT_TRUST)) * peers;
    }

    /** Get how far the developer has learned to wait for the Product Owner, 0..1: what is missing of full autonomy. */
    double dependence() {
        return clamp(1 - autonomy / ceiling);
    }

    /**
     * Let a decision be felt.
     *
     * @param outcome 1 for a decision of one's own, 0 for one that was overridden
     * @param weight 1 for a decision the developer had to take
     */
    void feel(double outcome, double weight, Cause cause, Context context) {
        double felt = ceiling * (decisionRights ? outcome : 1);
        double loom = felt < autonomy ? p.get(AUTONOMY_LOSS) : 1;
        double before = autonomy;
        autonomy = clamp(before + Math.min(1, p.get(AUTONOMY_RATE) * weight * loom) * (felt - before));
        changed(StateVariable.AUTONOMY, before, autonomy, cause, context);
    }

    /**
     * Let it be felt that the Product Owner looks in, where decisions are felt at all: it never makes anybody feel freer than they did
     * (monitoring; Siegel et al. 2022, Ravid et al. 2023).
     *
     * @param outcome how it feels, 1 for a decision of one's own
     */
    void watched(double outcome, Context context) {
        if (decisionRights && ceiling * outcome < autonomy) {
            feel(outcome, p.get(LOOK_IN_WEIGHT), Cause.LOOK_IN, context);
        }
    }

    /** Let something change trust; the size scales the event's weight. */
    void trust(TrustEvent event, double size, Context context) {
        if (!trusts) {
            return;
        }
        double weight = event.weight(p) * size;
        double before = trust;
        trust = clamp(
                weight >= 0
                        ? before + p.get(TRUST_GAIN) * weight * (1 - before)
                        : before + p.get(TRUST_LOSS) * weight * before);
        changed(StateVariable.TRUST, before, trust, event.cause(), context);
    }

    /** Let a technical remark of the Product Owner change trust. */
    void hear(Remark remark, double size, Context context) {
        if (remark != Remark.NONE) {
            trust(remark == Remark.RIGHT ? TrustEvent.RIGHT_REMARK : TrustEvent.WRONG_REMARK, size, context);
        }
    }

    /**
     * Live through a day: motivation follows the needs and is lowered by role ambiguity, trust drifts.
     *
     * @param ambiguity role ambiguity beyond the usual, 0..1
     */
    void day(double ambiguity, Context context) {
        if (needs) {
            motivate(ambiguity, context);
        }
        if (trusts) {
            double before = trust;
            trust += p.get(TRUST_DRIFT) * (p.get(TRUST_REST) - trust);
            changed(StateVariable.TRUST, before, trust, Cause.DRIFT, context);
        }
    }

    private void motivate(double ambiguity, Context context) {
        double rate = 1 / MOTIVATION_DAYS;
        double weights = p.get(NEED_AUTONOMY) + p.get(NEED_COMPETENCE) + p.get(NEED_RELATEDNESS);
        double before = motivation;
        double byAutonomy = rate * p.get(NEED_AUTONOMY) / weights * (autonomy - before);
        double byCompetence = rate * p.get(NEED_COMPETENCE) / weights * (competence - before);
        double byRelatedness = rate * p.get(NEED_RELATEDNESS) / weights * (support() - before);
        double byAmbiguity = -rate * p.get(AMBIGUITY_MOTIVATION) * ambiguity;
        motivation = clamp(before + byAutonomy + byCompetence + byRelatedness + byAmbiguity);
        if (context.traced()) {
            publish(
                    StateVariable.MOTIVATION,
                    before,
                    motivation,
                    List.of(
                            new Share(Cause.AUTONOMY, byAutonomy),
                            new Share(Cause.COMPETENCE, byCompetence),
                            new Share(Cause.ROLE_AMBIGUITY, byAmbiguity),
                            new Share(
                                    Cause.RELATEDNESS, motivation - before - byAutonomy - byCompetence - byAmbiguity)),
                    context);
        }
    }

    /**
     * Let a mechanism of a jar change autonomy, motivation or trust, where these move at all.
     *
     * @throws IllegalArgumentException for any other state
     */
    void move(StateVariable state, double amount, Context context) {
        double before = state(state);
        switch (state) {
            case AUTONOMY -> autonomy = decisionRights ? clamp(before + amount) : before;
            case MOTIVATION -> motivation = needs ? clamp(before + amount) : before;
            default -> trust = trusts ? clamp(before + amount) : before;
        }
        changed(state, before, state(state), Cause.ADDED_MECHANISM, context);
    }

    private double state(StateVariable state) {
        return switch (state) {
            case AUTONOMY -> autonomy;
            case MOTIVATION -> motivation;
            case TRUST -> trust;
            default -> throw new IllegalArgumentException(state + " is no state of the mind");
        };
    }

    private void changed(StateVariable state, double before, double after, Cause cause, Context context) {
        if (context.traced() && before != after) {
            publish(state, before, after, List.of(new Share(cause, after - before)), context);
        }
    }

    private void publish(StateVariable state, double before, double after, List<Share> causes, Context context) {
        context.publish(new SimulationEvent.StateChanged(context.now(), who, state, before, after, causes));
    }

    private static double clamp(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
