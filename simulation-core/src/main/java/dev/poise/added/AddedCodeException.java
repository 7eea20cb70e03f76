package dev.poise.added;

import org.jspecify.annotations.Nullable;

/** Code that came in a jar gave what cannot be used. */
public final class AddedCodeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Tell what it gave.
     *
     * @param who what was asked, with its name
     * @param found what it gave or threw
     * @param expected what it should have given
     * @param cause what it threw, null when it gave an answer
     */
    public AddedCodeException(String who, String found, String expected, @Nullable Throwable cause) {
        super(who + ": found " + found + ", expected " + expected, cause);
    }

    /** Get the message alone: the name of the class would mean nothing to the author of the added code. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // the name of the class is what is left out
    public String toString() {
        return String.valueOf(getMessage());
    }
}
