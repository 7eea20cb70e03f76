package dev.poise.team.productowner;

import static dev.poise.team.productowner.ProductOwnerParameter.*;

import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.description.NoState;
import dev.poise.team.description.NoState.Reason;
import dev.poise.team.protocol.Remark;
import dev.poise.team.situation.WorkingTime;

/**
 * What technical knowledge is good for. This is the only class that reads {@code productOwner.technicalKnowledge}; what it
 * gives out stays within this package, or is something others can observe: a piece of advice, a remark.
 */
final class Knowledge {
    /** Knowledge gained per hour on fundamentals, 1/h: part of the form. */
    private static final double LEARNED = .003;

    /** Self-confidence per year as a developer without knowledge, 1/year: part of the form. */
    private static final double SELF_CONFIDENCE = .2;

    private static final long ADVICE = 301;
    /** The half-life that {@code knowledge.upkeep} is about, years: a unit, to move it is to scale that. */
    private static final double STANDARD_YEARS = 4;

    private static final double LN_2 = .6931471805599453;

    private Values<ProductOwnerParameter> p;

    @Carries(ModelState.KNOWLEDGE)
    private double level;

    @NoState(Reason.FOLLOWS)
    private double understanding;

    @NoState(Reason.FOLLOWS)
    private double confidence;

    @NoState(Reason.FOLLOWS)
    private double advice;

    Knowledge(Values<ProductOwnerParameter> p) {
        this.p = p;
        reach(p.get(TECHNICAL_KNOWLEDGE));
    }

    private void reach(double newLevel) {
        level = newLevel;
        understanding = 1 - ExponentialFunction.of(-p.get(DIMINISHING) * level);
        double byYears = 1 - ExponentialFunction.of(-SELF_CONFIDENCE * p.get(YEARS_AS_DEVELOPER));
        confidence = level + (1 - level) * byYears;
        double practice = StrictMath.pow(2, -p.get(YEARS_SINCE_CODING) / p.get(STALE_YEARS));
        advice = level * practice;
    }

    /** Take other settings on; the level only changes when its setting did, so that what was learned is not lost. */
    void adopt(Values<ProductOwnerParameter> changed) {
        if (changed.get(TECHNICAL_KNOWLEDGE) != p.get(TECHNICAL_KNOWLEDGE)) {
            level = changed.get(TECHNICAL_KNOWLEDGE);
        }
        p = changed;
        reach(level);
    }

    /** Get what knowledge does for understanding, 0..1: the fundamentals count most (diminishing returns). */
    double understanding() {
        return understanding;
    }

    /** Get how sure they feel of their own technical judgement, 0..1; years as a developer stay with people. */
    double confidence() {
        return confidence;
    }

    void learn(double hours) {
        reach(level + LEARNED * hours * (1 - level));
    }

    /** Get the hours a day that it takes to stay current: the more is known and the faster it goes stale, the more. */
    double upkeepHours() {
        return p.get(UPKEEP) * level * STANDARD_YEARS / p.get(STALE_YEARS);
    }

    /**
     * Let a working day pass.
     *
     * @param upkeep the hours of it that went into staying current; what is missing lets knowledge go stale
     */
    void day(double upkeep) {
        double wanted = upkeepHours();
        double missed = wanted > 0 ? Math.max(0, 1 - upkeep / wanted) : 0;
        if (missed > 0) {
            reach(level * StrictMath.exp(-LN_2 * missed / (p.get(STALE_YEARS) * WorkingTime.YEAR)));
        }
    }

    /**
     * Give advice on a decision: out of practice it is worse, and from outside the code base a little worse still, the more so on
     * novel work.
     */
    double advise(Item item, int decision) {
        double gap = p.get(LOCAL_GAP) * (item.novel() ? p.get(NOVEL_GAP) : 1);
        double chance = KeyedRandom.normal(KeyedRandom.key(item.key(), ADVICE), decision);
        return Math.max(0, advice - gap + p.get(ADVICE_SPREAD) * chance);
    }

    /** Say something on technology: the less they know and the more complex it is, the more often it is wrong. */
    Remark speak(double complexity, long key, long index) {
        return KeyedRandom.happens(key, index, (1 - level) * complexity * p.get(WRONG_REMARKS))
                ? Remark.WRONG
                : Remark.RIGHT;
    }
}
