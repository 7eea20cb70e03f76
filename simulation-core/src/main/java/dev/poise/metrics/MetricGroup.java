package dev.poise.metrics;

/** Metrics that belong together, in the order in which tables and reports show them. */
public enum MetricGroup {
    /** What users get. */
    VALUE("Value"),
    /** How the team feels about its work. */
    TEAM("Team: autonomy, motivation, trust"),
    /** Exhaustion and what goes with it. */
    STRAIN("Exhaustion, cynicism, inefficacy"),
    /** What the Product Owner does all day. */
    TIME("Product Owner's time"),
    /** Who decides, what is understood, what is said. */
    WORK_TOGETHER("Decisions, clarity, promises"),
    /** How work flows. */
    DELIVERY("Delivery"),
    /** What is built. */
    QUALITY("Quality"),
    /** Who stays, and how long the days are. */
    PEOPLE("People"),
    /** What developers' hours of a sprint go into. */
    HOURS("Developers' hours in a sprint"),
    /** Everything else. */
    OTHER("Other");

    private final String title;

    MetricGroup(String title) {
        this.title = title;
    }

    /** Get what they are about. */
    public String title() {
        return title;
    }
}
