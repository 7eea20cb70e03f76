package dev.poise.scenarios.document;

import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.QuotedText;
import java.util.List;

/** A part of a document that knows its place. Immutable. */
public sealed interface Node {

    /** Get where it starts. */
    Place place();

    /** Say in a few words what this is, as in "found ...". */
    String described();

    /**
     * Named parts.
     *
     * @param place where it starts
     * @param fields the parts in the order written; no two share a name
     */
    record Group(Place place, List<Field> fields) implements Node {
        /** Copies the fields. */
        public Group {
            fields = List.copyOf(fields);
        }

        @Override
        public String described() {
            return "a group of names";
        }
    }

    /**
     * A name with what stands under it.
     *
     * @param name the name as written
     * @param place where the name starts
     * @param value what stands under it
     */
    record Field(String name, Place place, Node value) {}

    /**
     * A list.
     *
     * @param place where it starts
     * @param nodes its parts in order
     */
    record Items(Place place, List<Node> nodes) implements Node {
        /** Copies the parts. */
        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /**
     * A single value.
     *
     * @param place where it starts
     * @param kind what kind of value
     * @param text the value as written, without quotes
     */
    record Scalar(Place place, Kind kind, String text) implements Node {
        /** What kind of value. */
        public enum Kind {
            /** A number. */
            NUMBER,
            /** Text, quoted or not. */
            TEXT,
            /** True or false. */
            BOOLEAN,
            /** Null, or nothing after the name. */
            NULL
        }

        @Override
        public String described() {
            return switch (kind) {
                case NUMBER, BOOLEAN -> QuotedText.plain(text);
                case TEXT -> "the text " + QuotedText.quoted(text);
                case NULL -> "nothing";
            };
        }
    }
}
