package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.kernel.Context;
import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.team.backlog.ItemKind;
import dev.poise.team.events.SimulationEvent;

/**
 * What the Product Owner makes of an item: its worth, its cost, what is hidden in it. Insight into users clears the view of
 * worth, knowledge the view of cost, knowledge and contact the view of what is hidden. Pure, given those.
 */
final class Judgement {
    /** Ln-sd of cost estimates of technical items without knowledge: part of the form. */
    private static final double COST_NOISE = .8;

    /** How much of that ln-sd full knowledge takes away: part of the form. */
    private static final double COST_CLEAR = .4;

    /** Spread of true value between ideas, to which the error in seeing it is in proportion: part of the form. */
    private static final double VALUE_SD = 1.3;

    /** How much a seen risk lowers the worth of an item: part of the form. */
    private static final double RISK_AVERSION = .3;

    /** Least cost of an item that is believed, h: part of the form. */
    private static final double COST_LEAST = 2;

    /** Technical share from which an item is fun: part of the form. */
    private static final double TINKERING_FROM = .6;

    /** Share of the worth of refactoring that full pressure hides: part of the form. */
    private static final double DEBT_SHIELD = .5;

    /** How much more a technical item seems worth at full involvement, for its interest: part of the form. */
    private static final double TINKERING = .39;

    private Values<ProductOwnerParameter> p;
    private final Knowledge knowledge;
    private final Contact contact;
    private final boolean noisy;

    Judgement(Values<ProductOwnerParameter> p, Knowledge knowledge, Contact contact, boolean noisy) {
        this.p = p;
        this.knowledge = knowledge;
        this.contact = contact;
        this.noisy = noisy;
    }

    void adopt(Values<ProductOwnerParameter> changed) {
        p = changed;
    }

    /** Get how much of what is under the surface they see, 0..1. */
    double sees() {
        return knowledge.understanding() * contact.sight();
    }

    /** Look at an item: perhaps the hidden work or the latent risk in it is seen. Once seen stays seen. */
    void inspect(Note note, Context context) {
        double sees = sees();
        note.hiddenSeen |= note.hiddenFrom < sees;
        note.recognised |= noisy && note.recognisedFrom < p.get(RECOGNISED) * knows(note);
        if (!note.riskSeen && note.riskFrom < sees) {
            seeRisk(note, context);
        }
    }

    /** Get how well they know what an item is about, 0..1: users for one part of it, technology for the other. */
    private double knows(Note note) {
        return (1 - note.technical) * contact.insight() + note.technical * knowledge.understanding();
    }

    /** Take note of a latent risk. */
    static void seeRisk(Note note, Context context) {
        if (!note.riskSeen && context.observed()) {
            context.publish(new SimulationEvent.RiskSeen(context.now(), note.item.id()));
        }
        note.riskSeen = true;
    }

    /** Get the perceived value of a feature; one and the same misjudgement stays with an item, unless it is seen to be useless. */
    double worth(Note note) {
        if (!noisy) {
            return note.value;
        }
        double noise = VALUE_SD * Math.max(0, p.get(VALUE_NOISE) - p.get(VALUE_CLEAR) * contact.insight());
        double worth = note.value + noise * note.valueNoise;
        return note.recognised ? Math.min(0, worth) : worth;
    }

    /** Get the forecast of a feature's effort: what is on the surface, and what is hidden as far as it is known. */
    double forecast(Note note) {
        return note.hiddenSeen ? note.estimate : note.surface;
    }

    /** Get the perceived cost of an item, h. */
    double cost(Note note) {
        if (!noisy) {
            return Math.max(COST_LEAST, note.item.fullEffort());
        }
        double noise = Math.max(0, COST_NOISE - COST_CLEAR * knowledge.understanding());
        if (note.costSeenWith != noise) {
            note.costSeenWith = noise;
            note.costError = ExponentialFunction.of(noise * note.technical * note.item.costNoise());
        }
        return Math.max(COST_LEAST, forecast(note) * note.costError);
    }

    /**
     * Score an item for ordering: worth per hour, less for a seen risk, more for what is promised the nearer its release is.
     *
     * @param usual perceived value of an hour of the features taken lately
     * @param pressure pressure of promises, 0..1
     * @param sprintOfCycle 1 for the first sprint of the release cycle
     * @param appetite appetite for the How: technical items are more fun
     */
    double score(Note note, double usual, double pressure, int sprintOfCycle, double appetite) {
        if (note.kind == ItemKind.DEFECT) {
            return p.get(DEFECT_SCORE) * usual;
        }
        double risk = note.riskSeen ? RISK_AVERSION : 0;
        double tinkering = noisy && note.technical > TINKERING_FROM ? TINKERING * appetite : 0;
        double score = (worth(note) + tinkering - risk) / cost(note);
        if (note.promised) {
            score += usual * (p.get(DEADLINE) + p.get(DEADLINE_PRESSURE) * pressure) * sprintOfCycle;
        }
        return score;
    }

    /**
     * Score the refactoring of a module by the hours it is expected to save, as far as what debt costs is seen or explained.
     *
     * @param debt debt of the module, 0..1
     * @param traffic share of the work that touches it
     * @param hoursPerDay hours of work the team does on a day
     * @param explained how well the team has explained what debt costs, 0..1
     */
    double refactoringScore(
            double debt,
            double traffic,
            double hoursPerDay,
            double explained,
            double usual,
            double pressure,
            double hours,
            double reduction) {
        double slower = p.get(DEBT_TIME_SEEN);
        double saved = slower
                * debt
                * reduction
                / (1 + slower * debt)
                * traffic
                * hoursPerDay
                * p.get(DEBT_HORIZON)
                * (1 + p.get(DEBT_SPREADS) * debt);
        double seen = noisy ? Math.max(sees(), explained) : 1;
        return saved * seen * usual * p.get(DEBT_WORTH) / hours * (1 - DEBT_SHIELD * pressure);
    }
}
