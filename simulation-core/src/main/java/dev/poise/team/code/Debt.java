package dev.poise.team.code;

import static dev.poise.team.situation.CodeParameter.*;

import dev.poise.parameters.Values;
import dev.poise.random.KeyedRandom;
import dev.poise.team.description.Carries;
import dev.poise.team.description.ModelState;
import dev.poise.team.situation.CodeParameter;
import java.util.ArrayList;
import java.util.List;

/**
 * Technical debt per module, 0..1: grows with hurried and poor work and with existing debt (Besker et al. 2019), a little
 * with time, and shrinks with refactoring. Modules differ in how fast they get worse and in how often they are touched.
 */
final class Debt {
    /** Ln-sd of how fast modules get worse: part of the form. */
    private static final double MODULE_SPREAD = .6;

    /** Daily growth of debt in every module, share of what is still free of debt, 1/day: part of the form. */
    private static final double ENTROPY = .0002;

    /** Quality of a solution that adds no debt, 0..1: part of the form. */
    private static final double ORDINARY_QUALITY = .85;

    /** Shortcuts at rest, over the growth constant: part of the form. */
    private static final double SHORTCUT = .2;

    /** More shortcuts under full pressure without motivation, over the growth constant: part of the form. */
    private static final double SHORTCUT_PRESSURE = .5;

    /** Debt from a solution of quality 0 below the ordinary, over the growth constant: part of the form. */
    private static final double POOR = 1.5;

    /** Sd of debt between modules at the start, over its mean: part of the form. */
    private static final double INITIAL_SPREAD = .7;

    private final boolean on;
    private Values<CodeParameter> p;

    @Carries(ModelState.DEBT)
    private final double[] debt;

    @Carries(ModelState.SPEED)
    private final double[] speed;

    @Carries(ModelState.TRAFFIC)
    private final double[] traffic;

    /** Start with the given debt everywhere, spread a little between modules. */
    Debt(Values<CodeParameter> p, long key, double initial, boolean on) {
        this.p = p;
        this.on = on;
        int modules = p.whole(MODULES);
        debt = new double[modules];
        speed = new double[modules];
        traffic = new double[modules];
        for (int i = 0; i < modules; i++) {
            debt[i] = clamp(initial + INITIAL_SPREAD * initial * KeyedRandom.normal(key, i));
            speed[i] = KeyedRandom.logNormal(key, modules + i, p.get(MODULE_MEDIAN), MODULE_SPREAD);
            double power = 1 / p.get(TRAFFIC_SKEW);
            traffic[i] = StrictMath.pow((i + 1.0) / modules, power) - StrictMath.pow((double) i / modules, power);
        }
    }

    void adopt(Values<CodeParameter> changed) {
        p = changed;
    }

    /** Work on a module for some hours. */
    void work(int module, double hours, double quality, double shortcut) {
        if (!on) {
            return;
        }
        double poor = POOR * Math.max(0, ORDINARY_QUALITY - quality);
        double hurried = SHORTCUT + SHORTCUT_PRESSURE * shortcut;
        double growth = p.get(GROWTH) * hours / UNIT_HOURS * (hurried + poor + p.get(FEEDBACK) * debt[module]);
        debt[module] = clamp(debt[module] + growth * speed[module] * (1 - debt[module]));
    }

    void refactor(int module, double hours) {
        if (on) {
            debt[module] *= leftByRefactoring(p, hours);
        }
    }

    void day() {
        if (on) {
            for (int i = 0; i < debt.length; i++) {
                debt[i] += ENTROPY * (1 - debt[i]);
            }
        }
    }

    List<Double> all() {
        List<Double> all = new ArrayList<>(debt.length);
        for (double one : debt) {
            all.add(one);
        }
        return all;
    }

    /** Get the mean, modules weighted by how often they are touched. */
    double mean() {
        double sum = 0;
        for (int i = 0; i < debt.length; i++) {
            sum += traffic[i] * debt[i];
        }
        return sum;
    }

    List<Double> traffic() {
        List<Double> all = new ArrayList<>(traffic.length);
        for (double one : traffic) {
            all.add(one);
        }
        return all;
    }

    private static double clamp(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
