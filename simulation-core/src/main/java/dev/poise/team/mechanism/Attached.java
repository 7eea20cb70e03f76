package dev.poise.team.mechanism;

import dev.poise.added.AddedCode;
import dev.poise.added.AddedCodeException;
import dev.poise.kernel.Context;
import dev.poise.parameters.AddedMechanism;
import dev.poise.parameters.MechanismDefinition;
import dev.poise.random.KeyedRandom;
import dev.poise.team.events.StateVariable;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One mechanism of a jar with one position: begins again with everybody who takes it. */
final class Attached<M> implements AffectedPerson {
    private final String who;
    private final MechanismDefinition definition;
    private final PersonStates person;
    private final Supplier<Hearing<M>> begin;
    private final long key;
    private @Nullable Hearing<M> hearing;
    private @Nullable Context context;

    Attached(AddedMechanism mechanism, PersonStates person, Supplier<Hearing<M>> begin) {
        String id = mechanism.definition().id();
        this.who = "mechanism " + id;
        this.definition = mechanism.definition();
        this.person = person;
        this.begin = begin;
        long own = KeyedRandom.key(KeyedRandom.key(person.conditions().seed(), "added mechanism"), id);
        this.key = KeyedRandom.key(own, person.name());
    }

    void hear(M message, boolean there, Context now) {
        if (!there) {
            hearing = null;
            return;
        }
        Hearing<M> current = hearing;
        if (current == null) {
            current = begun();
            hearing = current;
        }
        Hearing<M> heard = current;
        context = now;
        AddedCode.ask(who, "a change of states, or none", () -> {
            heard.hear(message, this);
            return true;
        });
        context = null;
    }

    @SuppressWarnings("NullAway") // what jars bring may break every promise
    private Hearing<M> begun() {
        Hearing<M> begun = AddedCode.ask(who, "somebody who listens", begin);
        if (begun == null) {
            throw new AddedCodeException(who, "nothing", "somebody who listens", null);
        }
        return begun;
    }

    private Context context() {
        if (context == null) {
            throw new IllegalStateException("a person is looked at and changed while a message is heard only");
        }
        return context;
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public long now() {
        return context().now();
    }

    @Override
    public double parameter(String name) {
        return person.conditions().of(definition, name);
    }

    @Override
    public double state(StateVariable state) {
        return person.state(state);
    }

    @Override
    public void change(StateVariable state, double amount) {
        if (!Double.isFinite(amount)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s was to change by %s", state.label(), amount));
        }
        person.move(state, amount, context());
    }

    @Override
    public long key(String purpose) {
        return KeyedRandom.key(key, purpose);
    }
}
