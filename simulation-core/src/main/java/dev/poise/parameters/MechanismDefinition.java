package dev.poise.parameters;

import java.util.List;

/**
 * The row of a mechanism in the catalogue. Immutable.
 *
 * @param id the name used in scenario files: lower camel case; no built-in setting begins with it
 * @param effect one line for people on what it does, such as "a Sprint Goal that was met lifts motivation"
 * @param neutral one line for people on what is held when it is off
 * @param parameters the rows of its constants, each called by its name, a dot and one word in lower camel case, such as
 *     "recognition.lift"; none of kind {@link ParameterSpec.Kind#CHOICE}
 */
public record MechanismDefinition(String id, String effect, String neutral, List<ParameterSpec> parameters) {
    private static final int MAX_LINE = 160;

    /** Copies the list. */
    public MechanismDefinition {
        parameters = List.copyOf(parameters);
    }

    /** Check what a jar has written, but for the name. */
    MechanismDefinition checked() {
        require(isLine(effect), "a line that says what it does");
        require(isLine(neutral), "a line that says what is held when it is off");
        for (ParameterSpec spec : parameters) {
            require(
                    spec.name().matches(id + "\\.[a-z][A-Za-z0-9]{0,39}"),
                    "settings called " + id + ". and one word in lower camel case, not " + spec.name());
            require(spec.kind() != ParameterSpec.Kind.CHOICE, "settings that are numbers, not " + spec.name());
            require(isLine(spec.label()) && isLine(spec.unit()), "a label and a unit for " + spec.name());
            require(isLine(spec.source()), "a source for " + spec.name());
        }
        require(
                parameters.stream().map(ParameterSpec::name).distinct().count() == parameters.size(),
                "each setting once");
        return this;
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() <= MAX_LINE && text.lines().count() == 1;
    }

    private void require(boolean holds, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("the mechanism " + id + " needs " + expected);
        }
    }
}
