package dev.poise.kernel.actor;

import dev.poise.kernel.Address;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.RunOutcome;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/**
 * A run under way in the actor engine, to be watched and steered. It starts paused, before its first message. Commands take
 * effect soon, in the order in which one thread gives them; after the end of the run they do nothing. Thread-safe.
 */
public final class LiveRun {
    private final RoleRegistry registry;
    private final Consumer<Clock.Command> clock;
    private final CompletableFuture<RunOutcome> outcome;

    LiveRun(RoleRegistry registry, Consumer<Clock.Command> clock, CompletableFuture<RunOutcome> outcome) {
        this.registry = registry;
        this.clock = clock;
        this.outcome = outcome;
    }

    /** Hold the run, after the message that is being handled. */
    public void pause() {
        clock.accept(Clock.Pause.INSTANCE);
    }

    /** Let the run go on, at its pace. */
    public void resume() {
        clock.accept(Clock.Resume.INSTANCE);
    }

    /**
     * Deliver one message of a paused run, or end it when nothing is left to deliver. Does nothing while the run goes on by
     * itself.
     */
    public void step() {
        clock.accept(Clock.Step.INSTANCE);
    }

    /**
     * Change the pace, which is full speed at first. The pace is kept with a grain of 20 milliseconds on the wall.
     *
     * @param speed working seconds per second on the wall, above 0; infinite for full speed
     * @throws IllegalArgumentException when the pace is not above 0
     */
    public void pace(double speed) {
        if (!(speed > 0)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "The pace must be above 0 working seconds a second, but is %s.", speed));
        }
        clock.accept(new Clock.ChangePace(speed));
    }

    /** End the run as {@link RunOutcome.Stopped}, after the message that is being handled and the steps asked for. */
    public void stop() {
        clock.accept(Clock.Stop.INSTANCE);
    }

    /**
     * Send a message to a role from outside.
     *
     * @param to the receiver
     * @param message the message, immutable
     * @param time when it should be due, in working seconds since the start of the run; now when that is past
     * @param <M> the receiver's protocol
     * @return when the message is due, see {@link #send(Address, Object, LongUnaryOperator)}; never null
     * @throws IllegalArgumentException when the address is of another cast
     */
    public <M> CompletionStage<Long> send(Address<M> to, M message, long time) {
        return send(to, message, now -> time);
    }

    /**
     * Send a message to a role from outside, for a time that depends on where the run is: the next working day, say.
     *
     * <p>To run a live run again, write down when the message is due and make it an opening message of the second run: if it
     * was sent for a later second than the run was at, it takes the same place among the messages of its second (the tie
     * rule of {@link dev.poise.kernel.EventCalendar}), and the second run is equal to the first. A message for the second the run
     * is at comes after all that is due then, and cannot be repeated.
     *
     * @param to the receiver
     * @param message the message, immutable
     * @param time from the virtual time to the time when the message should be due, both in working seconds since the start
     *     of the run; now when that is past
     * @param <M> the receiver's protocol
     * @return when the message is due, in working seconds since the start of the run; an {@link IllegalArgumentException}
     *     when that is later than a run may last, an {@link IllegalStateException} when the run has ended; never null
     * @throws IllegalArgumentException when the address is of another cast
     */
    public <M> CompletionStage<Long> send(Address<M> to, M message, LongUnaryOperator time) {
        CompletableFuture<Long> due = new CompletableFuture<>();
        clock.accept(new Clock.Send(to.indexIn(registry), message, time, due));
        return orEnded(due);
    }

    /**
     * Ask for the virtual time.
     *
     * @return the time of the message delivered last, in working seconds since the start of the run; an
     *     {@link IllegalStateException} when the run has ended; never null
     */
    public CompletionStage<Long> now() {
        CompletableFuture<Long> now = new CompletableFuture<>();
        clock.accept(new Clock.TellTime(now));
        return orEnded(now);
    }

    /**
     * Tell an observer of all events from now on, after those that listen already.
     *
     * @param observer who listens; called by a thread of the engine, one event at a time, while the run waits
     */
    public void subscribe(Observer observer) {
        clock.accept(new Clock.Subscribe(observer));
    }

    /**
     * Tell an observer nothing more. An event that is under way may still reach it.
     *
     * @param observer who listened
     */
    public void unsubscribe(Observer observer) {
        clock.accept(new Clock.Unsubscribe(observer));
    }

    /**
     * Get how the run ends, as soon as it has ended. A close of the engine ends it as {@link RunOutcome.Stopped}.
     *
     * <p><b>Caveats:</b> what is depended on this stage may run on a thread of the engine, and must neither block nor close the
     * engine there.
     *
     * @return a stage that only the end of the run completes, never null
     */
    public CompletionStage<RunOutcome> outcome() {
        return outcome.minimalCompletionStage();
    }

    /** An answer of the clock, or an exception when the run ends first. */
    private <T> CompletionStage<T> orEnded(CompletableFuture<T> answer) {
        // anyOf unhooks itself from the outcome once there is an answer, so that asking often costs no memory
        return CompletableFuture.anyOf(answer, outcome).handle((first, thrown) -> {
            if (!answer.isDone()) {
                throw new IllegalStateException("The run has ended.");
            }
            return answer.join();
        });
    }

    /** Let nobody wait any longer for a run that will never end. */
    void abandon(RuntimeException reason) {
        outcome.completeExceptionally(reason);
    }
}
