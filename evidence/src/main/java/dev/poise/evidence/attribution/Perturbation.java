package dev.poise.evidence.attribution;

import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Something that conclusions may depend on, and the model without it or with another size of it.
 *
 * @param what in words
 * @param remark what is special about it, may be empty
 * @param world the model then
 */
public record Perturbation(String what, String remark, StateOfTheWorld world) {

    /** Halve or double a constant. */
    static Perturbation of(ScaledConstant scaled, StateOfTheWorld world) {
        List<String> remarks = new ArrayList<>();
        if (scaled.isDistrusted()) {
            remarks.add("a form not to be trusted yet");
        }
        if (scaled.cut()) {
            remarks.add("cut at 1");
        }
        if (scaled.outside()) {
            remarks.add("outside its range");
        }
        Settings changed = scaled.in(world.settings());
        return new Perturbation(scaled.words(), String.join(", ", remarks), world.with(changed));
    }

    /** Remove a mechanism. */
    static Perturbation without(Mechanism mechanism, StateOfTheWorld world) {
        return new Perturbation(
                mechanism.id() + " removed",
                mechanism.addedForm() ? "added form" : "mechanism",
                world.without(Set.of(mechanism)));
    }

    /**
     * List all there is to look at: every mechanism removed, those first that were added after looking at an outcome, then every
     * assumption and every constant of a form not to be trusted, halved and doubled.
     *
     * @param world the model as it is
     */
    public static List<Perturbation> all(StateOfTheWorld world) {
        List<Mechanism> mechanisms = new ArrayList<>(AdHocForms.all());
        Mechanism.all().stream().filter(mechanism -> !mechanism.addedForm()).forEach(mechanisms::add);
        List<Perturbation> cases = new ArrayList<>();
        mechanisms.stream()
                .filter(mechanism -> !world.without().contains(mechanism))
                .forEach(mechanism -> cases.add(without(mechanism, world)));
        ScaledConstant.all(world.settings()).forEach(scaled -> cases.add(of(scaled, world)));
        return List.copyOf(cases);
    }
}
