package dev.poise.workshop.answer;

/** No run of a team came to its end; the message is why the first one did not, in one line. */
public final class NoRunEndedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoRunEndedException(String message) {
        super(message, null, false, false);
    }
}
