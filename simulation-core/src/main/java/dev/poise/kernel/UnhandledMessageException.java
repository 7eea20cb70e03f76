package dev.poise.kernel;

import java.util.Locale;

/** A role was told something of its protocol that it has no answer to. The run ends: a message that is lost goes unnoticed. */
public final class UnhandledMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Name who was told what.
     *
     * @param role the address of the role
     * @param message the message
     * @param <M> the role's protocol
     */
    public <M> UnhandledMessageException(Address<M> role, M message) {
        super(String.format(
                Locale.ROOT,
                "'%s' does not know what to do with %s. Maybe its receive has no line for that.",
                role.name(),
                message.getClass().getName()));
    }
}
