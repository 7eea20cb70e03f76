package dev.poise.experiments.expression;

import dev.poise.experiments.expression.Token.Kind;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of an expression, taken one by one. Not thread-safe. */
public final class Tokens {
    /** How many characters an expression may have; thirty names and signs between them have fewer. */
    public static final int LONGEST = 1000;

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<number>(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?)"
                    + "|(?<name>[A-Za-z][\\w.]*(?:@[\\w-]+)?)|\\[(?<brackets>[^\\[\\]]*)]"
                    + "|(?<relation><=|>=|==|!=|<|>)|(?<sign>[-+*/()]))\\s*");
    private static final List<Kind> KINDS = List.of(Kind.NUMBER, Kind.NAME, Kind.BRACKETS, Kind.RELATION, Kind.SIGN);

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /**
     * Cut an expression.
     *
     * @param text the expression
     * @throws ExpressionException when it is too long, or something in it is no piece of an expression
     */
    public Tokens(String text) throws ExpressionException {
        if (text.length() > LONGEST) {
            throw new ExpressionException(0, text.length() + " characters", "at most " + LONGEST);
        }
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new ExpressionException(
                        at, QuotedText.quoted(text.substring(at)), "a name, a number or one of + - * / ( )");
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
    }

    private static Token token(Matcher matcher) throws ExpressionException {
        for (Kind kind : KINDS) {
            String group = kind.name().toLowerCase(java.util.Locale.ROOT);
            String text = matcher.group(group);
            if (text != null) {
                int at = matcher.start(group);
                if (kind == Kind.NUMBER && Double.isNaN(Numbers.number(text))) {
                    throw new ExpressionException(at, QuotedText.plain(text), "a number");
                }
                return new Token(kind, text, at);
            }
        }
        throw new IllegalStateException("a token that is of no kind");
    }

    /** Look at the next piece. */
    public Token peek() {
        return tokens.get(next);
    }

    /** Take the next piece; the end is taken as often as it is asked for. */
    public Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Return whether the next piece is a certain sign. */
    boolean isSign(String sign) {
        return peek().kind() == Kind.SIGN && peek().text().equals(sign);
    }

    /**
     * Say that a piece should be something else.
     *
     * @param token the piece
     * @param expected what may stand there
     */
    public static ExpressionException wrong(Token token, String expected) {
        return new ExpressionException(
                token.at(), token.kind() == Kind.END ? "the end" : QuotedText.quoted(token.text()), expected);
    }
}
