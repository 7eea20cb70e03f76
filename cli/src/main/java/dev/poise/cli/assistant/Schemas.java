package dev.poise.cli.assistant;

import dev.poise.report.rows.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts of JSON Schemas. */
final class Schemas {
    private Schemas() {}

    static Map<String, Object> text(String about) {
        return Rows.row("type", "string", "description", about);
    }

    static Map<String, Object> oneOf(List<String> names, String about) {
        return Rows.row("type", "string", "enum", names, "description", about);
    }

    static Map<String, Object> texts(int most, String about) {
        return Rows.row("type", "array", "items", Rows.row("type", "string"), "maxItems", most, "description", about);
    }

    static Map<String, Object> numbers(int most, String about) {
        return Rows.row("type", "array", "items", Rows.row("type", "number"), "maxItems", most, "description", about);
    }

    static Map<String, Object> whole(long low, long high, String about) {
        return Rows.row("type", "integer", "minimum", low, "maximum", high, "description", about);
    }

    static Map<String, Object> integer(String about) {
        return Rows.row("type", "integer", "description", about);
    }

    static Map<String, Object> flag(String about) {
        return Rows.row("type", "boolean", "description", about);
    }

    static Map<String, Object> values(String about) {
        return Rows.row(
                "type",
                "object",
                "additionalProperties",
                Rows.row("type", List.of("number", "string", "boolean")),
                "description",
                about);
    }

    /** Put the arguments of a tool together. */
    static Map<String, Object> of(Tool tool) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", tool.arguments());
        if (!tool.required().isEmpty()) {
            schema.put("required", tool.required());
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
