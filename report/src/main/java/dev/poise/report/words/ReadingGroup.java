package dev.poise.report.words;

import dev.poise.readings.Reading;
import java.util.Arrays;
import java.util.List;

/** Readings that belong together, in the order a report tells them. */
public enum ReadingGroup {
    /** What users get. */
    VALUE("Value", "value."),
    /** How the team feels about its work. */
    TEAM("Team: autonomy, motivation, trust", "autonomy.", "motivation.", "trust."),
    /** Exhaustion and what goes with it. */
    STRAIN("Exhaustion, cynicism, inefficacy", "burnout.", "po.exhaustion", "po.cynicism", "po.inefficacy", "po.first"),
    /** What the Product Owner does all day. */
    TIME("Product Owner\u2019s time", "po."),
    /** Who decides, what is understood, what is said. */
    WORK_TOGETHER(
            "Decisions, clarity, promises",
            "decisions.",
            "clarity.",
            "refinement.",
            "disclosure.",
            "promises.",
            "priorities.",
            "risks.",
            "stakeholders."),
    /** How work flows. */
    DELIVERY("Delivery", "delivery."),
    /** What is built. */
    QUALITY("Quality", "quality."),
    /** Who stays, and how long the days are. */
    PEOPLE("People", "people."),
    /** Everything else. */
    OTHER("Other", "");

    private final String title;
    private final List<String> prefixes;

    ReadingGroup(String title, String... prefixes) {
        this.title = title;
        this.prefixes = List.of(prefixes);
    }

    /** Get what they are about. */
    public String title() {
        return title;
    }

    /** Find the group of a reading: the first whose names fit. */
    public static ReadingGroup of(Reading reading) {
        return Arrays.stream(values())
                .filter(group -> group.prefixes.stream().anyMatch(reading.id()::startsWith))
                .findFirst()
                .orElse(OTHER);
    }
}
