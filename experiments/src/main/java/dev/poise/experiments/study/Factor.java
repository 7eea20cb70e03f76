package dev.poise.experiments.study;

import dev.poise.parameters.ParameterSpec;
import dev.poise.statistics.design.Marginal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that differs between the points of a study: a setting, which named scenario it is, or which world. Either it has levels,
 * or it is spread over a range. Immutable.
 *
 * @param name the dotted name of a setting, {@value #SCENARIO}, or {@value #WORLD}
 * @param spec the setting; null for {@value #SCENARIO} and {@value #WORLD}
 * @param role what it stands for
 * @param levels its values in the order given; empty when it is spread over a range; a choice by the index of its name, a named
 *     scenario and a world by its position
 * @param spread how it is distributed; null when it has levels
 */
public record Factor(
        String name,
        @Nullable ParameterSpec spec,
        FactorRole role,
        List<Double> levels,
        @Nullable Marginal spread) {
    /** The factor whose levels are named scenarios. */
    public static final String SCENARIO = "scenario";

    /** The factor whose levels are worlds: values for constants of the model, see {@link WorldSample}. */
    public static final String WORLD = "world";

    /** Stands for no named scenario, where a point has none: it is the base alone. */
    public static final int NO_SCENARIO = -1;

    /** Values of a distribution are rounded to this, so that they do not depend on the last bits of a mathematical library. */
    private static final MathContext DIGITS = new MathContext(9);

    /**
     * Copies the levels.
     *
     * @throws IllegalArgumentException when it has both levels and a range, or neither
     */
    public Factor {
        levels = List.copyOf(levels);
        if (levels.isEmpty() == (spread == null)) {
            throw new IllegalArgumentException(name + " has either levels or a range");
        }
    }

    /**
     * Make a copy that takes the base scenario's value as well, as its first level; a factor that is held or spread over a range stays
     * as it is.
     *
     * @param base the value of the base
     */
    public Factor from(double base) {
        if (role == FactorRole.CONSTANT || spread != null || levels.contains(base)) {
            return this;
        }
        List<Double> more = new ArrayList<>(List.of(base));
        more.addAll(levels);
        return new Factor(name, spec, role, more, null);
    }

    /** Return whether its levels are named scenarios. */
    public boolean isScenario() {
        return name.equals(SCENARIO);
    }

    /** Return whether its levels are worlds. */
    public boolean isWorld() {
        return name.equals(WORLD);
    }

    /** Return whether its values are a sample of those that there might be. */
    public boolean isDrawn() {
        return spread != null || isWorld();
    }

    /** Return whether its values are names. */
    public boolean isNamed() {
        return spec == null || spec.kind() == ParameterSpec.Kind.CHOICE;
    }

    /** Return whether it takes more than one value. */
    public boolean varies() {
        return role != FactorRole.CONSTANT && levels.size() != 1;
    }

    /**
     * Get the value at a coordinate of a design.
     *
     * @param share in [0, 1)
     * @return a level when there are levels, else a value of the distribution
     */
    public double at(double share) {
        return spread == null
                ? levels.get((int) (share * levels.size()))
                : fit(isWhole() ? even(share) : spread.quantile(share));
    }

    /**
     * Get the value at a level of a grid.
     *
     * @param level from 0
     * @param of how many levels the grid has, at least 2
     */
    public double atLevel(int level, int of) {
        return spread == null ? at((level + 0.5) / of) : fit(spread.level(level, of));
    }

    /**
     * Get where a level of a grid stands on the factor's scale, 0 at its one end and 1 at the other: how much of the scale lies between
     * two levels is what an effect is told for. The scale of a distribution is its probability, which for an even spread is the range of
     * its values; that of levels and of whole numbers is the range of their values, and that of names the order in which they stand.
     *
     * @param level from 0
     * @param of how many levels the grid has, at least 2
     */
    public double place(int level, int of) {
        if (spread != null && !isWhole()) {
            return spread.share(level, of);
        }
        double value = atLevel(level, of);
        if (isNamed()) {
            return levels.indexOf(value) / (levels.size() - 1.0);
        }
        double low = spread == null ? Collections.min(levels) : spread.low();
        double high = spread == null ? Collections.max(levels) : spread.high();
        return (value - low) / (high - low);
    }

    /** Return whether its values are whole numbers. */
    public boolean isWhole() {
        return spec != null && spec.kind() == ParameterSpec.Kind.WHOLE;
    }

    /** Give every whole number of an even spread the same share, the first and the last included. */
    private double even(double share) {
        Marginal within = Objects.requireNonNull(spread);
        double stretched = within.quantile(share);
        double position = (stretched - within.low()) / (within.high() - within.low());
        return within.low() - 0.5 + position * (within.high() - within.low() + 1);
    }

    private double fit(double value) {
        Marginal within = Objects.requireNonNull(spread);
        double rounded = isWhole()
                ? Math.floor(value + 0.5)
                : new BigDecimal(value).round(DIGITS).doubleValue();
        return Math.max(within.low(), Math.min(within.high(), rounded));
    }
}
