package dev.poise.team.productowner;

import dev.poise.added.Added;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policies of other jars, by their names. */
public final class AddedPolicies {
    private static final Added<AddedPolicy> FOUND = Added.find(AddedPolicy.class, AddedPolicy::name, naming());

    private AddedPolicies() {}

    static Added.Naming naming() {
        return new Added.Naming(
                "policy",
                "[a-z][a-z0-9-]{0,39}",
                "up to 40 lower-case letters, digits and dashes, a letter first",
                Policies.BUILT_IN::contains);
    }

    static Map<String, AddedPolicy> byName() {
        return FOUND.usable();
    }

    /** Get all names, in the order of the alphabet. */
    public static List<String> names() {
        return List.copyOf(FOUND.usable().keySet());
    }

    /**
     * Get the name of the policy that a class is.
     *
     * @param type the full name of a class
     * @return empty when it is no policy of a jar
     */
    public static Optional<String> nameOf(String type) {
        return FOUND.usable().entrySet().stream()
                .filter(each -> each.getValue().getClass().getName().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Get one line for each policy of a jar that cannot be used; empty when all can. */
    public static List<String> problems() {
        return FOUND.problems();
    }
}
