package dev.poise.kernel;

/**
 * Where a role can be reached; the only thing one role knows of another. Handed out by {@link Cast#address}.
 *
 * @param <M> the protocol of the role behind this address
 */
@SuppressWarnings("UnusedTypeParameter") // a phantom type: it ties a message to its receiver
public final class Address<M> {
    private final int index;
    private final String name;

    Address(int index, String name) {
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

    @Override
    public String toString() {
        return name;
    }
}
