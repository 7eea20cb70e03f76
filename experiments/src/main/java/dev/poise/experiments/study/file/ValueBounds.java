package dev.poise.experiments.study.file;

import dev.poise.experiments.expression.Expression;
import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import java.util.Arrays;

/**
 * Between which values an expression over settings lies, whatever the settings are: interval arithmetic (Moore, Kearfott and Cloud (2009),
 * Introduction to Interval Analysis), so the bounds may be wider than what is reached. Immutable.
 *
 * @param low the lower bound; infinite or NaN when there is none
 * @param high the upper bound; infinite or NaN when there is none
 */
record ValueBounds(double low, double high) {
    /** Find the bounds of an expression over the names of settings. */
    static ValueBounds of(Expression<String> expression, ParameterCatalogue catalogue) {
        if (expression instanceof Expression.Constant<String> constant) {
            return new ValueBounds(constant.number(), constant.number());
        }
        if (expression instanceof Expression.Taken<String> setting) {
            ParameterSpec spec = catalogue.find(setting.term()).orElseThrow();
            return new ValueBounds(spec.low(), spec.high());
        }
        Expression.Combined<String> combined = (Expression.Combined<String>) expression;
        ValueBounds left = of(combined.left(), catalogue);
        ValueBounds right = of(combined.right(), catalogue);
        return switch (combined.operator()) {
            case PLUS -> new ValueBounds(left.low + right.low, left.high + right.high);
            case MINUS -> new ValueBounds(left.low - right.high, left.high - right.low);
            case TIMES ->
                extremes(left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high);
            case OVER ->
                right.mayBeZero()
                        ? new ValueBounds(Double.NaN, Double.NaN)
                        : extremes(
                                left.low / right.low,
                                left.low / right.high,
                                left.high / right.low,
                                left.high / right.high);
        };
    }

    /** Return whether every value in between is a number. */
    boolean isFinite() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    private boolean mayBeZero() {
        return !(low > 0 || high < 0);
    }

    private static ValueBounds extremes(double... corners) {
        return new ValueBounds(
                Arrays.stream(corners).min().orElseThrow(),
                Arrays.stream(corners).max().orElseThrow());
    }
}
