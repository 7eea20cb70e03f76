package dev.poise.added;

/** There was no memory left while code of a jar was asked. Who used it up is found out by whoever makes the run. */
final class AddedMemoryError extends OutOfMemoryError {
    private static final long serialVersionUID = 1;

    AddedMemoryError(String who, String expected) {
        super(who + ": found no end of memory, expected " + expected);
    }
}
