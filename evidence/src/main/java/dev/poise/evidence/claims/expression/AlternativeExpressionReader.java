package dev.poise.evidence.claims.expression;

import dev.poise.evidence.claims.measure.Measure;
import dev.poise.experiments.expression.Expression;
import dev.poise.experiments.expression.ExpressionException;
import dev.poise.experiments.expression.ExpressionReader;
import dev.poise.experiments.expression.Token;
import dev.poise.experiments.expression.Tokens;
import dev.poise.metrics.Metric;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads expressions over measures of alternatives. */
public final class AlternativeExpressionReader {
    /** Stands where a measure is unknown; what is read with it is thrown away. */
    private static final Measure NONE = Measure.of(Metric.VALUE_DELIVERED);

    private final Predicate<String> knowsWord;
    private final List<String> words;
    private final ProblemList problems;

    /**
     * Make a reader.
     *
     * @param knowsWord tells whether a word is a condition of an alternative
     * @param words the conditions, to suggest one when a word is unknown
     * @param problems takes what is wrong
     */
    public AlternativeExpressionReader(Predicate<String> knowsWord, List<String> words, ProblemList problems) {
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
    public @Nullable Expression<Term> read(String text, Place place) {
        int before = problems.count();
        try {
            Tokens tokens = new Tokens(text);
            Expression<Term> expression =
                    new ExpressionReader<>((name, rest) -> term(name, rest, place), "a measure").read(tokens);
            if (tokens.peek().kind() != Token.Kind.END) {
                throw Tokens.wrong(tokens.peek(), "one of + - * / or the end");
            }
            return problems.count() == before ? expression : null;
        } catch (ExpressionException misread) {
            problems.add(after(place, misread.at()), misread.found(), misread.expected(), misread.nearest());
            return null;
        }
    }

    /**
     * Read the words of an alternative.
     *
     * @param text words with spaces between them
     * @param place where they stand
     * @return the words that are known
     */
    public List<String> alternative(String text, Place place) {
        List<String> alternative = new ArrayList<>();
        for (String word : Arrays.stream(text.strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList()) {
            if (knowsWord.test(word)) {
                alternative.add(word);
            } else {
                problems.add(
                        place,
                        "the unknown condition " + QuotedText.quoted(word),
                        "words of conditions, or a sweep with a number",
                        () -> NearestName.to(word, words));
            }
        }
        return alternative;
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

    private static Place after(Place place, int characters) {
        return new Place(place.file(), place.line(), place.column() + characters);
    }

    /** Read a measure of an alternative; when one of them is unknown a problem is added, and what is read is of no use. */
    private Term term(Token name, Tokens tokens, Place place) throws ExpressionException {
        Token brackets = tokens.take();
        if (brackets.kind() != Token.Kind.BRACKETS) {
            throw Tokens.wrong(brackets, "an alternative in brackets, such as [K.9 I.1]");
        }
        List<String> alternative = alternative(brackets.text(), after(place, brackets.at()));
        Measure measure = measure(name.text(), after(place, name.at()));
        return new Term(measure == null ? NONE : measure, alternative);
    }
}
