package dev.poise.cluster;

import org.jspecify.annotations.Nullable;

/**
 * An address at which no program can listen, one at which two programs cannot find each other, or a key that cannot be used. The message is
 * one line for the user.
 */
public final class UnusableEndpointException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnusableEndpointException(String message) {
        super(message);
    }

    UnusableEndpointException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
