package dev.poise.added;

import dev.poise.kernel.RunOutcome;
import java.util.function.Supplier;

/** Asks code that came in a jar. What it throws becomes one line that names it, so that nobody looks for the mistake elsewhere. */
public final class AddedCode {
    private AddedCode() {}

    /**
     * Ask.
     *
     * @param who what is asked, with its name, such as "policy makes-room"
     * @param expected what it should give, in a few words
     * @param code asks it
     * @param <T> what it gives
     * @return what it gave; null when that is nothing
     * @throws AddedCodeException when it threw something that ends one run only, see {@link RunOutcome.Failed#covers}
     * @throws AddedMemoryError when there was no memory left meanwhile
     */
    public static <T> T ask(String who, String expected, Supplier<T> code) {
        try {
            return code.get();
        } catch (OutOfMemoryError none) {
            throw new AddedMemoryError(who, expected);
        } catch (Throwable thrown) {
            if (!RunOutcome.Failed.covers(thrown)) {
                throw thrown;
            }
            throw new AddedCodeException(who, thrown.toString(), expected, thrown);
        }
    }
}
