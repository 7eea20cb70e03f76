package dev.poise.parameters;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What one run is given: values, switched-off mechanisms, and the seed of every draw. Immutable.
 */
public final class Conditions {
    private final Settings settings;
    private final boolean[] off;
    private final long seed;

    /**
     * Put the conditions of a run together.
     *
     * @param settings a value for every setting
     * @param without the mechanisms that are switched off
     * @param seed the seed of every draw
     */
    public Conditions(Settings settings, Set<Mechanism> without, long seed) {
        this.settings = settings;
        this.off = new boolean[Mechanism.all().size()];
        without.forEach(mechanism -> off[mechanism.index()] = true);
        this.seed = seed;
    }

    private Conditions(Settings settings, boolean[] off, long seed) {
        this.settings = settings;
        this.off = off;
        this.seed = seed;
    }

    /** Get the value of every setting. */
    public Settings settings() {
        return settings;
    }

    /** Get the seed of every draw. */
    public long seed() {
        return seed;
    }

    /**
     * Return whether a mechanism is at work.
     *
     * @param mechanism which one
     */
    public boolean has(Mechanism mechanism) {
        return !off[mechanism.index()];
    }

    /**
     * Get the values of one enum's parameters.
     *
     * @param parameters the enum
     * @param <P> the enum
     */
    public <P extends Enum<P> & Parameter> Values<P> of(Class<P> parameters) {
        return settings.of(parameters);
    }

    /**
     * Get the value of a parameter that a mechanism of a jar declares itself.
     *
     * @param owner the row of the mechanism
     * @param name the parameter's name
     * @throws IllegalArgumentException when it is none of the mechanism's own
     */
    public double of(MechanismDefinition owner, String name) {
        List<String> own = owner.parameters().stream().map(ParameterSpec::name).toList();
        if (!own.contains(name)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is none of its parameters %s", name, own));
        }
        return settings.number(name);
    }

    /**
     * Give the same run other settings, as an intervention does.
     *
     * @param changed a value for every setting
     */
    public Conditions with(Settings changed) {
        return new Conditions(changed, off, seed);
    }
}
