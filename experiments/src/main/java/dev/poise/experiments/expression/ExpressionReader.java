package dev.poise.experiments.expression;

import dev.poise.experiments.expression.Expression.Combined;
import dev.poise.experiments.expression.Expression.Constant;
import dev.poise.experiments.expression.Expression.Operator;
import dev.poise.experiments.expression.Expression.Taken;
import dev.poise.scenarios.document.Numbers;

/**
 * Reads sums of products of numbers, terms and expressions in parentheses; times and over before plus and minus, and from left to
 * right. Immutable.
 *
 * @param <T> what a term is
 */
public final class ExpressionReader<T> {
    /** How deep parentheses and signs may be nested. */
    static final int DEEPEST = 20;

    private final TermReader<T> terms;
    private final String expected;

    /**
     * Reads a term that begins with a name.
     *
     * @param <T> what a term is
     */
    @FunctionalInterface
    public interface TermReader<T> {
        /**
         * Read a term.
         *
         * @param name the name that it begins with, already taken
         * @param tokens what follows; what belongs to the term is taken from it
         * @throws ExpressionException when it is none
         */
        T read(Token name, Tokens tokens) throws ExpressionException;
    }

    /**
     * Make a reader.
     *
     * @param terms reads terms
     * @param expected what a term is, with an article
     */
    public ExpressionReader(TermReader<T> terms, String expected) {
        this.terms = terms;
        this.expected = expected + ", a number or (";
    }

    /**
     * Read an expression, as far as it goes.
     *
     * @param tokens where it is taken from; what stands behind it is left there
     * @throws ExpressionException when there is none
     */
    public Expression<T> read(Tokens tokens) throws ExpressionException {
        return sum(tokens, 1);
    }

    private Expression<T> sum(Tokens tokens, int depth) throws ExpressionException {
        Expression<T> left = product(tokens, depth);
        while (tokens.isSign("+") || tokens.isSign("-")) {
            Operator operator = tokens.take().text().equals("+") ? Operator.PLUS : Operator.MINUS;
            left = new Combined<>(operator, left, product(tokens, depth));
        }
        return left;
    }

    private Expression<T> product(Tokens tokens, int depth) throws ExpressionException {
        Expression<T> left = factor(tokens, depth);
        while (tokens.isSign("*") || tokens.isSign("/")) {
            Operator operator = tokens.take().text().equals("*") ? Operator.TIMES : Operator.OVER;
            left = new Combined<>(operator, left, factor(tokens, depth));
        }
        return left;
    }

    private Expression<T> factor(Tokens tokens, int depth) throws ExpressionException {
        Token token = tokens.take();
        if (depth > DEEPEST) {
            throw new ExpressionException(token.at(), "more than " + DEEPEST + " levels", "a few parentheses");
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return new Constant<>(Numbers.number(token.text()));
        }
        if (token.kind() == Token.Kind.NAME) {
            return new Taken<>(terms.read(token, tokens));
        }
        if (token.kind() == Token.Kind.SIGN && token.text().equals("-")) {
            return new Combined<>(Operator.MINUS, new Constant<>(0), factor(tokens, depth + 1));
        }
        if (token.kind() != Token.Kind.SIGN || !token.text().equals("(")) {
            throw Tokens.wrong(token, expected);
        }
        Expression<T> inner = sum(tokens, depth + 1);
        if (!tokens.isSign(")")) {
            throw Tokens.wrong(tokens.peek(), ")");
        }
        tokens.take();
        return inner;
    }
}
