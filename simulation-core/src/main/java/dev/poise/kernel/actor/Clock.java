package dev.poise.kernel.actor;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.PostStop;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.javadsl.TimerScheduler;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongUnaryOperator;

/**
 * Drives one run: owns its calendar, its observers and the actors of its roles, and has one message in flight. What a role
 * sends and publishes comes back in its reply, so the order of everything is decided here and not by threads:
 *
 * <pre>
 *   clock                         role A                  role B
 *     |---- Handle(delivery) ------->|                       |
 *     |                              | receive               |
 *     |<--- Reply(sent, events) -----|                       |
 *     | tell observers the events    |                       |
 *     | put on the calendar what was sent                    |
 *     |---- Handle(next delivery) -------------------------->|
 * </pre>
 *
 * Commands from outside come in between.
 */
final class Clock extends AbstractBehavior<Clock.Command> {

    sealed interface Command {}

    /** Hold the run after the message in flight. */
    enum Pause implements Command {
        INSTANCE
    }

    /** Let the run go on. */
    enum Resume implements Command {
        INSTANCE
    }

    /** Deliver one message of a paused run. */
    enum Step implements Command {
        INSTANCE
    }

    /** End the run after the message in flight. */
    enum Stop implements Command {
        INSTANCE
    }

    /**
     * Change the speed.
     *
     * @param speed virtual seconds per wall second, above 0, infinite for full speed
     */
    record ChangePace(double speed) implements Command {}

    /**
     * Put a message from outside on the calendar.
     *
     * @param target the position of the receiver in its cast
     * @param message the message
     * @param time from the virtual time to the time when the message should be due, in working seconds
     * @param due told when it is due
     */
    record Send(int target, Object message, LongUnaryOperator time, CompletableFuture<Long> due) implements Command {}

    /**
     * Tell the virtual time.
     *
     * @param now told the time of the message delivered last, in working seconds
     */
    record TellTime(CompletableFuture<Long> now) implements Command {}

    /** Tell an observer of all events from now on. */
    record Subscribe(Observer observer) implements Command {}

    /** Tell an observer nothing more. */
    record Unsubscribe(Observer observer) implements Command {}

    private record WrappedReply(Reply reply) implements Command {}

    private record RoleStopped(int role) implements Command {}

    private enum Tick implements Command {
        INSTANCE
    }

    /** Short enough for the eye, long enough not to matter. */
    private static final Duration TICK = Duration.ofMillis(20);

    private static final double TICK_SECONDS = 0.02;

    /**
     * Set up a run that is paused before its first message.
     *
     * @param loop the run
     * @param outcome told how it ended, or what ended it when that is more than the run's own business
     */
    static Behavior<Command> create(RunLoop loop, CompletableFuture<RunOutcome> outcome) {
        return Behaviors.setup(context -> Behaviors.withTimers(timers -> new Clock(context, timers, loop, outcome)));
    }

    private final TimerScheduler<Command> timers;
    private final RunLoop loop;
    private final CompletableFuture<RunOutcome> outcome;
    private final Pace pace = new Pace();
    private final List<ActorRef<RoleActor.Command>> roles = new ArrayList<>();
    private final ActorRef<Reply> handledAdapter;
    private boolean inFlight;
    private boolean stopping;

    private Clock(
            ActorContext<Command> context,
            TimerScheduler<Command> timers,
            RunLoop loop,
            CompletableFuture<RunOutcome> outcome) {
        super(context);
        this.timers = timers;
        this.loop = loop;
        this.outcome = outcome;
        this.handledAdapter = context.messageAdapter(Reply.class, WrappedReply::new);
        for (int i = 0; i < loop.cast().size(); i++) {
            ActorRef<RoleActor.Command> role = context.spawn(RoleActor.create(loop.cast(), i), actorName(i));
            context.watchWith(role, new RoleStopped(i));
            roles.add(role);
        }
    }

    @Override
    public Receive<Command> createReceive() {
        return newReceiveBuilder()
                .onMessage(WrappedReply.class, this::onReply)
                .onMessage(Tick.class, this::onTick)
                .onMessage(Pause.class, this::onPause)
                .onMessage(Resume.class, this::onResume)
                .onMessage(Step.class, this::onStep)
                .onMessage(ChangePace.class, this::onChangePace)
                .onMessage(Stop.class, this::onStop)
                .onMessage(Send.class, this::onSend)
                .onMessage(TellTime.class, this::onTellTime)
                .onMessage(Subscribe.class, this::onSubscribe)
                .onMessage(Unsubscribe.class, this::onUnsubscribe)
                .onMessage(RoleStopped.class, this::onRoleStopped)
                .onSignal(PostStop.class, this::onPostStop)
                .build();
    }

    private Behavior<Command> onReply(WrappedReply wrapped) {
        inFlight = false;
        Throwable thrown = loop.settle(wrapped.reply());
        if (thrown == null) {
            return goOn();
        }
        if (RunOutcome.Failed.covers(thrown)) {
            return end(loop.failed(thrown));
        }
        outcome.completeExceptionally(thrown);
        return Behaviors.stopped();
    }

    private Behavior<Command> onTick(Tick tick) {
        pace.tick(TICK_SECONDS);
        return goOn();
    }

    private Behavior<Command> onPause(Pause pause) {
        pace.pause();
        return tickOnlyWhenPaced();
    }

    private Behavior<Command> onResume(Resume resume) {
        pace.resume(loop.now());
        tickOnlyWhenPaced();
        return goOn();
    }

    private Behavior<Command> onStep(Step step) {
        pace.step();
        return goOn();
    }

    private Behavior<Command> onChangePace(ChangePace change) {
        pace.set(change.speed(), loop.now());
        tickOnlyWhenPaced();
        return goOn();
    }

    private Behavior<Command> onStop(Stop stop) {
        stopping = true;
        return goOn();
    }

    private Behavior<Command> onSend(Send send) {
        try {
            long time = send.time().applyAsLong(loop.now());
            send.due().complete(loop.sendFromOutside(send.target(), send.message(), time));
        } catch (RuntimeException e) {
            // the sender's mistake, not the run's
            send.due().completeExceptionally(e);
        }
        return goOn();
    }

    private Behavior<Command> onTellTime(TellTime tell) {
        tell.now().complete(loop.now());
        return this;
    }

    private Behavior<Command> onSubscribe(Subscribe subscribe) {
        loop.subscribe(subscribe.observer());
        return this;
    }

    private Behavior<Command> onUnsubscribe(Unsubscribe unsubscribe) {
        loop.unsubscribe(unsubscribe.observer());
        return this;
    }

    private Behavior<Command> onRoleStopped(RoleStopped stopped) {
        return end(loop.deserted(stopped.role()));
    }

    private Behavior<Command> onPostStop(PostStop signal) {
        // the engine was closed under a run that had not ended; otherwise the outcome is there already
        outcome.complete(loop.stopped());
        return this;
    }

    private Behavior<Command> goOn() {
        if (inFlight) {
            return this;
        }
        if (loop.isFinished()) {
            return end(loop.completed());
        }
        if (stopping && !pace.isStepping()) {
            return end(loop.stopped());
        }
        boolean empty = loop.isEmpty();
        if (!pace.allows(empty ? loop.now() : loop.nextTime())) {
            return this;
        }
        if (empty) {
            return end(loop.completed());
        }
        Delivery delivery = loop.next();
        pace.delivered();
        inFlight = true;
        roles.get(delivery.target()).tell(new RoleActor.Handle(delivery, handledAdapter));
        return this;
    }

    private Behavior<Command> end(RunOutcome how) {
        outcome.complete(how);
        return Behaviors.stopped();
    }

    private Behavior<Command> tickOnlyWhenPaced() {
        if (!pace.ticks()) {
            timers.cancel(Tick.INSTANCE);
        } else if (!timers.isTimerActive(Tick.INSTANCE)) {
            timers.startTimerAtFixedRate(Tick.INSTANCE, Tick.INSTANCE, TICK);
        }
        return this;
    }

    private String actorName(int role) {
        return role + "-" + URLEncoder.encode(loop.cast().name(role), StandardCharsets.UTF_8);
    }
}
