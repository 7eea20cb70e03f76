package dev.poise.team.mechanism;

import dev.poise.added.AddedCodeException;
import dev.poise.kernel.Context;
import dev.poise.parameters.AddedMechanism;
import dev.poise.parameters.AddedMechanisms;
import dev.poise.parameters.Conditions;
import dev.poise.parameters.Mechanism;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The mechanisms of jars that are at work on one person, in the order of their names. Without any, hearing costs nothing.
 *
 * @param <M> what can be said to the person
 */
public final class AttachedMechanisms<M> {
    private final List<Attached<M>> attached;
    private final PersonStates person;

    private AttachedMechanisms(List<Attached<M>> attached, PersonStates person) {
        this.attached = attached;
        this.person = person;
    }

    /**
     * Attach those of this program's jars that concern a role and are not switched off.
     *
     * @param kind the interface of mechanisms that concern the role
     * @param begin begins one of them with a person
     * @param person the person
     * @param <M> what can be said to the person
     * @param <K> the interface
     */
    public static <M, K extends AddedMechanism> AttachedMechanisms<M> to(
            PersonStates person, Class<K> kind, Function<K, Hearing<M>> begin) {
        return of(AddedMechanisms.byName().values(), person, kind, begin);
    }

    static <M, K extends AddedMechanism> AttachedMechanisms<M> of(
            Collection<? extends AddedMechanism> all,
            PersonStates person,
            Class<K> kind,
            Function<K, Hearing<M>> begin) {
        List<Attached<M>> attached = new ArrayList<>();
        Conditions conditions = person.conditions();
        for (AddedMechanism each : all) {
            String id = each.definition().id();
            boolean on = Mechanism.find(id).map(conditions::has).orElse(true);
            if (kind.isInstance(each) && on) {
                attached.add(new Attached<>(each, person, () -> begin.apply(kind.cast(each))));
            }
        }
        return new AttachedMechanisms<>(List.copyOf(attached), person);
    }

    /**
     * Let them hear what the person has taken in.
     *
     * @param message what was said
     * @param context the run
     * @throws AddedCodeException when one of them throws or does what it may not
     */
    public void hear(M message, Context context) {
        if (attached.isEmpty()) {
            return;
        }
        boolean there = person.there();
        for (Attached<M> each : attached) {
            each.hear(message, there, context);
        }
    }
}
