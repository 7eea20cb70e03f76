package dev.poise.kernel;

import java.util.Locale;

/**
 * Where a role can be reached; the only thing one role knows of another. Handed out by {@link RoleRegistry#address}.
 *
 * @param <M> the protocol of the role behind this address
 */
@SuppressWarnings("UnusedTypeParameter") // a phantom type: it ties a message to its receiver
public final class Address<M> {
    private final RoleRegistry registry;
    private final int index;
    private final String name;

    Address(RoleRegistry registry, int index, String name) {
        this.registry = registry;
        this.index = index;
        this.name = name;
    }

    /** Get the position of the role in its cast, from 0. */
    public int index() {
        return index;
    }

    /** Get the name of the role, unique in its cast. */
    public String name() {
        return name;
    }

    /**
     * Get the position of the role, after a check that it is a role of a certain cast.
     *
     * @param expected the registry of the run that this address is used in
     * @throws IllegalArgumentException when another cast handed this address out
     */
    public int indexIn(RoleRegistry expected) {
        if (registry != expected) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "'%s' is an address of another cast. Maybe it is left over from another run.", name));
        }
        return index;
    }

    @Override
    public String toString() {
        return name;
    }
}
