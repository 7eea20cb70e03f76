package dev.poise.parameters;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of everything that may be set, in a fixed order, looked up by name. Immutable.
 */
public final class ParameterCatalogue {
    private final List<ParameterSpec> specs;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<Class<?>, Integer> offsets = new LinkedHashMap<>();

    /**
     * Collect the parameters of several packages.
     *
     * @param parameters the constants of one enum after the other
     * @throws IllegalArgumentException when two parameters share a name
     */
    public ParameterCatalogue(List<Parameter> parameters) {
        specs = parameters.stream().map(Parameter::spec).toList();
        for (int i = 0; i < parameters.size(); i++) {
            if (positions.put(specs.get(i).name(), i) != null) {
                throw new IllegalArgumentException(
                        "Two settings are called " + specs.get(i).name());
            }
            offsets.putIfAbsent(parameters.get(i).getClass(), i);
        }
    }

    /** Get all rows in order; never empty. */
    public List<ParameterSpec> specs() {
        return specs;
    }

    /**
     * Find a row.
     *
     * @param name the dotted name
     */
    public Optional<ParameterSpec> find(String name) {
        return Optional.ofNullable(positions.get(name)).map(specs::get);
    }

    /** Get the values when nothing is set. */
    public Settings standard() {
        return new Settings(
                this, specs.stream().mapToDouble(ParameterSpec::standard).toArray());
    }

    int position(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "There is no setting called '%s'.", name));
        }
        return position;
    }

    <P extends Enum<P> & Parameter> Values<P> slice(double[] values, Class<P> parameters) {
        Integer offset = offsets.get(parameters);
        if (offset == null) {
            throw new IllegalArgumentException("The catalogue has no parameters of " + parameters.getName());
        }
        return new Values<>(Arrays.copyOfRange(values, offset, offset + parameters.getEnumConstants().length));
    }
}
