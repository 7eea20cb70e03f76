package dev.poise.kernel;

/**
 * The run as a role sees it while it handles one message.
 *
 * <p><b>Caveats:</b> valid only until {@link Role#receive} returns. A role that keeps it and uses it later gets an
 * {@link IllegalStateException} from the actor engine; the in-process engine does not check.
 */
public interface Context {

    /** Get the virtual time in working seconds since the start of the run. */
    long now();

    /**
     * Send a message that is due now, after everything that is already due now.
     *
     * @param to the receiver
     * @param message the message, immutable
     * @param <M> the receiver's protocol
     */
    <M> void send(Address<M> to, M message);

    /**
     * Send a message that is due later.
     *
     * @param to the receiver
     * @param message the message, immutable
     * @param delay working seconds from now, at least 0
     * @param <M> the receiver's protocol
     * @throws IllegalArgumentException when the delay is negative or ends later than a run may last
     */
    <M> void send(Address<M> to, M message, long delay);

    /** Return whether anybody listens to events; a role may skip building an event when nobody does. */
    boolean observed();

    /** Return whether anybody listens to the detailed events, such as the causes of every change. */
    boolean traced();

    /**
     * Tell the observers what happened.
     *
     * @param event what happened, immutable
     */
    void publish(Event event);

    /** End the run after this message. */
    void finish();
}
