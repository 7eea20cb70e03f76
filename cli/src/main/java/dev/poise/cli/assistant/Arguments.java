package dev.poise.cli.assistant;

import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** The arguments of a call, asked for one by one. What is wrong is collected, and all of it is told at once. Not thread-safe. */
final class Arguments {
    private final String source;
    private final ProblemList problems;
    private final Fields fields;

    /**
     * Look at arguments.
     *
     * @param group the arguments
     * @param tool whose they are
     */
    Arguments(Node.Group group, String tool) {
        this.source = group.place().file();
        this.problems = new ProblemList();
        this.fields = new Fields(group, "the arguments of " + tool, problems);
    }

    /** Get a text that may be missing. */
    Optional<String> text(String name) {
        fields.find(name);
        return Optional.of(fields.has(name) ? fields.text(name) : "").filter(text -> !text.isEmpty());
    }

    /** Get a text as it was written, with its lines; empty when it is missing. */
    String verbatim(String name) {
        Optional<Node> node = fields.find(name);
        if (node.isPresent() && !(node.get() instanceof Node.Scalar)) {
            wrong(node.get(), name, "text");
        }
        return node.isPresent() && node.get() instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    Optional<String> word(String name, List<String> known) {
        fields.find(name);
        return fields.has(name) ? fields.word(name, known) : Optional.empty();
    }

    /** Get texts; a list that is missing is empty. */
    List<String> texts(String name, int most) {
        List<String> texts = fields.texts(name).stream().map(Node.Scalar::text).toList();
        requireFew(name, texts.size(), most);
        return texts;
    }

    List<Double> numbers(String name, double low, double high, int most) {
        fields.find(name);
        List<Double> numbers = fields.has(name) ? fields.numbers(name, low, high) : List.of();
        requireFew(name, numbers.size(), most);
        return numbers;
    }

    private void requireFew(String name, int size, int most) {
        if (size > most) {
            problems.add(
                    fields.place(),
                    String.format(Locale.ROOT, "%d parts of %s", size, name),
                    String.format(Locale.ROOT, "at most %d", most));
        }
    }

    boolean flag(String name) {
        return fields.flag(name);
    }

    /** Get a whole number that may be missing. */
    long whole(String name, long low, long high, long otherwise) {
        Optional<Node> node = fields.find(name);
        if (node.isEmpty()) {
            return otherwise;
        }
        OptionalLong whole = node.get() instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER
                ? Numbers.whole(scalar.text())
                : OptionalLong.empty();
        if (whole.isEmpty() || whole.getAsLong() < low || whole.getAsLong() > high) {
            wrong(
                    node.get(),
                    name,
                    low == Long.MIN_VALUE
                            ? "a whole number of at most 64 bits"
                            : String.format(Locale.ROOT, "a whole number from %d to %d", low, high));
            return otherwise;
        }
        return whole.getAsLong();
    }

    /** Get names with values, as an option such as {@code --set} takes them. */
    List<String> pairs(String name) {
        List<String> pairs = new ArrayList<>();
        Optional<Node.Group> group = fields.group(name);
        if (group.isPresent()) {
            for (Node.Field field : group.get().fields()) {
                if (field.value() instanceof Node.Scalar scalar && scalar.kind() != Node.Scalar.Kind.NULL) {
                    pairs.add(field.name() + "=" + scalar.text());
                } else {
                    wrong(field.value(), field.name(), "a number or a word");
                }
            }
        }
        return pairs;
    }

    private void wrong(Node node, String name, String expected) {
        problems.add(node.place(), String.format(Locale.ROOT, "%s for %s", node.described(), name), expected);
    }

    /**
     * Tell all that is wrong, unknown names included; to be called when everything was asked for.
     *
     * @throws ToolException when something is wrong
     */
    void requireSound() {
        fields.close();
        if (!problems.isEmpty()) {
            throw new ToolException(problems.inOrder().stream().map(this::told).toList());
        }
    }

    /** Leave out the place in the message, which whoever wrote it does not see. */
    private String told(Problem problem) {
        String line = problem.describe();
        String place = problem.place() + ": ";
        return problem.place().file().equals(source) ? line.substring(place.length()) : line;
    }
}
