package dev.poise.parameters;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One row of the catalogue: what may be set, within which range, and where the standard value comes from.
 *
 * @param name dotted lower camel case, unique
 * @param label a few words for people
 * @param unit the unit, "1" for a pure number
 * @param standard the value when nothing is set; the index of the standard choice for a choice
 * @param low smallest allowed value
 * @param high largest allowed value
 * @param grade how well the standard value is founded
 * @param source the source in a few words
 * @param kind what kind of value it takes
 * @param choices the allowed names when the kind is {@link Kind#CHOICE}, else empty
 * @param flags what else is to be known of it
 */
public record ParameterSpec(
        String name,
        String label,
        String unit,
        double standard,
        double low,
        double high,
        EvidenceLevel grade,
        String source,
        Kind kind,
        List<String> choices,
        Set<Flag> flags) {

    /** What else is to be known of a parameter. */
    public enum Flag {
        /** A run is built from it, so that it cannot change while the run goes on. */
        FIXED_DURING_RUN,
        /** It has a source, but stands in a form of the model that is not to be trusted yet. */
        TENTATIVE_FORM
    }

    /** What kind of value a parameter takes. */
    public enum Kind {
        /** Any number within the range. */
        NUMBER,
        /** A whole number within the range. */
        WHOLE,
        /** One of the named choices. */
        CHOICE
    }

    /** Copies choices and flags, and checks that the standard value is allowed. */
    public ParameterSpec {
        choices = List.copyOf(choices);
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
        if (!(low <= standard && standard <= high)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s: %s is not within %s..%s", name, standard, low, high));
        }
    }

    /** Describe a situation that takes any number within a range. */
    public static ParameterSpec situation(
            String name, String label, String unit, double standard, double low, double high) {
        return new ParameterSpec(
                name,
                label,
                unit,
                standard,
                low,
                high,
                EvidenceLevel.SITUATION,
                "the scenario",
                Kind.NUMBER,
                List.of(),
                Set.of());
    }

    /** Describe a situation that takes a whole number within a range. */
    public static ParameterSpec count(String name, String label, String unit, int standard, int low, int high) {
        return new ParameterSpec(
                name,
                label,
                unit,
                standard,
                low,
                high,
                EvidenceLevel.SITUATION,
                "the scenario",
                Kind.WHOLE,
                List.of(),
                Set.of());
    }

    /** Describe a choice; the first name is the standard one. */
    public static ParameterSpec choice(String name, String label, List<String> choices) {
        return new ParameterSpec(
                name,
                label,
                "name",
                0,
                0,
                choices.size() - 1.0,
                EvidenceLevel.SITUATION,
                "the scenario",
                Kind.CHOICE,
                choices,
                Set.of());
    }

    /** Describe a constant of the model whose standard value is measured. */
    public static ParameterSpec measured(
            String name, String label, String unit, double standard, double low, double high, String source) {
        return constant(name, label, unit, standard, low, high, EvidenceLevel.MEASURED, source);
    }

    /** Describe a constant of the model whose direction comes from theory. */
    public static ParameterSpec theory(
            String name, String label, String unit, double standard, double low, double high, String source) {
        return constant(name, label, unit, standard, low, high, EvidenceLevel.THEORY, source);
    }

    /** Describe a constant of the model for which no source was found. */
    public static ParameterSpec assumption(
            String name, String label, String unit, double standard, double low, double high) {
        return constant(name, label, unit, standard, low, high, EvidenceLevel.ASSUMPTION, "assumption");
    }

    private static ParameterSpec constant(
            String name,
            String label,
            String unit,
            double standard,
            double low,
            double high,
            EvidenceLevel grade,
            String source) {
        return new ParameterSpec(
                name, label, unit, standard, low, high, grade, source, Kind.NUMBER, List.of(), Set.of());
    }

    /** Say that a run is built from it. */
    public ParameterSpec fixedDuringRun() {
        return with(Flag.FIXED_DURING_RUN);
    }

    /** Say that the form it stands in is not to be trusted yet. */
    public ParameterSpec inTentativeForm() {
        return with(Flag.TENTATIVE_FORM);
    }

    private ParameterSpec with(Flag flag) {
        Set<Flag> all = EnumSet.of(flag);
        all.addAll(flags);
        return new ParameterSpec(name, label, unit, standard, low, high, grade, source, kind, choices, all);
    }

    /** Return whether it may change while a run goes on: it describes the situation, and no run is built from it. */
    public boolean mayChangeDuringRun() {
        return grade == EvidenceLevel.SITUATION && !flags.contains(Flag.FIXED_DURING_RUN);
    }

    /**
     * Return whether a value may be set.
     *
     * @param value the value; NaN is never allowed
     */
    public boolean allows(double value) {
        return value >= low && value <= high && (kind == Kind.NUMBER || value == Math.rint(value));
    }

    /** Say what is expected, such as "a number from 0 to 1" or "one of fixed, drifting". */
    public String expectation() {
        return switch (kind) {
            case NUMBER -> String.format(Locale.ROOT, "a number from %s to %s", plain(low), plain(high));
            case WHOLE -> String.format(Locale.ROOT, "a whole number from %s to %s", plain(low), plain(high));
            case CHOICE -> "one of " + String.join(", ", choices);
        };
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
