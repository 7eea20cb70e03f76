package dev.poise.evidence.claims.file;

import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.Expectation;
import dev.poise.evidence.claims.Expectation.Kind;
import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.question.Effect;
import dev.poise.evidence.claims.question.Question;
import dev.poise.metrics.Metric;
import dev.poise.metrics.ValueScale;
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
 * Reads a part of a claim. Where the smallest that matters is left out, it is the one that is used everywhere for the metric
 * that the effect is about.
 */
final class ClaimPartReader {
    private static final double FAR = 1e6;
    private static final Map<String, Kind> KINDS = kinds();

    private final QuestionReader questions;
    private final ProblemList problems;

    ClaimPartReader(QuestionReader questions, ProblemList problems) {
        this.questions = questions;
        this.problems = problems;
    }

    /**
     * Read a part.
     *
     * @param side whether it is part of the sentence or a prediction
     * @return null when it cannot be used
     */
    @Nullable
    ClaimPart read(Node.Group group, Side side) {
        try (Fields fields = new Fields(group, "a part", problems)) {
            String name = fields.text("name");
            Question question = questions.read(fields);
            String because = fields.has("because") ? fields.text("because") : "";
            String unit = fields.has("unit") ? fields.text("unit") : "";
            String basis = fields.has(side.basis()) ? fields.text(side.basis()) : "";
            if (!fields.has(side.basis())) {
                problems.add(fields.place(), "a part without " + side.basis(), side.expected());
            }
            Expectation expectation = expectation(fields, question);
            if (because.isEmpty() && (fields.has("smallest") || fields.has("within"))) {
                problems.add(fields.place(), "bounds without a reason", "because: why these");
            }
            if (question == null || expectation == null) {
                return null;
            }
            Metric metric = onlyMetric(question);
            if (unit.isEmpty() && metric == null) {
                problems.add(fields.place(), "a part without a unit", "unit: what the effect is told in");
            }
            return new ClaimPart(
                    name,
                    question,
                    expectation,
                    unit.isEmpty() && metric != null ? ValueScale.unit(metric) : unit,
                    because.isEmpty() && metric != null
                            ? metric.smallestEffect().reason()
                            : because,
                    basis);
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
        Metric metric = question == null ? null : onlyMetric(question);
        if (Double.isNaN(smallest) && question != null && metric == null) {
            problems.add(fields.place(), "no smallest effect that matters", "smallest: a number, not negative");
            return null;
        }
        if (expect.isEmpty() || question == null) {
            return null;
        }
        double matters = Double.isNaN(smallest) && metric != null
                ? metric.smallestEffect().amount()
                : smallest;
        return Expectation.of(Objects.requireNonNull(KINDS.get(expect.get())), matters);
    }

    /** Get the metric that all terms are about, if there is one. */
    private static @Nullable Metric onlyMetric(Question question) {
        if (!(question instanceof Effect effect) || effect.isInSpreads()) {
            return null;
        }
        List<Metric> metrics = effect.expression().terms().stream()
                .map(Term::measure)
                .map(measure -> measure.metric())
                .distinct()
                .toList();
        return metrics.size() == 1 ? metrics.get(0) : null;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Kind kind : List.of(Kind.HIGHER, Kind.LOWER, Kind.NOT_LOWER, Kind.DIFFERENT)) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), kind);
        }
        return kinds;
    }
}
