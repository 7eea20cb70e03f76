package dev.poise.kernel.actor;

import dev.poise.kernel.RunOutcome;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.opentest4j.AssertionFailedError;

/** Waiting for what must come, however slow the machine is; only a test that hangs runs into the limit. */
final class Waiting {
    static final Duration LIMIT = Duration.ofMinutes(2);

    private Waiting() {}

    static RunOutcome forEnd(LiveRun run) {
        return forResult(run.outcome());
    }

    static <T> T forResult(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionFailedError("no result", e);
        }
    }

    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionFailedError("waited in vain until " + what);
            }
            LockSupport.parkNanos(100_000);
        }
    }
}
