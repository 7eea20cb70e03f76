package dev.poise.parameters;

import dev.poise.added.Added;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The mechanisms of other jars. */
public final class AddedMechanisms {
    private static final Added<AddedMechanism> FOUND =
            Added.find(AddedMechanism.class, AddedMechanisms::checkedId, naming());
    private static final List<Mechanism> ALL = all();

    private AddedMechanisms() {}

    @SuppressWarnings("NullAway") // what jars bring may break every promise
    static String checkedId(AddedMechanism mechanism) {
        MechanismDefinition definition = mechanism.definition();
        if (definition == null) {
            throw new IllegalArgumentException("no definition");
        }
        return definition.checked().id();
    }

    private static List<Mechanism> all() {
        List<Mechanism> all = new ArrayList<>(Mechanism.builtIn());
        FOUND.usable()
                .forEach((id, source) ->
                        all.add(new Mechanism(all.size(), source.definition().checked(), false)));
        return Collections.unmodifiableList(all);
    }

    static List<Mechanism> withBuiltIn() {
        return ALL;
    }

    /** Get what jars bring by the names of the mechanisms, in the order of the catalogue. */
    public static Map<String, AddedMechanism> byName() {
        return FOUND.usable();
    }

    /** Get one line for each mechanism of a jar that cannot be used; empty when all can. */
    public static List<String> problems() {
        return FOUND.problems();
    }

    static Added.Naming naming() {
        return new Added.Naming(
                "mechanism",
                "[a-z][A-Za-z0-9]{0,39}",
                "one word in lower camel case of at most 40 letters and digits",
                name -> Mechanism.builtIn().stream().anyMatch(each -> each.id().equals(name)));
    }
}
