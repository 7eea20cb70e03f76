package dev.poise.cli.assistant;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A message of JSON-RPC: a request, or without an id a notification. Immutable.
 *
 * @param root the message
 * @param id a text or a whole number; null when there is none, or none that can be repeated
 * @param method what is asked; empty when nothing is
 */
record Message(Node.Group root, @Nullable Object id, String method) {
    private static final int LONGEST_ID = 200;

    static Message of(Node.Group root) {
        return new Message(
                root, id(root), field(root, "method").map(Message::text).orElse(""));
    }

    private static @Nullable Object id(Node.Group root) {
        Optional<Node> node = field(root, "id");
        if (node.isEmpty()
                || !(node.get() instanceof Node.Scalar scalar)
                || scalar.text().length() > LONGEST_ID) {
            return null;
        }
        return switch (scalar.kind()) {
            case TEXT -> scalar.text();
            case NUMBER -> {
                OptionalLong whole = Numbers.whole(scalar.text());
                yield whole.isPresent() ? whole.getAsLong() : null;
            }
            default -> null;
        };
    }

    /** Return whether it answers something, which nobody here asks. */
    boolean isAnswer() {
        return method.isEmpty()
                && (field(root, "result").isPresent() || field(root, "error").isPresent());
    }

    /** Return whether it says what is asked, and has an id that can be repeated or none at all. */
    boolean isSound() {
        boolean version = field(root, "jsonrpc").map(Message::text).orElse("").equals("2.0");
        return version && !method.isEmpty() && (id != null || field(root, "id").isEmpty());
    }

    /** Get a parameter. */
    Optional<Node> parameter(String name) {
        return field(root, "params")
                .flatMap(node -> node instanceof Node.Group group ? field(group, name) : Optional.empty());
    }

    /** Get a parameter that is a text; else the empty text. */
    String text(String name) {
        return parameter(name).map(Message::text).orElse("");
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.TEXT ? scalar.text() : "";
    }

    private static Optional<Node> field(Node.Group group, String name) {
        List<Node.Field> fields = group.fields();
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Node.Field::value)
                .findFirst();
    }
}
