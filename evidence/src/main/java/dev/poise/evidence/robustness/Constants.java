package dev.poise.evidence.robustness;

import dev.poise.experiments.study.WorldSample;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import java.util.List;

/**
 * The constants of the model: everything in the catalogue that has a range and does not describe a situation, however well it is
 * founded. Immutable.
 *
 * @param specs in the order of the catalogue
 */
public record Constants(List<ParameterSpec> specs) {
    /** Copies the list. */
    public Constants {
        specs = List.copyOf(specs);
    }

    /** Find the constants of a catalogue. */
    public static Constants of(Settings settings) {
        return new Constants(settings.catalogue().specs().stream()
                .filter(WorldSample::isConstant)
                .toList());
    }

    /**
     * Set every constant within its range.
     *
     * @param settings the rest
     * @param shares where in its range each constant lies, 0 for the lowest value, 1 for the highest
     */
    Settings at(Settings settings, double[] shares) {
        Settings changed = settings;
        for (int i = 0; i < specs.size(); i++) {
            ParameterSpec spec = specs.get(i);
            double value = spec.low() + shares[i] * (spec.high() - spec.low());
            changed = changed.with(spec.name(), Math.max(spec.low(), Math.min(spec.high(), value)));
        }
        return changed;
    }
}
