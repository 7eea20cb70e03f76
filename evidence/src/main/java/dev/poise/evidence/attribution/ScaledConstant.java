package dev.poise.evidence.attribution;

import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An assumption, or a constant of a form that is not to be trusted yet, that is halved or doubled.
 *
 * @param spec the constant
 * @param factor one half or two
 * @param value its value then
 * @param outside whether that lies outside the range the constant is said to have
 * @param cut whether the value was cut at 1, because a part of a whole or a state cannot be more
 */
public record ScaledConstant(ParameterSpec spec, double factor, double value, boolean outside, boolean cut) {

    /** List both changes of every constant looked at; what is 0 cannot be halved or doubled. */
    public static List<ScaledConstant> all(Settings settings) {
        List<ScaledConstant> changes = new ArrayList<>();
        for (ParameterSpec spec : settings.catalogue().specs()) {
            double standard = settings.number(spec.name());
            boolean lookedAt = spec.grade() == EvidenceLevel.ASSUMPTION
                    || spec.flags().contains(ParameterSpec.Flag.TENTATIVE_FORM);
            if (!lookedAt || spec.kind() == ParameterSpec.Kind.CHOICE || standard == 0) {
                continue;
            }
            changes.add(of(spec, standard, 0.5));
            changes.add(of(spec, standard, 2));
        }
        return List.copyOf(changes);
    }

    private static ScaledConstant of(ParameterSpec spec, double standard, double factor) {
        boolean bounded = spec.unit().equals("share") || spec.unit().equals("0..1");
        double wanted = standard * factor;
        double value = bounded ? Math.min(1, wanted) : wanted;
        double whole = spec.kind() == ParameterSpec.Kind.WHOLE ? Math.max(1, Math.rint(value)) : value;
        return new ScaledConstant(spec, factor, whole, !(spec.low() <= whole && whole <= spec.high()), value < wanted);
    }

    /** Return whether the constant has a source but stands in a form that is not to be trusted yet. */
    public boolean isDistrusted() {
        return spec.flags().contains(ParameterSpec.Flag.TENTATIVE_FORM);
    }

    /** Say it in words. */
    public String words() {
        return String.format(Locale.ROOT, "%s %s", spec.name(), factor < 1 ? "halved" : "doubled");
    }

    Settings in(Settings settings) {
        return settings.beyond(spec.name(), value);
    }
}
