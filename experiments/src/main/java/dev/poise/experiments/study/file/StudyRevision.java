package dev.poise.experiments.study.file;

import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A study with some of its parts replaced, as if they had been written so in its file. */
final class StudyRevision {
    /** A baseline is one thing: other factors are not left over from the old one. */
    private static final String WHOLE = "baseline";

    private static final String LEVELS = "levels";

    private StudyRevision() {}

    /**
     * Replace parts of a study; levels are added to those that are there, and what is to be null is left out.
     *
     * @param root the study
     * @param change names with what they are to be, as JSON
     * @param problems what is wrong with the change
     * @return null when the change cannot be read
     */
    static Node.@Nullable Group of(Node.Group root, String change, ProblemList problems) {
        Node.Group more =
                DocumentReader.read("what is asked", change, Format.JSON, DocumentReader.Expected.STUDY, problems);
        return more == null ? null : merged(root, more);
    }

    private static Node.Group merged(Node.Group old, Node.Group change) {
        List<Node.Field> fields = new ArrayList<>();
        for (Node.Field field : old.fields()) {
            Node.Field other = find(change, field.name());
            if (other != null && isNothing(other.value())) {
                continue;
            }
            fields.add(
                    other == null ? field : new Node.Field(field.name(), other.place(), merged(field, other.value())));
        }
        change.fields().stream()
                .filter(field -> find(old, field.name()) == null && !isNothing(field.value()))
                .forEach(fields::add);
        return new Node.Group(old.place(), fields);
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NULL;
    }

    private static Node merged(Node.Field old, Node change) {
        if (old.name().equals(LEVELS) && old.value() instanceof Node.Items items && change instanceof Node.Items more) {
            List<Node> all = new ArrayList<>(items.nodes());
            all.addAll(more.nodes());
            return new Node.Items(change.place(), all);
        }
        return !old.name().equals(WHOLE) && old.value() instanceof Node.Group one && change instanceof Node.Group other
                ? merged(one, other)
                : change;
    }

    private static Node.@Nullable Field find(Node.Group group, String name) {
        return group.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
