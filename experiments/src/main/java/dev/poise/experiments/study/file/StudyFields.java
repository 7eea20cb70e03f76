package dev.poise.experiments.study.file;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The named parts of one group in a study file, each asked for by name. Adds everything that is wrong to the problems. */
final class StudyFields {
    private final Node.Group group;
    private final String what;
    private final ProblemList problems;
    private final Set<String> misspelt = new TreeSet<>();

    /** Take a group; a name that is not known is a problem. */
    StudyFields(Node.Group group, String what, List<String> known, ProblemList problems) {
        this.group = group;
        this.what = what;
        this.problems = problems;
        for (Node.Field field : group.fields()) {
            if (!known.contains(field.name())) {
                String nearest = NearestName.to(field.name(), known);
                if (nearest != null) {
                    misspelt.add(nearest);
                }
                problems.add(
                        field.place(),
                        String.format(Locale.ROOT, "the unknown name %s in %s", QuotedText.plain(field.name()), what),
                        Problem.oneOf(known),
                        () -> nearest);
            }
        }
    }

    Place place() {
        return group.place();
    }

    @Nullable
    Node get(String name) {
        return group.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Node.Field::value)
                .findFirst()
                .orElse(null);
    }

    boolean has(String name) {
        return get(name) != null;
    }

    /** Get a part, and complain when it is not there, unless that was told because of how its name is written. */
    @Nullable
    Node require(String name, String expected) {
        Node node = get(name);
        if (node == null && !misspelt.contains(name)) {
            problems.add(group.place(), String.format(Locale.ROOT, "%s without %s", what, name), expected);
        }
        return node;
    }

    /** Get a number within bounds; what is missing or wrong gives the standard. */
    double number(String name, double standard, double low, double high) {
        Node node = get(name);
        if (node == null) {
            return standard;
        }
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER) {
            double value = Numbers.number(scalar.text());
            if (value >= low && value <= high) {
                return value;
            }
        }
        boolean any = low == -Double.MAX_VALUE && high == Double.MAX_VALUE;
        wrong(
                node,
                name,
                any ? "a number" : String.format(Locale.ROOT, "a number from %s to %s", plain(low), plain(high)));
        return standard;
    }

    /** Get a whole number within bounds. */
    long whole(String name, long standard, long low, long high) {
        Node node = get(name);
        if (node == null) {
            return standard;
        }
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER) {
            OptionalLong value = Numbers.whole(scalar.text());
            if (value.isPresent() && value.getAsLong() >= low && value.getAsLong() <= high) {
                return value.getAsLong();
            }
        }
        wrong(node, name, String.format(Locale.ROOT, "a whole number from %d to %d", low, high));
        return standard;
    }

    boolean flag(String name) {
        Node node = get(name);
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.BOOLEAN) {
            return scalar.text().equals("true");
        }
        if (node != null) {
            wrong(node, name, "true or false");
        }
        return false;
    }

    /** Get one of a few names. */
    String choice(String name, String standard, List<String> names) {
        Node node = get(name);
        if (node == null) {
            return standard;
        }
        if (node instanceof Node.Scalar scalar && names.contains(scalar.text())) {
            return scalar.text();
        }
        problems.add(
                node.place(),
                String.format(Locale.ROOT, "%s for %s", node.described(), name),
                Problem.oneOf(names),
                () -> node instanceof Node.Scalar scalar ? NearestName.to(scalar.text(), names) : null);
        return standard;
    }

    /** Get a part that is a group, or null; another thing is a problem. */
    Node.@Nullable Group group(String name, String expected) {
        Node node = get(name);
        if (node == null || node instanceof Node.Group) {
            return (Node.Group) node;
        }
        wrong(node, name, expected);
        return null;
    }

    /** Get a text, or the standard. */
    String text(String name, String standard) {
        Node node = get(name);
        if (node == null) {
            return standard;
        }
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Scalar.Kind.TEXT
                && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        wrong(node, name, "text");
        return standard;
    }

    /** Get texts: one, or a list of them; each with its place. */
    List<Node.Scalar> texts(String name, String each) {
        Node node = get(name);
        if (node == null) {
            return List.of();
        }
        List<Node> nodes = node instanceof Node.Items items ? items.nodes() : List.of(node);
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node one : nodes) {
            if (one instanceof Node.Scalar scalar
                    && scalar.kind() == Node.Scalar.Kind.TEXT
                    && !scalar.text().isBlank()) {
                texts.add(scalar);
            } else {
                wrong(one, name, each);
            }
        }
        if (nodes.isEmpty()) {
            problems.add(node.place(), "an empty list for " + name, each);
        }
        return texts;
    }

    void wrong(Node node, String name, String expected) {
        problems.add(node.place(), String.format(Locale.ROOT, "%s for %s", node.described(), name), expected);
    }

    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
