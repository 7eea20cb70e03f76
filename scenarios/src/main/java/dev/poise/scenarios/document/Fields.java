package dev.poise.scenarios.document;

import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of a group, one by one. A field that is missing or of the wrong kind is added to the problems, and the method
 * returns a harmless value instead. Close it after the last field: {@link #close} reports the fields that nobody asked for. Not
 * thread-safe.
 */
public final class Fields implements AutoCloseable {
    private final Node.Group group;
    private final String what;
    private final ProblemList problems;
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * Look at a group.
     *
     * @param group the group
     * @param what what it describes, with an article, such as "a part"
     * @param problems takes what is wrong
     */
    public Fields(Node.Group group, String what, ProblemList problems) {
        this.group = group;
        this.what = what;
        this.problems = problems;
    }

    /** Get where the group starts. */
    public Place place() {
        return group.place();
    }

    /**
     * Get a field that may be missing.
     *
     * @param name its name
     */
    public Optional<Node> find(String name) {
        asked.add(name);
        return group.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Node.Field::value)
                .findFirst();
    }

    /** Return whether a field is there, without asking for it. */
    public boolean has(String name) {
        return group.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    private Optional<Node> need(String name, String expected) {
        Optional<Node> found = find(name);
        if (found.isEmpty()) {
            problems.add(group.place(), String.format(Locale.ROOT, "%s without %s", what, name), expected);
        }
        return found;
    }

    /**
     * Get a text that has to be there.
     *
     * @param name its name
     * @return the text in one line, empty after a problem
     */
    public String text(String name) {
        Optional<Node> found = need(name, "text");
        if (found.isPresent()) {
            if (found.get() instanceof Node.Scalar scalar
                    && scalar.kind() != Node.Scalar.Kind.NULL
                    && !scalar.text().isBlank()) {
                return scalar.text().strip().replaceAll("\\s+", " ");
            }
            wrong(found.get(), name, "text");
        }
        return "";
    }

    /**
     * Get the texts of a list that may be missing; a text alone is a list of one.
     *
     * @param name its name
     */
    public List<Node.Scalar> texts(String name) {
        List<Node.Scalar> texts = new ArrayList<>();
        Optional<Node> found = find(name);
        if (found.isPresent()) {
            List<Node> nodes = found.get() instanceof Node.Items items ? items.nodes() : List.of(found.get());
            for (Node node : nodes) {
                if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
                    texts.add(scalar);
                } else {
                    wrong(node, name, "text");
                }
            }
        }
        return texts;
    }

    /**
     * Get a number that has to be there.
     *
     * @param name its name
     * @param low smallest allowed value
     * @param high largest allowed value
     * @return the number, {@code low} after a problem
     */
    public double number(String name, double low, double high) {
        String expected = String.format(Locale.ROOT, "a number from %s to %s", low, high);
        return need(name, expected).map(node -> number(node, name, low, high)).orElse(low);
    }

    /**
     * Get a number that may be missing.
     *
     * @param name its name
     * @param low smallest allowed value
     * @param high largest allowed value
     * @param otherwise the number when the field is missing; may lie outside these limits
     * @return the number, {@code low} after a problem
     */
    public double number(String name, double low, double high, double otherwise) {
        return find(name).map(node -> number(node, name, low, high)).orElse(otherwise);
    }

    /**
     * Get a whole number that has to be there.
     *
     * @param name its name
     * @param low smallest allowed value
     * @param high largest allowed value
     * @return the number; after a problem some number from {@code low} to {@code high}
     */
    public int whole(String name, int low, int high) {
        double number = number(name, low, high);
        if (number != Math.rint(number)) {
            find(name).ifPresent(node -> wrong(node, name, "a whole number"));
        }
        return (int) number;
    }

    private double number(Node node, String name, double low, double high) {
        double value = node instanceof Node.Scalar scalar ? Numbers.number(scalar.text()) : Double.NaN;
        if (value >= low && value <= high) {
            return value;
        }
        wrong(node, name, String.format(Locale.ROOT, "a number from %s to %s", low, high));
        return low;
    }

    /**
     * Get true or false from a field that may be missing.
     *
     * @param name its name
     * @return false when it is missing, and after a problem
     */
    public boolean flag(String name) {
        Optional<Node> found = find(name);
        if (found.isEmpty()) {
            return false;
        }
        if (found.get() instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.BOOLEAN) {
            return Boolean.parseBoolean(scalar.text());
        }
        wrong(found.get(), name, "true or false");
        return false;
    }

    /**
     * Get a word that has to be there.
     *
     * @param name its name
     * @param known the words that are allowed
     * @return one of them; nothing after a problem
     */
    public Optional<String> word(String name, List<String> known) {
        String text = text(name);
        if (known.contains(text)) {
            return Optional.of(text);
        }
        if (!text.isEmpty()) {
            problems.add(
                    find(name).map(Node::place).orElse(group.place()),
                    String.format(Locale.ROOT, "%s for %s", QuotedText.plain(text), name),
                    Problem.oneOf(known),
                    () -> NearestName.to(text, known));
        }
        return Optional.empty();
    }

    /**
     * Get a group that may be missing.
     *
     * @param name its name
     * @return nothing when it is missing, and after a problem
     */
    public Optional<Node.Group> group(String name) {
        Optional<Node> found = find(name);
        if (found.isPresent()) {
            if (found.get() instanceof Node.Group inner) {
                return Optional.of(inner);
            }
            wrong(found.get(), name, "names with values");
        }
        return Optional.empty();
    }

    /**
     * Get the groups of a list that has to be there and may not be empty.
     *
     * @param name its name
     * @return without what is not a group, which is a problem
     */
    public List<Node.Group> groups(String name) {
        List<Node.Group> groups = new ArrayList<>();
        for (Node node : items(name)) {
            if (node instanceof Node.Group one) {
                groups.add(one);
            } else {
                wrong(node, name, "names with values");
            }
        }
        return groups;
    }

    /**
     * Get the numbers of a list that has to be there and may not be empty.
     *
     * @param name its name
     * @param low smallest allowed value
     * @param high largest allowed value
     * @return as many as the list has, {@code low} in place of each that is a problem
     */
    public List<Double> numbers(String name, double low, double high) {
        return items(name).stream().map(node -> number(node, name, low, high)).toList();
    }

    private List<Node> items(String name) {
        Optional<Node> found = need(name, "a list");
        if (found.isPresent()) {
            if (found.get() instanceof Node.Items items && !items.nodes().isEmpty()) {
                return items.nodes();
            }
            wrong(found.get(), name, "a list with something in it");
        }
        return List.of();
    }

    private void wrong(Node node, String name, String expected) {
        problems.add(node.place(), String.format(Locale.ROOT, "%s for %s", node.described(), name), expected);
    }

    /** Add a problem for each field that nobody asked for. */
    @Override
    public void close() {
        List<String> known = List.copyOf(asked);
        for (Node.Field field : group.fields()) {
            if (!asked.contains(field.name())) {
                problems.add(
                        field.place(),
                        String.format(Locale.ROOT, "the unknown name %s in %s", QuotedText.plain(field.name()), what),
                        Problem.oneOf(known),
                        () -> NearestName.to(field.name(), known));
            }
        }
    }
}
