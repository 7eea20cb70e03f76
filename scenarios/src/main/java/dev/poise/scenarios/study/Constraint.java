package dev.poise.scenarios.study;

import dev.poise.settings.Settings;
import java.util.function.ToDoubleFunction;

/**
 * Something that must hold for a point to be looked at, such as
 * {@code productOwner.technicalInvolvement <= productOwner.technicalKnowledge + 0.2}. Immutable.
 *
 * @param text as written
 * @param left what stands left of the relation, over the settings of a point
 * @param relation one of {@code <= >= < > == !=}
 * @param right what stands right of it
 */
public record Constraint(
        String text, ToDoubleFunction<Settings> left, String relation, ToDoubleFunction<Settings> right) {

    /**
     * Tell whether a point may be looked at.
     *
     * @param settings of the point
     */
    public boolean allows(Settings settings) {
        double difference = left.applyAsDouble(settings) - right.applyAsDouble(settings);
        return switch (relation) {
            case "<=" -> difference <= 0;
            case ">=" -> difference >= 0;
            case "<" -> difference < 0;
            case ">" -> difference > 0;
            case "==" -> difference == 0;
            default -> difference != 0;
        };
    }
}
