package dev.poise.scenarios.document;

import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds the tree from the parser's tokens. Duplicate keys are found here and not by the parser, because the parser would stop
 * at the first.
 */
final class TreeBuilder {
    private final String file;
    private final String text;
    private final JsonParser parser;
    private final ProblemList problems;
    private final DocumentReader.Expected expected;
    private boolean refused;

    TreeBuilder(String file, String text, JsonParser parser, DocumentReader.Expected expected, ProblemList problems) {
        this.expected = expected;
        this.file = file;
        this.text = text;
        this.parser = parser;
        this.problems = problems;
    }

    Node.@Nullable Group build() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            problems.add(
                    Place.startOf(file),
                    "an empty file",
                    String.format(Locale.ROOT, "%s, such as %s", expected.one(), expected.example()));
            return null;
        }
        Node root = node(token, 1);
        if (!refused && parser.nextToken() != null) {
            refuse("a second document", String.format(Locale.ROOT, "one %s %s", expected.what(), expected.where()));
        }
        if (refused) {
            return null;
        }
        if (root instanceof Node.Group group) {
            return group;
        }
        problems.add(root.place(), root.described(), "names with values, such as " + expected.example());
        return null;
    }

    private Node node(JsonToken token, int depth) {
        Place place = here();
        if (depth > DocumentReader.DEPTH) {
            refuse(
                    String.format(Locale.ROOT, "more than %d levels", DocumentReader.DEPTH),
                    String.format(Locale.ROOT, "%s; it has at most five", expected.one()));
        } else if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            refuse("the alias *" + QuotedText.plain(parser.getString()), "no aliases; use extends");
        } else if (parser instanceof YAMLParser && parser.getTypeId() != null) {
            refuse("a tag", "no tags such as !!str");
        }
        if (refused) {
            return new Node.Scalar(place, Node.Scalar.Kind.NULL, "");
        }
        return switch (token) {
            case START_OBJECT -> group(place, depth);
            case START_ARRAY -> items(place, depth);
            default -> scalar(place, token);
        };
    }

    private Node group(Place place, int depth) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (!refused && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Place at = here();
            refuseControlCharacters(name);
            Node value = node(parser.nextToken(), depth + 1);
            Node.Field first = fields.putIfAbsent(name, new Node.Field(name, at, value));
            if (first != null) {
                problems.add(
                        at,
                        QuotedText.plain(name) + " a second time (first in "
                                + first.place().within(at) + ")",
                        "each name once");
            }
        }
        return new Node.Group(place, List.copyOf(fields.values()));
    }

    private Node items(Place place, int depth) {
        List<Node> nodes = new ArrayList<>();
        while (!refused) {
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                break;
            }
            nodes.add(node(token, depth + 1));
        }
        return new Node.Items(place, nodes);
    }

    private Node.Scalar scalar(Place place, JsonToken token) {
        String value = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        refuseControlCharacters(value);
        return new Node.Scalar(place, kind(token), value);
    }

    /** Refuse what was written as an escape; what stands in the text is refused before. */
    private void refuseControlCharacters(String value) {
        value.codePoints()
                .filter(QuotedText::isControl)
                .findFirst()
                .ifPresent(point -> refuse("the control character " + QuotedText.name(point), "text"));
    }

    private Node.Scalar.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                // names such as .inf and numbers of any length are no numbers here
                Numbers.isNumber(parser.getString()) ? Node.Scalar.Kind.NUMBER : Node.Scalar.Kind.TEXT;
            case VALUE_TRUE, VALUE_FALSE -> Node.Scalar.Kind.BOOLEAN;
            case VALUE_NULL -> Node.Scalar.Kind.NULL;
            // the parser takes .5 and +5 for text
            default ->
                isPlain() && Numbers.isNumber(parser.getString()) ? Node.Scalar.Kind.NUMBER : Node.Scalar.Kind.TEXT;
        };
    }

    private boolean isPlain() {
        long offset = parser.currentTokenLocation().getCharOffset();
        return parser instanceof YAMLParser
                && offset >= 0
                && offset < text.length()
                && "\"'|>".indexOf(text.charAt((int) offset)) < 0;
    }

    private void refuse(String found, String expected) {
        if (!refused) {
            problems.add(here(), found, expected);
        }
        refused = true;
    }

    private Place here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
