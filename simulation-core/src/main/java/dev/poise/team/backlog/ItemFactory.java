package dev.poise.team.backlog;

import static dev.poise.team.backlog.ItemParameter.*;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Values;
import dev.poise.random.ExponentialFunction;
import dev.poise.random.KeyedRandom;
import dev.poise.team.situation.Situation;
import java.util.OptionalInt;

/**
 * Makes items. Everything about item 17 follows from the seed and the number 17, so it is the same item whatever the team
 * or the Product Owner does. Ideas are numbered by arrival; what comes up on the way is numbered by what it comes from.
 */
public final class ItemFactory {
    /** Ln-sd of the estimate error of estimates that are nearly exact: part of the form. */
    private static final double ESTIMATE_EXACT_ERROR = .12;

    /** Effort up to which an item is small, h: part of the form. */
    private static final double SMALL_UP_TO = 2;

    /** Effort up to which an item is of medium size, h: part of the form. */
    private static final double MEDIUM_UP_TO = 7;

    /** Effort up to which an item is large, and huge above, h: part of the form. */
    private static final double LARGE_UP_TO = 21;

    private static final long EFFORT = 1;
    private static final long TECHNICAL = 2;
    private static final long COMPLEXITY = 3;
    private static final long HIDDEN_WORK = 4;
    private static final long NOVELTY = 5;
    private static final long RISK = 6;
    private static final long VALUE_CLASS = 7;
    private static final long VALUE = 8;
    private static final long VALUE_NOISE = 9;
    private static final long COST_NOISE = 10;
    private static final long MODULE = 11;
    private static final long EXACT = 12;
    private static final long ERROR = 13;

    /** Times a number from 0 to 1, all alike: has the mean 1. */
    private static final double MEAN_ONE = 2;

    private final Values<ItemParameter> item;
    private final Values<Situation> situation;
    private final long seed;
    /** Up to which share of the work each module but the last is touched, cumulated. */
    private final double[] traffic;

    /**
     * Make a factory for one run.
     *
     * @param conditions what the run is given
     * @param modules the number of modules of the code base
     * @param trafficSkew how unevenly work touches modules, 1 for evenly
     */
    public ItemFactory(Conditions conditions, int modules, double trafficSkew) {
        this(conditions, new double[modules - 1]);
        for (int i = 0; i < traffic.length; i++) {
            traffic[i] = StrictMath.pow((i + 1.0) / modules, 1 / trafficSkew);
        }
    }

    private ItemFactory(Conditions conditions, double[] traffic) {
        this.item = conditions.of(ItemParameter.class);
        this.situation = conditions.of(Situation.class);
        this.seed = KeyedRandom.key(conditions.seed(), "item");
        this.traffic = traffic;
    }

    /**
     * Get a factory for other conditions of the same run; the modules of the code base stay as they are.
     *
     * @param changed what the run goes on with
     */
    public ItemFactory with(Conditions changed) {
        return new ItemFactory(changed, traffic);
    }

    /**
     * Make the idea with a number.
     *
     * @param id the number of the idea
     * @param requester the stakeholder it comes from
     * @param arrived working second of arrival
     */
    public Item idea(int id, int requester, long arrived) {
        long key = KeyedRandom.key(seed, id);
        double whole = Math.min(
                item.get(EFFORT_CAP),
                KeyedRandom.logNormal(key, EFFORT, item.get(EFFORT_MEDIAN), item.get(EFFORT_SPREAD)));
        double technical = around(key, TECHNICAL, situation.get(Situation.TECHNICAL_SHARE));
        double complexity = around(key, COMPLEXITY, situation.get(Situation.COMPLEXITY));
        double hiddenShare =
                item.get(HIDDEN) * technical * complexity * MEAN_ONE * KeyedRandom.uniform(key, HIDDEN_WORK);
        double error = estimateError(key, whole);
        double part = firstPart(whole * (1 + hiddenShare) * error);
        double effort = whole * part;
        return new Item(
                id,
                ItemKind.FEATURE,
                key,
                effort,
                effort * hiddenShare,
                effort * (1 + hiddenShare) * error,
                effort * error,
                technical,
                complexity,
                KeyedRandom.happens(key, NOVELTY, item.get(NOVEL)),
                KeyedRandom.happens(key, RISK, item.get(LATENT_RISK) * technical * complexity),
                value(key) * part,
                KeyedRandom.normal(key, VALUE_NOISE),
                KeyedRandom.normal(key, COST_NOISE),
                module(key),
                OptionalInt.of(requester),
                arrived);
    }

    /**
     * Split an idea that is estimated to be larger than items may be: its first part, as a share of the whole. The rest has to
     * come up again as ideas of its own.
     */
    private double firstPart(double estimate) {
        return Math.min(1, item.get(EFFORT_CAP) / estimate);
    }

    /**
     * Make the item that mends an escaped defect.
     *
     * @param id a number of its own
     * @param origin the key of what it comes from
     * @param incident whether it cannot wait
     * @param effort its effort in healthy code, h
     * @param module the module it is in
     * @param now working second
     */
    public Item defect(int id, long origin, boolean incident, double effort, int module, long now) {
        ItemKind kind = incident ? ItemKind.INCIDENT : ItemKind.DEFECT;
        double error = estimateError(origin, effort);
        return plain(id, kind, origin, effort, effort * error, module, now);
    }

    /**
     * Draw the effort of mending an escaped defect.
     *
     * @param origin the key of what it comes from
     * @return effort in healthy code, h
     */
    public double defectEffort(long origin) {
        return Math.min(
                item.get(EFFORT_CAP),
                KeyedRandom.logNormal(origin, EFFORT, item.get(DEFECT_EFFORT), item.get(DEFECT_SPREAD)));
    }

    /**
     * Make the item that refactors a module.
     *
     * @param id a number of its own
     * @param module the module
     * @param hours the effort, h
     * @param now working second
     */
    public Item refactoring(int id, int module, double hours, long now) {
        return plain(id, ItemKind.REFACTORING, KeyedRandom.key(seed, id), hours, hours, module, now);
    }

    private Item plain(int id, ItemKind kind, long key, double effort, double estimate, int module, long now) {
        return new Item(
                id,
                kind,
                key,
                effort,
                0,
                estimate,
                estimate,
                1,
                item.get(REFACTORING_COMPLEXITY),
                false,
                false,
                0,
                0,
                0,
                module,
                OptionalInt.empty(),
                now);
    }

    private double around(long key, long purpose, double mean) {
        double value = mean + item.get(SPREAD) * KeyedRandom.normal(key, purpose);
        return Math.max(0, Math.min(1, value));
    }

    private double value(long key) {
        double which = KeyedRandom.uniform(key, VALUE_CLASS);
        boolean improves = which < item.get(IMPROVING);
        if (!improves && which < item.get(IMPROVING) + item.get(FLAT)) {
            return 0;
        }
        double size = KeyedRandom.logNormal(key, VALUE, 1, item.get(VALUE_SPREAD));
        return improves ? size : -item.get(HARM) * size;
    }

    private int module(long key) {
        double u = KeyedRandom.uniform(key, MODULE);
        int module = 0;
        while (module < traffic.length && u >= traffic[module]) {
            module++;
        }
        return module;
    }

    private double estimateError(long key, double effort) {
        double spread =
                KeyedRandom.happens(key, EXACT, item.get(ESTIMATE_EXACT)) ? ESTIMATE_EXACT_ERROR : spread(effort);
        return ExponentialFunction.of(item.get(ESTIMATE_BIAS) + spread * KeyedRandom.normal(key, ERROR));
    }

    private double spread(double effort) {
        if (effort <= SMALL_UP_TO) {
            return item.get(ESTIMATE_SMALL);
        }
        if (effort <= MEDIUM_UP_TO) {
            return item.get(ESTIMATE_MEDIUM);
        }
        return effort <= LARGE_UP_TO ? item.get(ESTIMATE_LARGE) : item.get(ESTIMATE_HUGE);
    }
}
