package dev.poise.evidence.claims.file;

import dev.poise.evidence.claims.Expectation;
import dev.poise.evidence.claims.Expectation.Kind;
import dev.poise.evidence.claims.Part;
import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.question.Effect;
import dev.poise.evidence.claims.question.Question;
import dev.poise.readings.Reading;
import dev.poise.readings.ValueScale;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a claim. Where the smallest that matters is left out, it is the one that is used everywhere for the reading
 * that the effect is about.
 */
final class PartReader {
    private static final double FAR = 1e6;
    private static final Map<String, Kind> KINDS = kinds();

    private final QuestionReader questions;
    private final ProblemList problems;

    PartReader(QuestionReader questions, ProblemList problems) {
        this.questions = questions;
        this.problems = problems;
    }

    @Nullable
    Part read(Node.Group group) {
        try (Fields fields = new Fields(group, "a part", problems)) {
            String name = fields.text("name");
            Question question = questions.read(fields);
            String because = fields.has("because") ? fields.text("because") : "";
            String unit = fields.has("unit") ? fields.text("unit") : "";
            boolean aside = fields.has("decides") && !fields.truth("decides");
            Expectation expectation = expectation(fields, question);
            if (because.isEmpty() && (fields.has("smallest") || fields.has("within"))) {
                problems.add(fields.place(), "bounds without a reason", "because: why these");
            }
            if (question == null || expectation == null) {
                return null;
            }
            Reading reading = onlyReading(question);
            if (unit.isEmpty() && reading == null) {
                problems.add(fields.place(), "a part without a unit", "unit: what the effect is told in");
            }
            return new Part(
                    name,
                    question,
                    expectation,
                    unit.isEmpty() && reading != null ? ValueScale.unit(reading) : unit,
                    because.isEmpty() && reading != null
                            ? reading.smallestEffect().reason()
                            : because,
                    !aside);
        }
    }

    private @Nullable Expectation expectation(Fields fields, @Nullable Question question) {
        if (fields.has("within")) {
            List<Double> bounds = fields.numbers("within", -FAR, FAR);
            if (bounds.size() == 2 && bounds.get(0) <= bounds.get(1)) {
                return new Expectation(Kind.WITHIN, bounds.get(0), bounds.get(1));
            }
            problems.add(fields.place(), "within without a lower and an upper bound", "within: [LOW, HIGH]");
            return null;
        }
        Optional<String> expect = fields.word("expect", List.copyOf(KINDS.keySet()));
        double smallest = fields.number("smallest", 0, FAR, Double.NaN);
        Reading reading = question == null ? null : onlyReading(question);
        if (Double.isNaN(smallest) && question != null && reading == null) {
            problems.add(fields.place(), "no smallest effect that matters", "smallest: a number, not negative");
            return null;
        }
        if (expect.isEmpty() || question == null) {
            return null;
        }
        double matters = Double.isNaN(smallest) && reading != null
                ? reading.smallestEffect().amount()
                : smallest;
        return Expectation.of(Objects.requireNonNull(KINDS.get(expect.get())), matters);
    }

    /** Get the reading that all terms are about, if there is one. */
    private static @Nullable Reading onlyReading(Question question) {
        if (!(question instanceof Effect effect) || effect.inSpreads()) {
            return null;
        }
        List<Reading> readings = effect.expression().terms().stream()
                .map(Term::measure)
                .map(measure -> measure.reading())
                .distinct()
                .toList();
        return readings.size() == 1 ? readings.get(0) : null;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Kind kind : List.of(Kind.HIGHER, Kind.LOWER, Kind.NOT_LOWER, Kind.DIFFERENT)) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), kind);
        }
        return kinds;
    }
}
