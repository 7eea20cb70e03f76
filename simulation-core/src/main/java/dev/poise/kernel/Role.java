package dev.poise.kernel;

/**
 * A deterministic state machine: receives one message at a time, changes its own state only, and sends messages.
 * An engine never calls a role from two threads at once, and always with the effects of earlier calls visible.
 *
 * @param <M> the role's protocol, a sealed interface of immutable records
 */
public interface Role<M> {

    /**
     * Handle one message.
     *
     * @param message the message, addressed to this role
     * @param context the run as this role may see it: the time, and a way to send and to publish; valid during this call
     * @throws UnhandledMessageException when the role has no answer to a message of its protocol
     * @throws RuntimeException when the role finds itself in a state that must not be; the run ends as
     *     {@link RunOutcome.Failed}
     */
    void receive(M message, Context context);
}
