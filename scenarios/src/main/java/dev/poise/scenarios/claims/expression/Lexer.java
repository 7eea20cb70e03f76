package dev.poise.scenarios.claims.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into tokens. */
final class Lexer {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<number>\\d+(?:\\.\\d+)?|\\.\\d+)|(?<name>[A-Za-z][\\w.]*(?:@[\\w-]+)?)"
                    + "|\\[(?<arm>[^\\[\\]]*)]|(?<sign>[-+*/()]))\\s*");

    /**
     * A piece of an expression.
     *
     * @param kind what it is
     * @param text the piece itself; of an arm what stands between the brackets
     * @param at where it starts, from 0
     */
    record Token(Kind kind, String text, int at) {}

    /** What a piece may be. */
    enum Kind {
        NUMBER,
        NAME,
        ARM,
        SIGN,
        END
    }

    private Lexer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new Misread(
                        at, text.substring(at), "a measure, an arm in brackets, a number or one of + - * / ( )");
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        for (Kind kind : List.of(Kind.NUMBER, Kind.NAME, Kind.ARM, Kind.SIGN)) {
            String group = kind.name().toLowerCase(java.util.Locale.ROOT);
            if (matcher.group(group) != null) {
                return new Token(kind, matcher.group(group), matcher.start(group));
            }
        }
        throw new IllegalStateException("a token that is of no kind");
    }

    /** The expression cannot be read on from here. */
    static final class Misread extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int at;
        private final String found;
        private final String expected;

        Misread(int at, String found, String expected) {
            super(found, null, false, false);
            this.at = at;
            this.found = found;
            this.expected = expected;
        }

        int at() {
            return at;
        }

        String found() {
            return found;
        }

        String expected() {
            return expected;
        }
    }
}
