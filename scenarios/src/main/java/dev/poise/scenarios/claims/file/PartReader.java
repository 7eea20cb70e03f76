package dev.poise.scenarios.claims.file;

import dev.poise.readings.Reading;
import dev.poise.scenarios.claims.Expectation;
import dev.poise.scenarios.claims.Expectation.Kind;
import dev.poise.scenarios.claims.Part;
import dev.poise.scenarios.claims.expression.Term;
import dev.poise.scenarios.claims.question.Effect;
import dev.poise.scenarios.claims.question.Question;
import dev.poise.scenarios.comparison.Scale;
import dev.poise.scenarios.comparison.SmallestDifference;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.ProblemList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a claim. Where the smallest that matters is left out, it is the one that is used everywhere for the reading
 * that the effect is about.
 */
final class PartReader {
    private final QuestionReader questions;
    private final ProblemList problems;

    PartReader(QuestionReader questions, ProblemList problems) {
        this.questions = questions;
        this.problems = problems;
    }

    @Nullable
    Part read(Fields fields) {
        String name = fields.text("name");
        Question question = questions.read(fields);
        String because = fields.textOrNull("because");
        String unit = fields.textOrNull("unit");
        boolean decides = fields.truth("decides", true);
        Expectation expectation = expectation(fields, question);
        if (because == null && (fields.has("smallest") || fields.has("within"))) {
            problems.add(fields.place(), "bounds without a reason", "because: why these");
        }
        fields.finish();
        if (question == null || expectation == null) {
            return null;
        }
        Reading reading = question instanceof Effect effect && !effect.inSpreads() ? onlyReading(effect) : null;
        String shownUnit = unit != null ? unit : reading != null ? Scale.unit(reading) : "";
        if (shownUnit.isEmpty()) {
            problems.add(fields.place(), "a part without a unit", "unit: what the effect is told in");
        }
        String reason = because != null
                ? because
                : reading != null ? SmallestDifference.of(reading).reason() : "";
        return new Part(name, question, expectation, shownUnit, reason, decides);
    }

    private @Nullable Expectation expectation(Fields fields, @Nullable Question question) {
        if (fields.has("within")) {
            return within(fields);
        }
        Kind kind = fields.choice("expect", new Kind[] {Kind.HIGHER, Kind.LOWER, Kind.NOT_LOWER, Kind.DIFFERENT});
        OptionalDouble smallest = fields.number("smallest");
        if (kind == null) {
            return null;
        }
        if (smallest.isPresent() && smallest.getAsDouble() >= 0) {
            return Expectation.of(kind, smallest.getAsDouble());
        }
        Reading reading = question instanceof Effect effect && !effect.inSpreads() ? onlyReading(effect) : null;
        if (reading == null) {
            problems.add(fields.place(), "no smallest effect that matters", "smallest: a number, not negative");
            return null;
        }
        return Expectation.of(kind, SmallestDifference.of(reading).amount());
    }

    private @Nullable Expectation within(Fields fields) {
        List<Node.Scalar> bounds = fields.texts("within");
        boolean numbers = bounds.size() == 2
                && bounds.stream().allMatch(bound -> Numbers.isNumber(bound.text()))
                && Double.parseDouble(bounds.get(0).text())
                        <= Double.parseDouble(bounds.get(1).text());
        if (!numbers) {
            problems.add(fields.place(), "within without two numbers", "within: [LOW, HIGH]");
            return null;
        }
        return new Expectation(
                Kind.WITHIN,
                Double.parseDouble(bounds.get(0).text()),
                Double.parseDouble(bounds.get(1).text()));
    }

    /** Get the reading that all terms are about, if there is one. */
    private static @Nullable Reading onlyReading(Effect effect) {
        List<Reading> readings = effect.expression().terms().stream()
                .map(Term::measure)
                .filter(measure -> measure.reading() != null)
                .map(measure -> measure.reading())
                .distinct()
                .toList();
        boolean derived = effect.expression().terms().stream()
                .anyMatch(term -> term.measure().derived() != null);
        return readings.size() == 1 && !derived ? readings.get(0) : null;
    }
}
