package dev.poise.experiments.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Arithmetic over terms. Immutable.
 *
 * @param <T> what a term is
 */
public sealed interface Expression<T> {

    /**
     * Work it out.
     *
     * @param values the value of every term
     * @return NaN or infinite where a term has no value or a divisor is 0
     */
    double value(ToDoubleFunction<T> values);

    /** Get the terms in the order written; a term that is written twice is there twice. */
    List<T> terms();

    /**
     * A number.
     *
     * @param number the number
     * @param <T> what a term is
     */
    record Constant<T>(double number) implements Expression<T> {
        @Override
        public double value(ToDoubleFunction<T> values) {
            return number;
        }

        @Override
        public List<T> terms() {
            return List.of();
        }
    }

    /**
     * The value of a term.
     *
     * @param term which one
     * @param <T> what a term is
     */
    record Taken<T>(T term) implements Expression<T> {
        @Override
        public double value(ToDoubleFunction<T> values) {
            return values.applyAsDouble(term);
        }

        @Override
        public List<T> terms() {
            return List.of(term);
        }
    }

    /**
     * Two expressions put together.
     *
     * @param operator how
     * @param left the left one
     * @param right the right one
     * @param <T> what a term is
     */
    record Combined<T>(Operator operator, Expression<T> left, Expression<T> right) implements Expression<T> {
        @Override
        public double value(ToDoubleFunction<T> values) {
            return operator.apply(left.value(values), right.value(values));
        }

        @Override
        public List<T> terms() {
            List<T> terms = new ArrayList<>(left.terms());
            terms.addAll(right.terms());
            return terms;
        }
    }

    /** How two expressions are put together. */
    enum Operator {
        /** The sum. */
        PLUS {
            @Override
            double apply(double left, double right) {
                return left + right;
            }
        },
        /** The difference. */
        MINUS {
            @Override
            double apply(double left, double right) {
                return left - right;
            }
        },
        /** The product. */
        TIMES {
            @Override
            double apply(double left, double right) {
                return left * right;
            }
        },
        /** The quotient. */
        OVER {
            @Override
            double apply(double left, double right) {
                return left / right;
            }
        };

        abstract double apply(double left, double right);
    }
}
