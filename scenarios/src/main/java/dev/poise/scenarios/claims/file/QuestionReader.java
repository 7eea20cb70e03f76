package dev.poise.scenarios.claims.file;

import dev.poise.scenarios.claims.Arms;
import dev.poise.scenarios.claims.expression.Expression;
import dev.poise.scenarios.claims.expression.ExpressionReader;
import dev.poise.scenarios.claims.measure.Measure;
import dev.poise.scenarios.claims.measure.Pattern;
import dev.poise.scenarios.claims.measure.Window;
import dev.poise.scenarios.claims.question.CarryOver;
import dev.poise.scenarios.claims.question.Draw;
import dev.poise.scenarios.claims.question.Effect;
import dev.poise.scenarios.claims.question.Front;
import dev.poise.scenarios.claims.question.Grid;
import dev.poise.scenarios.claims.question.Interaction;
import dev.poise.scenarios.claims.question.Question;
import dev.poise.scenarios.claims.question.Timing;
import dev.poise.scenarios.claims.question.Weight;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a part of a claim is estimated: exactly one of effect, timing, interaction, carryOver, front and weight. */
final class QuestionReader {
    static final List<String> KINDS = List.of("effect", "timing", "interaction", "carryOver", "front", "weight");

    private final ExpressionReader expressions;
    private final Arms arms;
    private final Map<String, Interaction.Factor> factors;
    private final ProblemList problems;

    QuestionReader(
            ExpressionReader expressions, Arms arms, Map<String, Interaction.Factor> factors, ProblemList problems) {
        this.expressions = expressions;
        this.arms = arms;
        this.factors = factors;
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
                    "one of " + String.join(", ", KINDS));
            KINDS.forEach(part::node);
            return null;
        }
        return switch (kinds.get(0)) {
            case "effect" -> effect(part);
            case "timing" -> inner(part, "timing", this::timing);
            case "interaction" -> inner(part, "interaction", this::interaction);
            case "carryOver" -> inner(part, "carryOver", this::carryOver);
            case "front" -> inner(part, "front", this::front);
            default -> inner(part, "weight", this::weight);
        };
    }

    private interface Inner {
        @Nullable
        Question read(Fields fields);
    }

    private static @Nullable Question inner(Fields part, String name, Inner inner) {
        Fields fields = part.group(name);
        if (fields == null) {
            return null;
        }
        Question question = inner.read(fields);
        fields.finish();
        return question;
    }

    private @Nullable Question effect(Fields part) {
        Expression expression = expression(part, "effect");
        String in = part.textOrNull("in");
        if (in != null && !in.equals("spreads")) {
            problems.add(part.place(), "in: " + Shown.plain(in), "in: spreads, or nothing");
        }
        return expression == null ? null : new Effect(expression, in != null);
    }

    private @Nullable Expression expression(Fields fields, String name) {
        String text = fields.text(name);
        Place place = fields.node(name).map(Node::place).orElse(fields.place());
        return text.isEmpty() ? null : expressions.read(text, place);
    }

    private @Nullable Question timing(Fields fields) {
        Pattern pattern = fields.choice("when", Pattern.values());
        Expression expression = expression(fields, "of");
        Window.Step step = fields.has("by") ? fields.choice("by", Window.Step.values()) : Window.Step.SPRINT;
        double level = fields.number("level").orElse(Double.NaN);
        double since = fields.number("since").orElse(1);
        boolean levelAsked = pattern == Pattern.RECOVERED || pattern == Pattern.REACHED;
        if (levelAsked && Double.isNaN(level)) {
            problems.add(fields.place(), "no level", "level: how much of it");
            return null;
        }
        if (pattern == null || expression == null || step == null) {
            return null;
        }
        boolean every = expression.terms().stream()
                .allMatch(term ->
                        term.measure().window() == null && term.measure().has(step));
        if (!every) {
            problems.add(fields.place(), "a measure without a value for every step", "measures along the run");
            return null;
        }
        return new Timing(pattern, expression, step, level, (int) since);
    }

    private @Nullable Question interaction(Fields fields) {
        Measure measure = measure(fields, "of");
        List<Interaction.Factor> all = factors(fields, "factors");
        List<Interaction.Factor> moderator = factors(fields, "between");
        List<Interaction.Factor> with = factors(fields, "and");
        if (measure == null
                || moderator.size() != 1
                || with.isEmpty()
                || !all.containsAll(moderator)
                || !all.containsAll(with)) {
            problems.add(fields.place(), "an interaction", "of, factors, between one of them and others of them");
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
                        "the unknown factor " + Shown.quoted(scalar.text()),
                        "one of " + String.join(", ", factors.keySet()));
            } else {
                found.add(factor);
            }
        }
        return found;
    }

    private @Nullable Question carryOver(Fields fields) {
        Measure measure = measure(fields, "of");
        Grid grid = grid(fields);
        List<String> here = arm(fields, "here");
        List<String> there = arm(fields, "there");
        return measure == null || grid == null ? null : new CarryOver(measure, grid, here, there);
    }

    private @Nullable Question front(Fields fields) {
        List<Front.Aim> aims = new ArrayList<>();
        for (String side : List.of("more", "less")) {
            Fields measures = fields.has(side) ? fields.group(side) : null;
            if (measures == null) {
                fields.node(side);
                continue;
            }
            for (Node.Field field : measures.all()) {
                Measure measure = expressions.measure(field.name(), field.place());
                double smallest = field.value() instanceof Node.Scalar scalar && Numbers.isNumber(scalar.text())
                        ? Double.parseDouble(scalar.text())
                        : 0;
                if (!(smallest > 0)) {
                    problems.add(field.place(), field.value().described(), "the smallest difference that matters");
                } else if (measure != null) {
                    aims.add(new Front.Aim(measure, side.equals("more"), smallest));
                }
            }
        }
        Grid grid = grid(fields);
        boolean highest = fields.has("highest");
        String letters = highest ? fields.text("highest") : fields.text("lowest");
        if (aims.isEmpty() || grid == null || !arms.sweeps().containsKey(letters)) {
            problems.add(fields.place(), "a front", "more, less, cells, and highest or lowest with a sweep");
            return null;
        }
        return new Front(aims, grid, letters, highest);
    }

    private @Nullable Grid grid(Fields fields) {
        Fields cells = fields.group("cells");
        if (cells == null) {
            return null;
        }
        Map<String, List<String>> sweeps = new LinkedHashMap<>();
        for (Node.Field field : cells.all()) {
            List<String> values =
                    cells.texts(field.name()).stream().map(Node.Scalar::text).toList();
            for (String value : values) {
                expressions.arm(field.name() + value, field.place());
            }
            sweeps.put(field.name(), values);
        }
        return Grid.of(sweeps);
    }

    private @Nullable Question weight(Fields fields) {
        Measure outcome = measure(fields, "of");
        List<String> against = arm(fields, "against");
        Map<String, Draw> draws = draws(fields);
        List<String> on = fields.texts("on").stream().map(Node.Scalar::text).toList();
        List<Measure> through = fields.texts("through").stream()
                .map(scalar -> expressions.measure(scalar.text(), scalar.place()))
                .flatMap(measure -> Optional.ofNullable(measure).stream())
                .toList();
        String asked = fields.text("for");
        if (outcome == null || !draws.keySet().containsAll(on) || !on.contains(asked)) {
            problems.add(fields.place(), "a weight", "of, against, draw, on what is drawn, and for one of these");
            return null;
        }
        return new Weight(outcome, against, draws, on, through, asked);
    }

    private Map<String, Draw> draws(Fields fields) {
        Map<String, Draw> draws = new LinkedHashMap<>();
        Fields all = fields.group("draw");
        if (all == null) {
            return draws;
        }
        for (Node.Field field : all.all()) {
            String text = field.value() instanceof Node.Scalar scalar ? scalar.text() : "";
            String[] words = text.split(" ", -1);
            boolean numbers = words.length == 3 && Numbers.isNumber(words[1]) && Numbers.isNumber(words[2]);
            if (numbers && words[0].equals("uniform") && arms.sweeps().containsKey(field.name())) {
                draws.put(field.name(), new Draw.Uniform(Double.parseDouble(words[1]), Double.parseDouble(words[2])));
            } else if (numbers && words[0].equals("beta") && arms.sweeps().containsKey(field.name())) {
                draws.put(field.name(), new Draw.Beta(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
            } else {
                problems.add(
                        field.place(),
                        "%s: %s".formatted(Shown.plain(field.name()), Shown.plain(text)),
                        "a sweep with uniform LOW HIGH or beta A B");
            }
        }
        return draws;
    }

    private @Nullable Measure measure(Fields fields, String name) {
        String text = fields.text(name);
        Place place = fields.node(name).map(Node::place).orElse(fields.place());
        return text.isEmpty() ? null : expressions.measure(text, place);
    }

    private List<String> arm(Fields fields, String name) {
        String text = fields.textOrNull(name);
        Place place = fields.node(name).map(Node::place).orElse(fields.place());
        return text == null ? List.of() : expressions.arm(text, place);
    }
}
