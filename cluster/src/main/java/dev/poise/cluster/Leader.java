package dev.poise.cluster;

import akka.actor.Address;
import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.receptionist.Receptionist;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.study.plan.Chunk;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the chunks of a study to workers that ask for them. A worker that is gone has its chunk made by another one. When nothing is
 * left to hand out, a free worker gets a chunk that another one is at: whoever is first has made it, since both make the same bytes, and
 * nobody waits for a machine that is slow or dead.
 *
 * <pre>
 *   worker                     leader                      desk
 *     | registers (receptionist) |                           |
 *     |&lt;---- Piece ... Serve ----|                           |
 *     |---------- Ready --------&gt;|---------- next ----------&gt;|
 *     |&lt;--------- Make ----------|&lt;-------- a chunk ---------|
 *     |---- Piece ... Made -----&gt;|--------- publish --------&gt;|
 *     |&lt;--------- Make ----------|&lt;----- the next one -------|
 * </pre>
 */
final class Leader extends AbstractBehavior<Leader.Command> {
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int FAREWELL_LOOKS = 25;

    /** What a leader is told. */
    sealed interface Command {}

    /** A worker has the study and wants work. */
    record Ready(ActorRef<ClusterWorker.Command> worker) implements Command, Remote {}

    /** A worker cannot serve the study, or not any more. */
    record Refused(ActorRef<ClusterWorker.Command> worker, String problem) implements Command, Remote {}

    /** A piece of a file of the chunk that a worker has made. */
    record Piece(ActorRef<ClusterWorker.Command> worker, String name, String bytes) implements Command, Remote {
        Piece {
            FileTransfer.check(name, bytes);
        }
    }

    /** A worker has made its chunk, and all pieces are sent. */
    record Made(ActorRef<ClusterWorker.Command> worker, int failures) implements Command, Remote {}

    private record Workers(Set<ActorRef<ClusterWorker.Command>> all) implements Command {}

    private record WorkerGone(ActorRef<ClusterWorker.Command> worker) implements Command {}

    private record Next(Dispatcher.Next next) implements Command {}

    private record Broken(Throwable cause) implements Command {}

    private enum Look implements Command {
        INSTANCE
    }

    /** What is known of a worker. */
    private static final class Seat {
        private final FileTransfer transfer = new FileTransfer();
        private @Nullable Chunk chunk;
        private boolean ready;
    }

    private final Dispatcher dispatcher;
    private final Cancellation cancellation;
    private final Consumer<String> notes;
    private final CompletableFuture<Void> ended;
    private final Map<ActorRef<ClusterWorker.Command>, Seat> seats = new LinkedHashMap<>();
    private final Deque<ActorRef<ClusterWorker.Command>> free = new ArrayDeque<>();
    private final Map<String, Chunk> underWay = new LinkedHashMap<>();
    private final Reminder alone = new Reminder(System::nanoTime);
    private boolean asking;
    private int farewell;

    /**
     * Make a leader.
     *
     * @param dispatcher the work
     * @param cancellation ends it from outside
     * @param notes is told who comes and goes, a line each
     * @param ended is completed when there is nothing left to be made, or no more is wanted
     */
    static Behavior<Command> create(
            Dispatcher dispatcher, Cancellation cancellation, Consumer<String> notes, CompletableFuture<Void> ended) {
        return Behaviors.setup(context -> Behaviors.withTimers(timers -> {
            timers.startTimerWithFixedDelay(Look.INSTANCE, LOOK);
            ActorRef<Receptionist.Listing> listings = context.messageAdapter(
                    Receptionist.Listing.class, listing -> new Workers(listing.getServiceInstances(ClusterWorker.KEY)));
            context.getSystem().receptionist().tell(Receptionist.subscribe(ClusterWorker.KEY, listings));
            Leader leader = new Leader(context, dispatcher, cancellation, notes, ended);
            // a study that is complete needs no worker
            leader.ask();
            return leader;
        }));
    }

    private Leader(
            ActorContext<Command> context,
            Dispatcher dispatcher,
            Cancellation cancellation,
            Consumer<String> notes,
            CompletableFuture<Void> ended) {
        super(context);
        this.dispatcher = dispatcher;
        this.cancellation = cancellation;
        this.notes = notes;
        this.ended = ended;
    }

    @Override
    public Receive<Command> createReceive() {
        return newReceiveBuilder()
                .onMessage(Workers.class, this::onWorkers)
                .onMessage(Ready.class, this::onReady)
                .onMessage(Next.class, this::onNext)
                .onMessage(Piece.class, this::onPiece)
                .onMessage(Made.class, this::onMade)
                .onMessage(Refused.class, this::onRefused)
                .onMessage(WorkerGone.class, this::onWorkerGone)
                .onMessage(Broken.class, this::onBroken)
                .onMessage(Look.class, unused -> onLook())
                .build();
    }

    private Behavior<Command> onWorkers(Workers workers) {
        // in no order that matters: who makes a chunk changes nothing
        workers.all().stream().filter(worker -> !seats.containsKey(worker)).forEach(worker -> {
            seats.put(worker, new Seat());
            getContext().watchWith(worker, new WorkerGone(worker));
            FileTransfer.send(
                    dispatcher.definition(), (name, bytes) -> worker.tell(new ClusterWorker.Piece(name, bytes)));
            worker.tell(new ClusterWorker.Serve(getContext().getSelf()));
        });
        return this;
    }

    private Behavior<Command> onReady(Ready ready) {
        Seat seat = seats.get(ready.worker());
        if (seat != null) {
            seat.ready = true;
            notes.accept(String.format(Locale.ROOT, "worker %s is here; %d in all", name(ready.worker()), ready()));
            free.add(ready.worker());
            ask();
        }
        return this;
    }

    private Behavior<Command> onPiece(Piece piece) {
        Seat seat = seats.get(piece.worker());
        if (seat != null) {
            seat.transfer.add(piece.name(), piece.bytes());
        }
        return this;
    }

    private Behavior<Command> onMade(Made made) {
        Seat seat = seats.get(made.worker());
        if (seat == null || seat.chunk == null) {
            return this;
        }
        Chunk chunk = seat.chunk;
        Map<String, byte[]> files = seat.transfer.take();
        seat.chunk = null;
        free.add(made.worker());
        // otherwise another worker was faster
        if (underWay.remove(chunk.name()) != null) {
            pipe(dispatcher.publish(chunk, files, made.failures()));
        }
        ask();
        return this;
    }

    /** Ask for the next chunk, unless it is on its way. */
    private void ask() {
        if (!asking) {
            asking = true;
            pipe(dispatcher.next());
        }
    }

    private void pipe(CompletionStage<Dispatcher.Next> work) {
        getContext().pipeToSelf(work, (next, thrown) -> next == null ? new Broken(thrown) : new Next(next));
    }

    private Behavior<Command> onNext(Next message) {
        Dispatcher.Next next = message.next();
        if (next.isAnswer()) {
            asking = false;
        }
        if (next.finished()) {
            return rest();
        }
        Optional<Chunk> chunk = next.chunk();
        if (chunk.isPresent() && free.isEmpty()) {
            dispatcher.giveBack(chunk.get());
        } else if (chunk.isPresent()) {
            give(free.remove(), chunk.get());
        } else if (!free.isEmpty()) {
            lateOne().ifPresent(late -> give(free.remove(), late));
            return this;
        }
        if (!free.isEmpty()) {
            ask();
        }
        return this;
    }

    /** Find the chunk that has been under way for longest, and that one worker only is at. */
    private Optional<Chunk> lateOne() {
        return underWay.values().stream().filter(chunk -> makers(chunk) == 1).findFirst();
    }

    private long makers(Chunk chunk) {
        return seats.values().stream()
                .filter(seat -> seat.chunk != null && seat.chunk.name().equals(chunk.name()))
                .count();
    }

    private void give(ActorRef<ClusterWorker.Command> worker, Chunk chunk) {
        Seat seat = seats.get(worker);
        if (seat != null) {
            seat.chunk = chunk;
            underWay.putIfAbsent(chunk.name(), chunk);
            worker.tell(new ClusterWorker.Make(
                    chunk.group(),
                    chunk.batch(),
                    chunk.runs().stream()
                            .map(run -> run.point().id())
                            .distinct()
                            .toList()));
        }
    }

    private Behavior<Command> onRefused(Refused refused) {
        notes.accept(
                String.format(Locale.ROOT, "worker %s cannot serve: %s", name(refused.worker()), refused.problem()));
        return this;
    }

    private Behavior<Command> onWorkerGone(WorkerGone gone) {
        Seat seat = seats.remove(gone.worker());
        free.remove(gone.worker());
        if (farewell > 0) {
            return seats.isEmpty() ? Behaviors.stopped() : this;
        }
        notes.accept(String.format(Locale.ROOT, "worker %s is gone; %d left", name(gone.worker()), ready()));
        if (seat != null && seat.chunk != null && underWay.containsKey(seat.chunk.name()) && makers(seat.chunk) == 0) {
            underWay.remove(seat.chunk.name());
            dispatcher.giveBack(seat.chunk);
            ask();
        }
        return this;
    }

    private Behavior<Command> onBroken(Broken broken) {
        Throwable cause = broken.cause() instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : broken.cause();
        ended.completeExceptionally(cause);
        return rest();
    }

    private Behavior<Command> onLook() {
        if (farewell > 0) {
            farewell--;
            return farewell == 0 ? Behaviors.stopped() : this;
        }
        if (ready() > 0) {
            alone.restart();
        } else if (alone.isDue()) {
            notes.accept("no worker is here; waits for one");
        }
        return cancellation.isCancelled() ? rest() : this;
    }

    /** Send everybody home, and wait a little until they have left. */
    private Behavior<Command> rest() {
        ended.complete(null);
        if (farewell == 0) {
            farewell = FAREWELL_LOOKS;
            seats.keySet().forEach(worker -> worker.tell(new ClusterWorker.Rest()));
        }
        return seats.isEmpty() ? Behaviors.stopped() : this;
    }

    private long ready() {
        return seats.values().stream().filter(seat -> seat.ready).count();
    }

    private static String name(ActorRef<ClusterWorker.Command> worker) {
        Address address = worker.path().address();
        String host = address.getHost()
                .map(name -> name + ":" + address.getPort().orElse(0))
                .orElse("here");
        return String.format(Locale.ROOT, "%s/%s", host, worker.path().name());
    }
}
