package dev.poise.team.developer;

import static dev.poise.team.developer.DecisionParameter.*;
import static dev.poise.team.developer.NeedParameter.*;

import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.backlog.Item;
import dev.poise.team.situation.Situation;

/**
 * How a developer decides, contradicts and takes guidance. Pure: the same question gives the same answer.
 */
final class Deciding {
    /** Contradiction once they have built it their own way, over the usual: part of the form. */
    private static final double LATE_PUSHBACK = 1.3;

    /** Probability that a senior contradicts in a flat culture where it is not safe to speak up: part of the form. */
    private static final double PUSHBACK_UNSAFE = .15;

    /** Skill at which seniority begins, and at which it is full: what the word means here, not a finding. */
    private static final double BEGINNER = .25;

    private static final double SENIOR = .8;
    /** Quality of every solution when the mechanism is off. */
    static final double ORDINARY_QUALITY = .7;

    private static final long SOLUTION = 111;
    private static final long PUSHBACK_DRAW = 112;
    private static final long ASKING_DRAW = 113;
    /** Draws that are kept for the alternatives of one decision: room in the keys, more than anybody looks at. */
    private static final int MAX_ALTERNATIVES = 16;

    private final DeveloperValues p;
    private final Values<Situation> situation;
    private final boolean quality;
    private final boolean welcome;
    private final boolean expertise;

    Deciding(DeveloperValues p, Values<Situation> situation, boolean quality, boolean welcome, boolean expertise) {
        this.p = p;
        this.situation = situation;
        this.quality = quality;
        this.welcome = welcome;
        this.expertise = expertise;
    }

    /** Get seniority from skill, 0..1: .25 is a beginner, .80 a senior. */
    static double seniority(double skill) {
        return Math.max(0, Math.min(1, (skill - BEGINNER) / (SENIOR - BEGINNER)));
    }

    /**
     * Choose a solution. A free and senior team looks at more alternatives and takes the best of them.
     *
     * @param autonomy experienced autonomy, 0..1
     * @return quality of the chosen solution
     */
    double choose(Item item, int decision, double skill, double autonomy) {
        int alternatives = 1 + (int) Math.floor(p.get(SOLUTION_ALTERNATIVES) * autonomy * seniority(skill) + .5);
        return best(item, decision, skill, alternatives);
    }

    private double best(Item item, int decision, double skill, int alternatives) {
        if (!quality) {
            return ORDINARY_QUALITY;
        }
        long key = KeyedRandom.key(item.key(), SOLUTION);
        long first = (long) decision * MAX_ALTERNATIVES;
        double best = KeyedRandom.largestNormal(key, first, Math.min(alternatives, MAX_ALTERNATIVES));
        double spread = p.get(SOLUTION_SPREAD) * (item.novel() ? p.get(NOVEL_SPREAD) : 1);
        return Math.max(0, skill + spread * best);
    }

    /** Get the quality of a solution that somebody else names. */
    double prescribed(double offered) {
        return quality ? offered : ORDINARY_QUALITY;
    }

    /** Return whether the developer contradicts a prescription; who has already built it their own way does so more often. */
    boolean pushesBack(Item item, int decision, double skill, boolean tooLate) {
        double safety = situation.get(Situation.SAFETY);
        double willing = PUSHBACK_UNSAFE + safety * (p.get(PUSHBACK) - PUSHBACK_UNSAFE);
        double probability = willing
                * seniority(skill)
                * (1 - situation.get(Situation.POWER_DISTANCE))
                * (tooLate ? LATE_PUSHBACK : 1);
        return KeyedRandom.happens(KeyedRandom.key(item.key(), PUSHBACK_DRAW), decision, probability);
    }

    /**
     * Return whether a developer asks for a look at a decision: more often where the work is beyond them, where it is safe to ask, and
     * somebody whom they trust. Directions: Edmondson 1999 (safety), Hofmann, Lei and Grant 2009 (trust); that they multiply is an
     * assumption.
     *
     * @param skill the developer's skill
     * @param trust trust in who is asked, 0..1
     */
    boolean asks(Item item, int decision, double skill, double trust) {
        double doubt = 1 - fit(skill, item.complexity());
        double probability = doubt * situation.get(Situation.SAFETY) * trust;
        return KeyedRandom.happens(KeyedRandom.key(item.key(), ASKING_DRAW), decision, probability);
    }

    /**
     * Say how guidance feels: it costs those who are up to the work, and hardly those to whom it is beyond them (expertise
     * reversal, Kalyuga 2003).
     *
     * @param outcome how it feels to somebody whom it costs all it can, 0..1
     * @param skill the developer's skill
     * @param complexity complexity of the work, 0..1
     */
    double guided(double outcome, double skill, double complexity) {
        if (!expertise) {
            return outcome;
        }
        double from = p.get(EXPERTISE_FROM);
        double share = (fit(skill, complexity) - from) / (p.get(EXPERTISE_FULL) - from);
        return 1 - (1 - outcome) * Math.max(0, Math.min(1, share));
    }

    /**
     * Say how guidance feels that is better than what the developer expects to manage alone and comes from somebody trusted: it is
     * welcome that far.
     *
     * @param outcome how it feels without that, 0..1
     * @param advice quality of the guidance
     * @param skill the developer's skill: the quality they expect of a solution of their own
     * @param trust trust in who gives it, 0..1
     */
    double welcomed(double outcome, double advice, double skill, double trust) {
        if (!welcome) {
            return outcome;
        }
        double better = Math.min(1, p.get(WELCOME_SLOPE) * Math.max(0, advice - skill));
        return outcome + (1 - outcome) * trust * better;
    }

    /** Get how far a skill fits work of a complexity, 0..1. */
    double fit(double skill, double complexity) {
        double beyond = skill - p.get(FIT_NEEDED) * complexity;
        return Math.max(0, Math.min(1, p.get(FIT_BASE) + p.get(FIT_SLOPE) * beyond));
    }
}
