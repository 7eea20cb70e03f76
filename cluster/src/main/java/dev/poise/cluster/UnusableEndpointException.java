package dev.poise.cluster;

/** An address at which no program can listen, or at which two programs cannot find each other. The message is one line for the user. */
public final class UnusableEndpointException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnusableEndpointException(String message) {
        super(message);
    }

    UnusableEndpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
