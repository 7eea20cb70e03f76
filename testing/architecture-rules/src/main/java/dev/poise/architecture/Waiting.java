package dev.poise.architecture;

import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * The one place where tests wait: for what must come, however slow the machine is. What comes is taken at once, so the limit costs
 * nothing; only a test that hangs runs into it.
 */
public final class Waiting {
    /** How long a test waits before it calls something lost: as long as no machine takes that is still alive. */
    public static final Duration LIMIT = Duration.ofMinutes(5);

    private static final long LOOK_NANOS = 2_000_000;

    private Waiting() {}

    /** What can be asked until it holds; may throw what a test may throw. */
    @FunctionalInterface
    public interface Condition {
        /** Return whether it holds. */
        boolean holds() throws Exception;
    }

    /**
     * Wait until something holds.
     *
     * @param what ends the sentence "waited in vain until"
     * @param condition asked again and again
     * @throws AssertionError when it does not hold within the limit, or asking fails
     */
    public static void until(String what, Condition condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!holds(what, condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static boolean holds(String what, Condition condition) {
        try {
            return condition.holds();
        } catch (Exception broken) {
            throw new AssertionError("while waiting until " + what, broken);
        }
    }

    /** Let so much time pass at the least: for who is slow on purpose, and is no less slow on a slow machine. */
    public static void atLeast(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /**
     * Wait for a result.
     *
     * @throws AssertionError when none comes, or the work has failed
     */
    public static <T> T forResult(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no result", e);
        }
    }

    /**
     * Wait for the next one of a queue, and take it.
     *
     * @throws AssertionError when none comes
     */
    public static <T> T forNext(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("waited in vain for the next one");
        }
        return next;
    }

    /**
     * Wait until a latch is open.
     *
     * @throws AssertionError when it stays shut
     */
    public static void forOpen(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("waited in vain for a latch to open");
        }
    }

    /**
     * Wait for the end of a program and get its exit code. One that hangs is ended.
     *
     * @throws AssertionError when it does not end
     */
    public static int forExit(Process program) throws InterruptedException {
        if (!program.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            program.destroyForcibly();
            throw new AssertionError("waited in vain for the end of " + program.info());
        }
        return program.exitValue();
    }

    /** Let whoever reads from a connection wait as long as everybody else. */
    public static void limit(Socket socket) throws SocketException {
        socket.setSoTimeout((int) LIMIT.toMillis());
    }
}
