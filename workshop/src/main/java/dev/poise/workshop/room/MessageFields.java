package dev.poise.workshop.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a message strictly: what is missing, of the wrong kind, too long or unknown is rejected in one line. */
public final class MessageFields {
    private final String where;
    private final JsonNode node;

    /**
     * Read an object.
     *
     * @param where what it is called in problems
     * @param node what was sent
     * @param known the fields it may have
     */
    public MessageFields(String where, JsonNode node, Set<String> known) {
        if (!node.isObject()) {
            throw new Rejected(String.format(Locale.ROOT, "%s: expected an object, found %s", where, kind(node)));
        }
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new Rejected(String.format(
                        Locale.ROOT,
                        "%s: unknown field %s, expected %s",
                        where,
                        shown(name),
                        String.join(", ", known.stream().sorted().toList())));
            }
        }
        this.where = where;
        this.node = node;
    }

    /** Get a part that is an object. */
    public JsonNode object(String name) {
        JsonNode part = node.path(name);
        if (!part.isObject()) {
            throw wrong(name, "an object", part);
        }
        return part;
    }

    /** Return whether a field is there; one that holds nothing is there, too, and is refused by whoever asks for its value. */
    public boolean has(String name) {
        return node.has(name);
    }

    /** Get the elements of a list of at most so many. */
    public List<JsonNode> list(String name, int most) {
        JsonNode part = node.path(name);
        if (!part.isArray() || part.size() > most) {
            throw wrong(name, String.format(Locale.ROOT, "a list of at most %d", most), part);
        }
        List<JsonNode> elements = new ArrayList<>();
        part.forEach(elements::add);
        return elements;
    }

    /** Get a text of at most so many characters. */
    public String text(String name, int most) {
        JsonNode part = node.path(name);
        if (!part.isString() || part.asString().length() > most) {
            throw wrong(name, String.format(Locale.ROOT, "a text of at most %d characters", most), part);
        }
        return part.asString();
    }

    /** Get one of several words. */
    public String oneOf(String name, List<String> words) {
        String text = text(name, 100);
        if (!words.contains(text)) {
            throw new Rejected(String.format(
                    Locale.ROOT,
                    "%s.%s: expected one of %s, found %s",
                    where,
                    name,
                    String.join(", ", words),
                    shown(text)));
        }
        return text;
    }

    /** Get yes or no. */
    public boolean flag(String name) {
        JsonNode part = node.path(name);
        if (!part.isBoolean()) {
            throw wrong(name, "true or false", part);
        }
        return part.asBoolean();
    }

    /** Get a whole number within a range. */
    public long whole(String name, long low, long high) {
        JsonNode part = node.path(name);
        if (!part.isIntegralNumber() || !part.canConvertToLong() || part.asLong() < low || part.asLong() > high) {
            throw wrong(name, String.format(Locale.ROOT, "a whole number from %d to %d", low, high), part);
        }
        return part.asLong();
    }

    /** Get a number within a range. */
    public double number(String name, double low, double high) {
        JsonNode part = node.path(name);
        if (!part.isNumber() || !(part.asDouble() >= low && part.asDouble() <= high)) {
            throw wrong(name, String.format(Locale.ROOT, "a number from %s to %s", plain(low), plain(high)), part);
        }
        return part.asDouble();
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    private Rejected wrong(String name, String expected, JsonNode found) {
        return new Rejected(
                String.format(Locale.ROOT, "%s.%s: expected %s, found %s", where, name, expected, kind(found)));
    }

    private static String kind(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "nothing";
        }
        return switch (node.getNodeType()) {
            case ARRAY -> String.format(Locale.ROOT, "a list of %d", node.size());
            case OBJECT -> "an object";
            case STRING ->
                String.format(
                        Locale.ROOT, "a text of %d characters", node.asString().length());
            case NUMBER -> "the number " + shown(node.asString());
            case BOOLEAN -> node.asString();
            default -> "something else";
        };
    }

    private static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 40 ? clean.substring(0, 40) + "..." : clean;
    }
}
