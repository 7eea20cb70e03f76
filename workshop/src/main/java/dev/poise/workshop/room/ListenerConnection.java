package dev.poise.workshop.room;

/** Carries messages to one listener. May block for as long as the other side is slow. */
public interface ListenerConnection {
    /**
     * Send a message.
     *
     * @param type its type
     * @param json its data
     */
    void send(String type, String json);

    /** Send a sign of life. A listener who is gone is noticed by it. */
    void beat();

    /** Return whether the other side is gone. */
    boolean isGone();

    /** End the connection. */
    void hangUp();
}
