package dev.poise.evidence.claims.file;

import dev.poise.evidence.claims.MapPlan;
import dev.poise.evidence.claims.expression.ArmExpressionReader;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.evidence.claims.question.Grid;
import dev.poise.readings.Reading;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which cells are compared in which places. */
final class MapReader {
    private static final MapPlan NOTHING =
            new MapPlan(Measure.of(Reading.VALUE_DELIVERED), 0, new Grid(List.of()), Map.of());
    private static final double FAR = 1e6;

    private final QuestionReader questions;
    private final ArmExpressionReader expressions;
    private final ProblemList problems;

    MapReader(QuestionReader questions, ArmExpressionReader expressions, ProblemList problems) {
        this.questions = questions;
        this.expressions = expressions;
        this.problems = problems;
    }

    /** Read a map; one without cells when it is left out or wrong. */
    MapPlan read(Fields file, String name) {
        Optional<Node.Group> group = file.group(name);
        if (group.isEmpty()) {
            return NOTHING;
        }
        try (Fields fields = new Fields(group.get(), "a map", problems)) {
            @Nullable Measure measure = questions.measure(fields, "of");
            double smallest = fields.number("smallest", 0, FAR);
            @Nullable Grid grid = questions.grid(fields);
            Map<String, Map<String, List<String>>> axes = new LinkedHashMap<>();
            for (Node.Field axis : fields.group("axes").map(Node.Group::fields).orElse(List.of())) {
                axes.put(axis.name(), values(axis));
            }
            return measure == null || grid == null ? NOTHING : new MapPlan(measure, smallest, grid, axes);
        }
    }

    private Map<String, List<String>> values(Node.Field axis) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (axis.value() instanceof Node.Group group) {
            for (Node.Field value : group.fields()) {
                String words = value.value() instanceof Node.Scalar scalar ? scalar.text() : "";
                values.put(value.name(), expressions.arm(words, value.value().place()));
            }
        }
        if (values.isEmpty()) {
            problems.add(axis.place(), axis.name() + " without values", "labels with the words of an arm");
        }
        return values;
    }
}
