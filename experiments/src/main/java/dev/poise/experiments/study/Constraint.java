package dev.poise.experiments.study;

import dev.poise.experiments.expression.Expression;
import dev.poise.parameters.Settings;

/**
 * Something that must hold for a point to be looked at, such as
 * {@code productOwner.technicalInvolvement <= productOwner.technicalKnowledge + 0.2}. Immutable.
 *
 * @param text as written
 * @param left what stands left of the relation, over the names of settings
 * @param relation one of {@code <= >= < > == !=}
 * @param right what stands right of it
 */
public record Constraint(String text, Expression<String> left, String relation, Expression<String> right) {
    /** Numbers as near as this are equal: .7 + .2 is .9, though not to the last bit. */
    private static final double NEAR = 1e-12;

    /**
     * Return whether a point may be looked at.
     *
     * @param settings of the point
     */
    public boolean allows(Settings settings) {
        double one = left.value(settings::number);
        double other = right.value(settings::number);
        double difference = near(one, other) ? 0 : one - other;
        return switch (relation) {
            case "<=" -> difference <= 0;
            case ">=" -> difference >= 0;
            case "<" -> difference < 0;
            case ">" -> difference > 0;
            case "==" -> difference == 0;
            default -> difference != 0;
        };
    }

    private static boolean near(double one, double other) {
        double size = Math.max(Math.abs(one), Math.abs(other));
        return Double.isFinite(size) && Math.abs(one - other) <= NEAR * size;
    }
}
