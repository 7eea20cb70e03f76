package dev.poise.experiments.batch;

import dev.poise.added.AddedCode;
import dev.poise.team.productowner.AddedPolicies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does work that somebody else's code takes part in on a thread that can be left behind: a thread that never answers cannot be ended in
 * Java. It stays until the program ends, which it does not keep from ending.
 */
final class Abandonable {
    private static final List<String> NOT_THEIRS = List.of("dev.poise.", "java.", "jdk.");

    private Abandonable() {}

    /**
     * Do something and wait for it.
     *
     * @param work does it
     * @param seconds how long it is waited for; a second in which this program stood still counts once at most
     * @param <R> what comes of it
     * @throws NeverEndedException when it took longer
     */
    static <R> R call(Supplier<R> work, int seconds) {
        FutureTask<R> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "poise-run");
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            for (int waited = 0; waited < seconds; waited++) {
                try {
                    return task.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException goesOn) {
                    // counted
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e);
                }
            }
            String place = place(thread);
            thread.interrupt();
            throw new NeverEndedException(
                    String.format(Locale.ROOT, "found no end after %d s in %s, expected an answer", seconds, place));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(ExecutionException wrapped) {
        if (wrapped.getCause() instanceof Error error) {
            throw error;
        }
        return wrapped.getCause() instanceof RuntimeException known ? known : new IllegalStateException(wrapped);
    }

    /** Name the method that does not answer: in the thread that was waited for, or in one of an actor engine that it waits for. */
    private static String place(Thread thread) {
        return Stream.concat(
                        Stream.<StackTraceElement[]>of(thread.getStackTrace()),
                        Thread.getAllStackTraces().values().stream())
                .flatMap(stack -> asked(stack).stream())
                .findFirst()
                .orElse("the run");
    }

    /** Find the method that {@link AddedCode} asks. */
    private static Optional<String> asked(StackTraceElement[] stack) {
        List<StackTraceElement> inwards = new ArrayList<>(Arrays.asList(stack));
        Collections.reverse(inwards);
        return inwards.stream()
                .dropWhile(frame -> !frame.getClassName().equals(AddedCode.class.getName()))
                .filter(frame -> NOT_THEIRS.stream().noneMatch(frame.getClassName()::startsWith))
                .findFirst()
                .map(frame -> {
                    String method = frame.getClassName() + "." + frame.getMethodName();
                    return AddedPolicies.nameOf(frame.getClassName())
                            .map(name -> "policy " + name + " (" + method + ")")
                            .orElse(method);
                });
    }
}
