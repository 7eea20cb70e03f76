package dev.poise.metrics;

/** How raw value becomes an index, in which the reference team delivers 100. Files keep raw value; people see the index. */
public enum IndexUnit {
    /** Value of a whole run: 100 for what the reference team delivers in as many sprints. */
    OF_ALL_SPRINTS,
    /** Value per hour: what 100 hours give, 100 for what the reference team delivers in a sprint. */
    OF_100_HOURS
}
