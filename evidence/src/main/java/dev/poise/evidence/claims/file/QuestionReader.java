package dev.poise.evidence.claims.file;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.expression.AlternativeExpressionReader;
import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.evidence.claims.measure.Pattern;
import dev.poise.evidence.claims.measure.Window;
import dev.poise.evidence.claims.question.CarryOver;
import dev.poise.evidence.claims.question.Effect;
import dev.poise.evidence.claims.question.Front;
import dev.poise.evidence.claims.question.Grid;
import dev.poise.evidence.claims.question.Interaction;
import dev.poise.evidence.claims.question.Interior;
import dev.poise.evidence.claims.question.Question;
import dev.poise.evidence.claims.question.Teams;
import dev.poise.evidence.claims.question.Timing;
import dev.poise.evidence.claims.question.Weight;
import dev.poise.evidence.targets.Distribution;
import dev.poise.experiments.expression.Expression;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a part of a claim is estimated: exactly one kind of question. */
final class QuestionReader {
    static final List<String> KINDS =
            List.of("effect", "timing", "interaction", "carryOver", "interior", "front", "weight");

    private static final double FAR = 1e6;
    private static final int MAX_CELLS = 1000;
    private static final int MAX_FACTORS = 8;

    private final AlternativeExpressionReader expressions;
    private final AlternativeFactory alternatives;
    private final Map<String, Interaction.Factor> factors;
    private final DrawReader draws;
    private final @Nullable Teams teams;
    private final ProblemList problems;

    QuestionReader(
            AlternativeExpressionReader expressions,
            AlternativeFactory alternatives,
            Map<String, Interaction.Factor> factors,
            DrawReader draws,
            @Nullable Teams teams,
            ProblemList problems) {
        this.expressions = expressions;
        this.alternatives = alternatives;
        this.factors = factors;
        this.draws = draws;
        this.teams = teams;
        this.problems = problems;
    }

    /** Read the question of a part; null when it cannot be read. */
    @Nullable
    Question read(Fields part) {
        List<String> kinds = KINDS.stream().filter(part::has).toList();
        if (kinds.size() != 1) {
            problems.add(
                    part.place(),
                    kinds.isEmpty() ? "a part without a question" : "several questions: " + String.join(", ", kinds),
                    Problem.oneOf(KINDS));
            KINDS.forEach(part::find);
            return null;
        }
        return switch (kinds.get(0)) {
            case "effect" -> effect(part);
            case "timing" -> inner(part, "timing", this::timing);
            case "interaction" -> inner(part, "interaction", this::interaction);
            case "carryOver" -> inner(part, "carryOver", this::carryOver);
            case "interior" -> inner(part, "interior", this::interior);
            case "front" -> inner(part, "front", this::front);
            default -> inner(part, "weight", this::weight);
        };
    }

    private interface Inner {
        @Nullable
        Question read(Fields fields);
    }

    private @Nullable Question inner(Fields part, String name, Inner inner) {
        Optional<Node.Group> group = part.group(name);
        if (group.isEmpty()) {
            return null;
        }
        try (Fields fields = new Fields(group.get(), "a question", problems)) {
            return inner.read(fields);
        }
    }

    private @Nullable Question effect(Fields part) {
        Expression<Term> expression = expression(part, "effect");
        if (!part.has("in")) {
            return expression == null ? null : new Effect(expression, null);
        }
        boolean known = part.word("in", List.of("teams")).isPresent();
        if (expression == null || !known) {
            return null;
        }
        if (teams == null) {
            problems.add(
                    part.place(), "an effect in teams without teams", "teams: how they differ, at the top of the file");
        }
        if (expression.terms().stream().map(Term::measure).distinct().count() > 1) {
            problems.add(part.place(), "an effect in teams of several measures", "one measure, whose spread is taken");
        }
        return new Effect(expression, teams);
    }

    private @Nullable Expression<Term> expression(Fields fields, String name) {
        String text = fields.text(name);
        Place place = fields.find(name).map(Node::place).orElse(fields.place());
        Expression<Term> expression = text.isEmpty() ? null : expressions.read(text, place);
        if (expression != null && expression.terms().isEmpty()) {
            problems.add(
                    place, "an expression without a measure", "a measure of an alternative, such as trust.mean[K.9]");
            return null;
        }
        return expression;
    }

    private @Nullable Question timing(Fields fields) {
        Pattern pattern = fields.word(
                        "when", Arrays.stream(Pattern.values()).map(Pattern::id).toList())
                .flatMap(Pattern::find)
                .orElse(null);
        Expression<Term> expression = expression(fields, "of");
        boolean byDay = fields.has("by")
                && fields.word("by", List.of("sprint", "day"))
                        .filter("day"::equals)
                        .isPresent();
        Window.Step step = byDay ? Window.Step.DAY : Window.Step.SPRINT;
        double level = fields.number("level", 0, FAR, Double.NaN);
        int since = fields.has("since") ? fields.whole("since", 1, (int) FAR) : 1;
        boolean levelAsked = pattern == Pattern.RECOVERED || pattern == Pattern.REACHED;
        if (levelAsked && Double.isNaN(level)) {
            problems.add(fields.place(), "no level", "level: how much of it");
            return null;
        }
        if (pattern == null || expression == null) {
            return null;
        }
        boolean every = expression.terms().stream()
                .allMatch(term ->
                        term.measure().window() == null && term.measure().has(step));
        if (!every) {
            problems.add(fields.place(), "a measure without a value for every step", "measures along the run");
            return null;
        }
        return new Timing(pattern, expression, step, level, since);
    }

    private @Nullable Question interaction(Fields fields) {
        Measure measure = measure(fields, "of");
        List<Interaction.Factor> all = factors(fields, "factors");
        List<Interaction.Factor> moderator = factors(fields, "between");
        List<Interaction.Factor> with = factors(fields, "and");
        if (measure == null
                || moderator.size() != 1
                || with.isEmpty()
                || all.size() > MAX_FACTORS
                || with.containsAll(moderator)
                || !all.containsAll(moderator)
                || !all.containsAll(with)) {
            problems.add(
                    fields.place(),
                    "an interaction",
                    String.format(
                            Locale.ROOT,
                            "of, at most %d factors, between one of them and others of them",
                            MAX_FACTORS));
            return null;
        }
        return new Interaction(
                measure,
                all,
                all.indexOf(moderator.get(0)),
                with.stream().map(all::indexOf).toList());
    }

    private List<Interaction.Factor> factors(Fields fields, String name) {
        List<Interaction.Factor> found = new ArrayList<>();
        for (Node.Scalar scalar : fields.texts(name)) {
            Interaction.Factor factor = factors.get(scalar.text());
            if (factor == null) {
                problems.add(
                        scalar.place(),
                        "the unknown factor " + QuotedText.quoted(scalar.text()),
                        Problem.oneOf(factors.keySet()));
            } else {
                found.add(factor);
            }
        }
        return found;
    }

    private @Nullable Question carryOver(Fields fields) {
        Measure measure = measure(fields, "of");
        Grid grid = grid(fields);
        List<String> here = alternative(fields, "here");
        List<String> there = alternative(fields, "there");
        return measure == null || grid == null ? null : new CarryOver(measure, grid, here, there);
    }

    private @Nullable Question interior(Fields fields) {
        Measure measure = measure(fields, "of");
        Grid grid = grid(fields);
        List<String> place = alternative(fields, "place");
        return measure == null || grid == null ? null : new Interior(measure, grid, place);
    }

    private @Nullable Question front(Fields fields) {
        List<Front.Aim> aims = new ArrayList<>();
        for (String side : List.of("more", "less")) {
            fields.group(side).ifPresent(group -> aims(group, side.equals("more"), aims));
        }
        Grid grid = grid(fields);
        boolean highest = fields.has("highest");
        String letters = highest ? fields.text("highest") : fields.text("lowest");
        if (aims.isEmpty() || grid == null || !grid.cells().get(0).values().containsKey(letters)) {
            problems.add(fields.place(), "a front", "more, less, cells, and highest or lowest with a sweep");
            return null;
        }
        return new Front(aims, grid, letters, highest);
    }

    private void aims(Node.Group group, boolean more, List<Front.Aim> aims) {
        Fields fields = new Fields(group, "an aim", problems);
        for (Node.Field field : group.fields()) {
            Measure measure = expressions.measure(field.name(), field.place());
            double smallest = fields.number(field.name(), 1e-9, FAR);
            if (measure != null) {
                aims.add(new Front.Aim(measure, more, smallest));
            }
        }
    }

    @Nullable
    Grid grid(Fields fields) {
        Optional<Node.Group> group = fields.group("cells");
        if (group.isEmpty()) {
            problems.add(fields.place(), "no cells", "cells: { K: [...], I: [...] }");
            return null;
        }
        Fields cells = new Fields(group.get(), "the cells", problems);
        Map<String, List<String>> sweeps = new LinkedHashMap<>();
        double count = 1;
        for (Node.Field field : group.get().fields()) {
            List<String> values = cells.texts(field.name()).stream()
                    .filter(value -> isCell(field.name(), value))
                    .map(Node.Scalar::text)
                    .toList();
            sweeps.put(field.name(), values);
            count *= values.size();
        }
        if (count < 2 || count > MAX_CELLS) {
            problems.add(
                    group.get().place(),
                    String.format(Locale.ROOT, "%.0f usable cells", sweeps.isEmpty() ? 0 : count),
                    String.format(Locale.ROOT, "from 2 to %d", MAX_CELLS));
            return null;
        }
        return Grid.of(sweeps);
    }

    /** Return whether a value can stand behind the letters of a sweep, exactly as written. */
    private boolean isCell(String letters, Node.Scalar value) {
        ParameterSpec spec = alternatives.sweeps().get(letters);
        boolean right = spec != null && spec.allows(Numbers.number(value.text()));
        if (!right) {
            problems.add(
                    value.place(),
                    QuotedText.plain(letters) + ": " + QuotedText.plain(value.text()),
                    spec == null
                            ? "one of the sweeps "
                                    + String.join(", ", alternatives.sweeps().keySet())
                            : spec.expectation() + " for " + spec.name());
        }
        return right;
    }

    private @Nullable Question weight(Fields fields) {
        Measure outcome = measure(fields, "of");
        List<String> against = alternative(fields, "against");
        Map<String, Distribution> drawn = fields.group("draw").map(draws::read).orElse(Map.of());
        List<String> on = fields.texts("on").stream().map(Node.Scalar::text).toList();
        List<Measure> through = fields.texts("through").stream()
                .map(scalar -> expressions.measure(scalar.text(), scalar.place()))
                .flatMap(measure -> Optional.ofNullable(measure).stream())
                .toList();
        String asked = fields.text("for");
        if (outcome == null
                || !drawn.keySet().containsAll(on)
                || !on.contains(asked)
                || on.stream().distinct().count() < on.size()) {
            problems.add(fields.place(), "a weight", "of, against, draw, on what is drawn, and for one of these");
            return null;
        }
        return new Weight(outcome, against, new Teams(drawn), on, through, asked);
    }

    @Nullable
    Measure measure(Fields fields, String name) {
        String text = fields.text(name);
        Place place = fields.find(name).map(Node::place).orElse(fields.place());
        return text.isEmpty() ? null : expressions.measure(text, place);
    }

    private List<String> alternative(Fields fields, String name) {
        Place place = fields.find(name).map(Node::place).orElse(fields.place());
        return fields.has(name) ? expressions.alternative(fields.text(name), place) : List.of();
    }
}
