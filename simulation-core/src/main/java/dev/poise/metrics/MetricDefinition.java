package dev.poise.metrics;

import dev.poise.parameters.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * One row of the catalogue of metrics as it is written, the same for built-in ones and for those of jars. It begins with {@link #state},
 * {@link #share}, {@link #amount}, {@link #signed} or {@link #range}, and says the rest word by word:
 *
 * <pre>{@code
 * Definition.amount("escalations.perSprint", "Escalations", "1/sprint", Direction.LESS, Statistic.MEAN, "escalations per sprint")
 *         .in(MetricGroup.WORK_TOGETHER, Rank.DETAIL)
 *         .matters(.1, "one escalation in ten sprints")
 * }</pre>
 *
 * <p>Mutable until a {@link Metric} is made of it.
 */
public final class MetricDefinition {
    private static final int MAX_LABEL = 80;

    final String id;
    final String label;
    final String unit;
    final double low;
    final double high;
    final Direction direction;
    final Statistic statistic;
    final String how;
    boolean everySprint = true;
    boolean addedUp;
    MetricGroup group = MetricGroup.OTHER;
    Rank rank = Rank.DETAIL;
    SmallestEffect smallestEffect = new SmallestEffect(0, "");
    String whyMissing = "could not be taken in any run";
    double cutOff = Double.NaN;

    @Nullable
    Mechanism heldFixedBy;

    @Nullable
    IndexUnit indexUnit;

    private MetricDefinition(
            String id,
            String label,
            String unit,
            double low,
            double high,
            Direction direction,
            Statistic statistic,
            String how) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.direction = direction;
        this.statistic = statistic;
        this.how = how;
    }

    /** Define a state of a person or of the code base, 0 to 1. */
    public static MetricDefinition state(
            String id, String label, Direction direction, Statistic statistic, String how) {
        return range(id, label, "0..1", 0, 1, direction, statistic, how);
    }

    /** Define a part of a whole, 0 to 1. */
    public static MetricDefinition share(
            String id, String label, Direction direction, Statistic statistic, String how) {
        return range(id, label, "share", 0, 1, direction, statistic, how);
    }

    /** Define something that has no upper end, from 0. */
    public static MetricDefinition amount(
            String id, String label, String unit, Direction direction, Statistic statistic, String how) {
        return range(id, label, unit, 0, Double.POSITIVE_INFINITY, direction, statistic, how);
    }

    /** Define something that can be below 0, such as value: ideas can do harm. */
    public static MetricDefinition signed(
            String id, String label, String unit, Direction direction, Statistic statistic, String how) {
        return range(id, label, unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, direction, statistic, how);
    }

    /**
     * Define something between two ends.
     *
     * @param id the dotted name, words in lower camel case
     * @param label a few words for people
     * @param unit the unit, "0..1" for a state and "share" for a part of a whole
     * @param low the smallest possible value
     * @param high the largest possible value
     * @param direction which way is good
     * @param statistic how a run's value comes from its days and sprints
     * @param how in words how it is computed
     */
    public static MetricDefinition range(
            String id,
            String label,
            String unit,
            double low,
            double high,
            Direction direction,
            Statistic statistic,
            String how) {
        return new MetricDefinition(id, label, unit, low, high, direction, statistic, how);
    }

    /** Say what it is about, and how soon it is asked for. */
    public MetricDefinition in(MetricGroup about, Rank soon) {
        group = about;
        rank = soon;
        return this;
    }

    /** Say which effect matters, in the unit in which it is shown, and why not less. */
    public MetricDefinition matters(double amount, String reason) {
        smallestEffect = new SmallestEffect(amount, reason);
        return this;
    }

    /** Say that a single sprint has none. */
    public MetricDefinition ofWholeRunsOnly() {
        everySprint = false;
        return this;
    }

    /** Say that a sprint has what was added up in it, and a run the mean of its sprints or, as a total, their sum. */
    public MetricDefinition addedUpInASprint() {
        addedUp = true;
        return this;
    }

    /** Say without which mechanism it no longer moves. */
    public MetricDefinition heldFixedBy(Mechanism mechanism) {
        heldFixedBy = mechanism;
        return this;
    }

    /** Say how its raw value becomes an index. */
    public MetricDefinition asIndex(IndexUnit value) {
        indexUnit = value;
        return this;
    }

    /** Say which level is worth seeing in a chart. */
    public MetricDefinition cutOffAt(double level) {
        cutOff = level;
        return this;
    }

    /** Say why a run may have no value, in a few words. */
    public MetricDefinition missingWhen(String reason) {
        whyMissing = reason;
        return this;
    }

    /**
     * Check that it can be shown and judged.
     *
     * @return itself
     * @throws IllegalArgumentException when something is missing or cannot be
     */
    MetricDefinition checked() {
        require(!label.isBlank() && label.length() <= MAX_LABEL && label.lines().count() == 1, "a label of one line");
        require(!unit.isBlank(), "a unit");
        require(!how.isBlank(), "how it is computed");
        require(low < high, "a smallest value below the largest");
        require(smallestEffect.amount() > 0 && Double.isFinite(smallestEffect.amount()), "a smallest effect above 0");
        require(!smallestEffect.reason().isBlank(), "a reason for the smallest effect");
        return this;
    }

    private void require(boolean holds, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("the metric " + id + " needs " + expected);
        }
    }
}
