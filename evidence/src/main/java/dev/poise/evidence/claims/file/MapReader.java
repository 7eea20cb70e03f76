package dev.poise.evidence.claims.file;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.MapPlan;
import dev.poise.evidence.claims.expression.AlternativeExpressionReader;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.evidence.claims.question.Grid;
import dev.poise.metrics.Metric;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which cells are compared in which places. */
final class MapReader {
    private static final Measure VALUE = Measure.of(Metric.VALUE_DELIVERED);
    private static final MapPlan NOTHING = new MapPlan(VALUE, 0, new Grid(List.of()), Map.of());
    private static final double FAR = 1e6;
    private static final long MAX_CELLS = 10_000;

    /** What the letters of a map stand for: pages and tables tell of knowledge and involvement. */
    private static final Map<String, String> MEANT =
            Map.of("K", "productOwner.technicalKnowledge", "I", "productOwner.technicalInvolvement");

    /** Names that the tables of a map have for other things. */
    private static final Set<String> TAKEN =
            Set.of("knowledge", "involvement", "value", "low", "high", "n", "amongHighest", "cells");

    private final QuestionReader questions;
    private final AlternativeFactory alternatives;
    private final AlternativeExpressionReader expressions;
    private final ProblemList problems;

    MapReader(
            QuestionReader questions,
            AlternativeFactory alternatives,
            AlternativeExpressionReader expressions,
            ProblemList problems) {
        this.questions = questions;
        this.alternatives = alternatives;
        this.expressions = expressions;
        this.problems = problems;
    }

    /**
     * Read a map; one without cells when it is left out or wrong.
     *
     * @param file all of the file
     * @param name the name of the map in it
     * @param letters the sweeps its cells are made of
     */
    MapPlan read(Fields file, String name, List<String> letters) {
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
            if (axes.isEmpty()) {
                problems.add(
                        fields.place(), "no axes", "axes: { product: { mixed: reference } }, what places differ in");
            }
            if (measure == null || grid == null) {
                return NOTHING;
            }
            check(fields, measure, grid, letters);
            MapPlan plan = new MapPlan(measure, smallest, grid, axes);
            return isSmall(fields, plan) ? plan : NOTHING;
        }
    }

    private void check(Fields fields, Measure measure, Grid grid, List<String> letters) {
        if (!measure.equals(VALUE)) {
            problems.add(
                    fields.find("of").map(Node::place).orElse(fields.place()),
                    measure.toString(),
                    VALUE + ", which a map is about");
        }
        boolean asMeant = letters.stream()
                .allMatch(letter -> Optional.ofNullable(alternatives.sweeps().get(letter))
                        .map(ParameterSpec::name)
                        .filter(name -> name.equals(MEANT.get(letter)))
                        .isPresent());
        List<String> found = new ArrayList<>(grid.cells().get(0).values().keySet());
        if (!asMeant || !found.containsAll(letters) || found.size() != letters.size()) {
            List<String> meant = letters.stream()
                    .map(letter -> String.format(Locale.ROOT, "%s (%s)", letter, MEANT.get(letter)))
                    .toList();
            problems.add(
                    fields.find("cells").map(Node::place).orElse(fields.place()),
                    "cells of " + QuotedText.plain(String.join(", ", found)),
                    "cells of the sweeps " + String.join(" and ", meant));
        }
    }

    private boolean isSmall(Fields fields, MapPlan plan) {
        double cells = plan.grid().cells().size();
        for (Map<String, List<String>> axis : plan.axes().values()) {
            cells *= axis.size();
        }
        if (cells > MAX_CELLS) {
            problems.add(
                    fields.place(),
                    String.format(Locale.ROOT, "a map of %.0f cells", cells),
                    String.format(Locale.ROOT, "at most %d in all places", MAX_CELLS));
        }
        return cells <= MAX_CELLS;
    }

    private Map<String, List<String>> values(Node.Field axis) {
        if (TAKEN.contains(axis.name())) {
            problems.add(
                    axis.place(), "an axis called " + axis.name(), "another name; tables have a column of this one");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (axis.value() instanceof Node.Group group) {
            for (Node.Field value : group.fields()) {
                String words = value.value() instanceof Node.Scalar scalar ? scalar.text() : "";
                values.put(
                        value.name(),
                        expressions.alternative(words, value.value().place()));
            }
        }
        if (values.isEmpty()) {
            problems.add(axis.place(), axis.name() + " without values", "labels with the words of an alternative");
        }
        return values;
    }
}
