package dev.poise.scenarios.claims.expression;

import dev.poise.scenarios.claims.expression.Expression.Combined;
import dev.poise.scenarios.claims.expression.Expression.Constant;
import dev.poise.scenarios.claims.expression.Expression.Operator;
import dev.poise.scenarios.claims.expression.Expression.Taken;
import dev.poise.scenarios.claims.expression.Lexer.Kind;
import dev.poise.scenarios.claims.expression.Lexer.Misread;
import dev.poise.scenarios.claims.expression.Lexer.Token;
import dev.poise.scenarios.claims.measure.Measure;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads expressions: sums of products of numbers, measures of arms and expressions in brackets. */
public final class ExpressionReader {
    private final Predicate<String> knowsWord;
    private final List<String> words;
    private final ProblemList problems;

    /**
     * Make a reader.
     *
     * @param knowsWord tells whether a word is a condition of an arm
     * @param words the conditions, to suggest one when a word is unknown
     * @param problems takes what is wrong
     */
    public ExpressionReader(Predicate<String> knowsWord, List<String> words, ProblemList problems) {
        this.knowsWord = knowsWord;
        this.words = List.copyOf(words);
        this.problems = problems;
    }

    /**
     * Read an expression.
     *
     * @param text the expression
     * @param place where it stands
     * @return the expression, or null when it cannot be read; then a problem was added
     */
    public @Nullable Expression read(String text, Place place) {
        try {
            Parser parser = new Parser(Lexer.tokens(text), place);
            Expression expression = parser.sum();
            parser.end();
            return parser.wrong ? null : expression;
        } catch (Misread misread) {
            problems.add(after(place, misread.at()), named(misread.found()), misread.expected());
            return null;
        }
    }

    /**
     * Read the words of an arm.
     *
     * @param text words with spaces between them
     * @param place where they stand
     * @return the words that are known
     */
    public List<String> arm(String text, Place place) {
        List<String> arm = new ArrayList<>();
        for (String word : Arrays.stream(text.strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList()) {
            if (knowsWord.test(word)) {
                arm.add(word);
            } else {
                problems.add(new Problem(
                        place,
                        "the unknown condition " + Shown.quoted(word),
                        "words of conditions, or a sweep with a number",
                        NearestName.to(word, words)));
            }
        }
        return arm;
    }

    /**
     * Read a measure.
     *
     * @param text a name, perhaps with a window
     * @param place where it stands
     * @return the measure, or null when it is unknown; then a problem was added
     */
    public @Nullable Measure measure(String text, Place place) {
        return MeasureReader.read(text, place, problems);
    }

    private static String named(String found) {
        return found.isEmpty() ? "the end" : Shown.quoted(found);
    }

    private static Place after(Place place, int characters) {
        return new Place(place.file(), place.line(), place.column() + characters);
    }

    /** Reads from left to right; times and over before plus and minus. */
    private final class Parser {
        private final List<Token> tokens;
        private final Place place;
        private int next;
        private boolean wrong;

        Parser(List<Token> tokens, Place place) {
            this.tokens = tokens;
            this.place = place;
        }

        Expression sum() {
            Expression left = product();
            while (isSign("+") || isSign("-")) {
                Operator operator = take().text().equals("+") ? Operator.PLUS : Operator.MINUS;
                left = new Combined(operator, left, product());
            }
            return left;
        }

        private Expression product() {
            Expression left = factor();
            while (isSign("*") || isSign("/")) {
                Operator operator = take().text().equals("*") ? Operator.TIMES : Operator.OVER;
                left = new Combined(operator, left, factor());
            }
            return left;
        }

        private Expression factor() {
            Token token = take();
            switch (token.kind()) {
                case NUMBER -> {
                    return new Constant(Double.parseDouble(token.text()));
                }
                case NAME -> {
                    return term(token);
                }
                default -> {
                    if (token.text().equals("-")) {
                        return new Combined(Operator.MINUS, new Constant(0), factor());
                    }
                    if (!token.text().equals("(")) {
                        throw new Misread(token.at(), token.text(), "a measure, a number or (");
                    }
                    Expression inner = sum();
                    Token close = take();
                    if (!close.text().equals(")")) {
                        throw new Misread(close.at(), close.text(), ")");
                    }
                    return inner;
                }
            }
        }

        private Expression term(Token name) {
            Token brackets = take();
            if (brackets.kind() != Kind.ARM) {
                throw new Misread(brackets.at(), brackets.text(), "an arm in brackets, such as [K.9 I.1]");
            }
            List<String> arm = arm(brackets.text(), after(place, brackets.at()));
            Measure measure = measure(name.text(), after(place, name.at()));
            if (measure == null) {
                wrong = true;
                return new Constant(Double.NaN);
            }
            return new Taken(new Term(measure, arm));
        }

        void end() {
            Token token = take();
            if (token.kind() != Kind.END) {
                throw new Misread(token.at(), token.text(), "one of + - * / or the end");
            }
        }

        private boolean isSign(String sign) {
            Token token = tokens.get(next);
            return token.kind() == Kind.SIGN && token.text().equals(sign);
        }

        private Token take() {
            Token token = tokens.get(next);
            next = Math.min(next + 1, tokens.size() - 1);
            return token;
        }
    }
}
