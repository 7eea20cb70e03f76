package dev.poise.parameters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A value for every row of a catalogue. Immutable: {@code with} gives a changed copy.
 */
public final class Settings {
    private final ParameterCatalogue catalogue;
    private final double[] values;
    private final Map<Class<?>, Values<?>> slices = new ConcurrentHashMap<>();

    Settings(ParameterCatalogue catalogue, double[] values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    /** Get the catalogue these values belong to. */
    public ParameterCatalogue catalogue() {
        return catalogue;
    }

    /**
     * Set a number.
     *
     * @param name the dotted name of a setting
     * @param value the new value
     * @return a changed copy
     * @throws IllegalArgumentException when there is no such setting or the value is not allowed
     */
    public Settings with(String name, double value) {
        int position = catalogue.position(name);
        ParameterSpec spec = catalogue.specs().get(position);
        if (!spec.allows(value)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: expected %s, found %s", name, spec.expectation(), value));
        }
        return changed(position, value);
    }

    private Settings changed(int position, double value) {
        double[] changed = values.clone();
        changed[position] = value;
        return new Settings(catalogue, changed);
    }

    /**
     * Set a number, also outside its range: only for asking what conclusions depend on. The model is not made for such values; a run
     * may fail.
     *
     * @param name the dotted name of a setting
     * @param value the new value, finite
     * @return a changed copy
     * @throws IllegalArgumentException when there is no such setting or the value is not finite
     */
    public Settings beyond(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: expected a number, found %s", name, value));
        }
        return changed(catalogue.position(name), value);
    }

    /**
     * Choose one of the names that a setting allows.
     *
     * @param name the dotted name of a setting
     * @param choice the chosen name
     * @return a changed copy
     * @throws IllegalArgumentException when there is no such setting or no such choice
     */
    public Settings with(String name, String choice) {
        ParameterSpec spec = catalogue.specs().get(catalogue.position(name));
        int index = spec.choices().indexOf(choice);
        if (index < 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: expected %s, found %s", name, spec.expectation(), choice));
        }
        return with(name, index);
    }

    /**
     * Get a value for printing or comparing.
     *
     * @param name the dotted name of a setting
     * @return the value; for a choice, the index of the chosen name
     * @throws IllegalArgumentException when there is no such setting
     */
    public double number(String name) {
        return values[catalogue.position(name)];
    }

    /**
     * Get a value as text: the chosen name for a choice, else the number without a needless fraction.
     *
     * @param name the dotted name of a setting
     */
    public String text(String name) {
        double value = number(name);
        ParameterSpec spec = catalogue.specs().get(catalogue.position(name));
        if (spec.kind() == ParameterSpec.Kind.CHOICE) {
            return spec.choices().get((int) value);
        }
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /**
     * Get the values of one enum's parameters.
     *
     * @param parameters the enum
     * @param <P> the enum
     */
    public <P extends Enum<P> & Parameter> Values<P> of(Class<P> parameters) {
        Values<?> known = slices.get(parameters);
        if (known == null) {
            known = slices.computeIfAbsent(parameters, p -> catalogue.slice(values, parameters));
        }
        @SuppressWarnings("unchecked") // what is put in under a class is a slice of that class
        Values<P> slice = (Values<P>) known;
        return slice;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings that && catalogue == that.catalogue && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
