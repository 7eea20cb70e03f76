package dev.poise.scenarios.claims.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Arithmetic over terms. Immutable. */
public sealed interface Expression {

    /**
     * Work it out.
     *
     * @param values the value of every term
     * @return NaN or infinite where a term has no value or a divisor is 0
     */
    double value(ToDoubleFunction<Term> values);

    /** Get the terms in the order written; a term that is written twice is there twice. */
    List<Term> terms();

    /**
     * A number.
     *
     * @param number the number
     */
    record Constant(double number) implements Expression {
        @Override
        public double value(ToDoubleFunction<Term> values) {
            return number;
        }

        @Override
        public List<Term> terms() {
            return List.of();
        }
    }

    /**
     * The value of a term.
     *
     * @param term which one
     */
    record Taken(Term term) implements Expression {
        @Override
        public double value(ToDoubleFunction<Term> values) {
            return values.applyAsDouble(term);
        }

        @Override
        public List<Term> terms() {
            return List.of(term);
        }
    }

    /**
     * Two expressions put together.
     *
     * @param operator how
     * @param left the left one
     * @param right the right one
     */
    record Combined(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public double value(ToDoubleFunction<Term> values) {
            return operator.apply(left.value(values), right.value(values));
        }

        @Override
        public List<Term> terms() {
            List<Term> terms = new ArrayList<>(left.terms());
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
