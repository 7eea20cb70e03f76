package dev.poise.kernel.actor;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import dev.poise.kernel.RunOutcome;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Keeps the clocks of all runs under way: starts them, passes commands on, forgets those that have ended. */
final class RunRegistry extends AbstractBehavior<RunRegistry.Command> {

    sealed interface Command {}

    /**
     * Set up a run, paused.
     *
     * @param number the number of the run, not used before
     * @param loop the run
     * @param outcome told how it ended
     */
    record Start(long number, RunLoop loop, CompletableFuture<RunOutcome> outcome) implements Command {}

    /**
     * Pass a command on to the clock of a run, unless it has ended.
     *
     * @param number the number of the run
     * @param command the command
     */
    record Pass(long number, Clock.Command command) implements Command {}

    /** Stop all runs and the engine with them. */
    enum Close implements Command {
        INSTANCE
    }

    private record Ended(long number, CompletableFuture<RunOutcome> outcome) implements Command {}

    static Behavior<Command> create() {
        return Behaviors.setup(RunRegistry::new);
    }

    private final Map<Long, ActorRef<Clock.Command>> clocks = new HashMap<>();

    private RunRegistry(ActorContext<Command> context) {
        super(context);
    }

    @Override
    public Receive<Command> createReceive() {
        return newReceiveBuilder()
                .onMessage(Start.class, this::onStart)
                .onMessage(Pass.class, this::onPass)
                .onMessage(Ended.class, this::onEnded)
                .onMessage(Close.class, this::onClose)
                .build();
    }

    private Behavior<Command> onStart(Start start) {
        Behavior<Clock.Command> behavior = Clock.create(start.loop(), start.outcome());
        ActorRef<Clock.Command> clock = getContext().spawn(behavior, "run-" + start.number());
        getContext().watchWith(clock, new Ended(start.number(), start.outcome()));
        clocks.put(start.number(), clock);
        return this;
    }

    private Behavior<Command> onPass(Pass pass) {
        ActorRef<Clock.Command> clock = clocks.get(pass.number());
        if (clock != null) {
            clock.tell(pass.command());
        }
        return this;
    }

    private Behavior<Command> onEnded(Ended ended) {
        clocks.remove(ended.number());
        // a clock says how its run ended before it stops; if it could not, nobody may wait for ever
        ended.outcome().completeExceptionally(new IllegalStateException("The clock of a run has died."));
        return this;
    }

    private Behavior<Command> onClose(Close close) {
        return Behaviors.stopped();
    }
}
