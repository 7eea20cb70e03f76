package dev.poise.report.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An element with attributes and children, in the order they were given. Text and attribute values are escaped when they are
 * written, so there is no way to forget it. Built step by step; not for use by several threads.
 */
public final class Tag {
    /** The name of SVG's vocabulary; nothing is ever fetched from there. */
    public static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Tag(String name) {
        this.name = requireName(name);
    }

    /**
     * Start an element.
     *
     * @param name letters, digits, hyphens
     * @throws IllegalArgumentException when the name is none
     */
    public static Tag of(String name) {
        return new Tag(name);
    }

    /**
     * Start a picture that stands in a page: named, with a description for those who do not see it.
     *
     * @param id unique in the page
     * @param title the name of the picture
     * @param description what is seen
     */
    public static Tag picture(String id, String title, String description) {
        return of("svg")
                .with("xmlns", SVG_NAMESPACE)
                .with("role", "img")
                .with("aria-labelledby", id + "-t " + id + "-d")
                .add(of("title").with("id", id + "-t").text(title))
                .add(of("desc").with("id", id + "-d").text(description));
    }

    /** Start a picture that repeats what the text next to it says, and is left out when the page is read aloud. */
    public static Tag ornament() {
        return of("svg")
                .with("xmlns", SVG_NAMESPACE)
                .with("aria-hidden", "true")
                .with("focusable", "false");
    }

    /** Set an attribute. */
    public Tag with(String attribute, String value) {
        attributes.put(requireName(attribute), value);
        return this;
    }

    /** Set an attribute to a length or a position, in hundredths at most. */
    public Tag with(String attribute, double value) {
        return with(attribute, Coordinate.text(value));
    }

    /** Set an attribute to a share of the width or height, 0..1 told in percent. */
    public Tag withShare(String attribute, double share) {
        return with(attribute, Coordinate.text(100 * share) + "%");
    }

    /** Append an element. */
    public Tag add(Tag child) {
        children.add(child);
        return this;
    }

    /** Append elements. */
    public Tag addAll(List<Tag> more) {
        children.addAll(more);
        return this;
    }

    /** Append text. */
    public Tag text(String text) {
        children.add(text);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }

    private void writeTo(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(CleanText.escaped(value))
                .append('"'));
        if (children.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object child : children) {
            if (child instanceof Tag tag) {
                tag.writeTo(out);
            } else {
                out.append(CleanText.escaped(child.toString()));
            }
        }
        out.append("</").append(name).append('>');
    }

    private static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name for markup");
        }
        return name;
    }
}
