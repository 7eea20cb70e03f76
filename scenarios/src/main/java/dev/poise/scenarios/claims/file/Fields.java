package dev.poise.scenarios.claims.file;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The named parts of a group, taken one by one; names that nobody asked for are problems. Not thread-safe. */
final class Fields {
    private final Node.Group group;
    private final ProblemList problems;
    private final List<String> asked = new ArrayList<>();

    Fields(Node.Group group, ProblemList problems) {
        this.group = group;
        this.problems = problems;
    }

    Place place() {
        return group.place();
    }

    /** Take whatever stands under a name. */
    Optional<Node> node(String name) {
        asked.add(name);
        return group.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(Node.Field::value);
    }

    boolean has(String name) {
        return group.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    /** Take a text that has to be there. */
    String text(String name) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            problems.add(place(), "nothing under " + name, name + ": some text");
            return "";
        }
        return textOf(node.get(), name);
    }

    /** Take a text that may be left out. */
    @Nullable
    String textOrNull(String name) {
        return node(name).map(node -> textOf(node, name)).orElse(null);
    }

    private String textOf(Node node, String name) {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() != Node.Scalar.Kind.NOTHING
                && !scalar.text().isBlank()) {
            return scalar.text().strip().replaceAll("\\s+", " ");
        }
        problems.add(node.place(), node.described() + " for " + name, "some text");
        return "";
    }

    /** Take a number that may be left out. */
    OptionalDouble number(String name) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (node.get() instanceof Node.Scalar scalar && Numbers.isNumber(scalar.text())) {
            return OptionalDouble.of(Double.parseDouble(scalar.text()));
        }
        problems.add(node.get().place(), node.get().described() + " for " + name, "a number");
        return OptionalDouble.empty();
    }

    /** Take true or false; false when it is left out. */
    boolean truth(String name, boolean otherwise) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return otherwise;
        }
        if (node.get() instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.TRUTH) {
            return scalar.text().equals("true");
        }
        problems.add(node.get().place(), node.get().described() + " for " + name, "true or false");
        return otherwise;
    }

    /** Take a list of texts; one text alone is a list of one; empty when it is left out. */
    List<Node.Scalar> texts(String name) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return List.of();
        }
        List<Node> nodes = node.get() instanceof Node.Items items ? items.nodes() : List.of(node.get());
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node each : nodes) {
            if (each instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
                texts.add(scalar);
            } else {
                problems.add(each.place(), each.described() + " in " + name, "text");
            }
        }
        return texts;
    }

    /** Take a group that has to be there. */
    @Nullable
    Fields group(String name) {
        Optional<Node> node = node(name);
        if (node.isPresent() && node.get() instanceof Node.Group inner) {
            return new Fields(inner, problems);
        }
        problems.add(
                node.map(Node::place).orElse(place()),
                node.map(Node::described).orElse("nothing") + " under " + name,
                "a group of names");
        return null;
    }

    List<Node.Field> all() {
        group.fields().forEach(field -> asked.add(field.name()));
        return group.fields();
    }

    /** Take one of the names of an enum, written in lower case with spaces. */
    <E extends Enum<E>> @Nullable E choice(String name, E[] choices) {
        Optional<Node> node = node(name);
        List<String> names = new ArrayList<>();
        for (E choice : choices) {
            names.add(choice.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        String text = node.isPresent() && node.get() instanceof Node.Scalar scalar ? scalar.text() : "";
        int index = names.indexOf(text);
        if (index < 0) {
            problems.add(new Problem(
                    node.map(Node::place).orElse(place()),
                    text.isEmpty() ? "nothing under " + name : Shown.quoted(text),
                    "one of " + String.join(", ", names),
                    NearestName.to(text, names)));
            return null;
        }
        return choices[index];
    }

    /** Tell of names that nobody asked for. */
    void finish() {
        for (Node.Field field : group.fields()) {
            if (!asked.contains(field.name())) {
                problems.add(new Problem(
                        field.place(),
                        "the unknown name " + Shown.plain(field.name()),
                        "one of " + String.join(", ", asked.stream().distinct().toList()),
                        NearestName.to(field.name(), asked)));
            }
        }
    }
}
