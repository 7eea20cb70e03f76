package example;

import java.util.concurrent.CompletableFuture;

/** Somebody else's code that never answers. */
public final class Stuck {
    private Stuck() {}

    /** Does not answer. */
    public static int answer() {
        return new CompletableFuture<Integer>().join();
    }
}
