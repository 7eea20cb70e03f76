package dev.poise.cli;

import dev.poise.readings.Reading;

/** Readings that belong together, in the order in which tables show them. */
enum ReadingGroup {
    VALUE("Value"),
    PEOPLE("The people"),
    STRAIN("Exhaustion and what goes with it"),
    TIME("The Product Owner's time"),
    TOGETHER("Working together"),
    DELIVERY("Delivery"),
    QUALITY("Quality"),
    STAYING("Staying and leaving");

    private final String title;

    ReadingGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Find the group of a reading by the first part of its name. */
    static ReadingGroup of(Reading reading) {
        String id = reading.id();
        return switch (id.substring(0, id.indexOf('.'))) {
            case "value" -> VALUE;
            case "autonomy", "motivation", "trust" -> PEOPLE;
            case "burnout" -> STRAIN;
            case "po" -> ofProductOwner(reading);
            case "delivery" -> DELIVERY;
            case "quality" -> QUALITY;
            case "people" -> STAYING;
            default -> TOGETHER;
        };
    }

    private static ReadingGroup ofProductOwner(Reading reading) {
        return switch (reading) {
            case PO_EXHAUSTION, PO_CYNICISM, PO_INEFFICACY, PO_FIRST_AT_RISK_SPRINT -> STRAIN;
            default -> TIME;
        };
    }
}
