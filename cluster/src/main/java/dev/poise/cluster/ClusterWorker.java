package dev.poise.cluster;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.PostStop;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.receptionist.Receptionist;
import akka.actor.typed.receptionist.ServiceKey;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes one chunk at a time, on a thread of its own, for a leader that finds it by {@link #KEY}. */
final class ClusterWorker extends AbstractBehavior<ClusterWorker.Command> {
    static final ServiceKey<Command> KEY = ServiceKey.create(Command.class, "poise-worker");

    /** What a worker is told. */
    sealed interface Command {}

    /** Take a piece of a file that defines the study. */
    record Piece(String name, String bytes) implements Command, Remote {
        Piece {
            FileTransfer.check(name, bytes);
        }
    }

    /** Serve a leader, whose study has arrived. */
    record Serve(ActorRef<Leader.Command> leader) implements Command, Remote {}

    /** Make a chunk: some points of a group, the replications of a batch. */
    record Make(int group, int batch, List<Integer> points) implements Command, Remote {
        Make {
            points = List.copyOf(points);
        }
    }

    /** Stop; nothing is left to be made. */
    record Rest() implements Command, Remote {}

    private record Opened(@Nullable Workspace workspace, String problem) implements Command {}

    private record Made(Optional<Workspace.Result> result, String problem) implements Command {}

    private enum LeaderGone implements Command {
        INSTANCE
    }

    private final Engine engine;
    private final Consumer<ServiceOutcome> ended;
    private final Cancellation cancellation = new Cancellation();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "poise-worker");
        made.setDaemon(true);
        return made;
    });
    private final FileTransfer transfer = new FileTransfer();
    private @Nullable ActorRef<Leader.Command> leader;
    private @Nullable Workspace workspace;
    private ServiceOutcome how = new ServiceOutcome.Lost();

    /**
     * Make a worker.
     *
     * @param engine what makes the runs
     * @param ended is told, once, why it stopped; on a thread of the actor system
     */
    static Behavior<Command> create(Engine engine, Consumer<ServiceOutcome> ended) {
        return Behaviors.setup(context -> {
            context.getSystem().receptionist().tell(Receptionist.register(KEY, context.getSelf()));
            return new ClusterWorker(context, engine, ended);
        });
    }

    private ClusterWorker(ActorContext<Command> context, Engine engine, Consumer<ServiceOutcome> ended) {
        super(context);
        this.engine = engine;
        this.ended = ended;
    }

    @Override
    public Receive<Command> createReceive() {
        return newReceiveBuilder()
                .onMessage(Piece.class, this::onPiece)
                .onMessage(Serve.class, this::onServe)
                .onMessage(Opened.class, this::onOpened)
                .onMessage(Make.class, this::onMake)
                .onMessage(Made.class, this::onMade)
                .onMessage(Rest.class, unused -> stopped(new ServiceOutcome.Finished()))
                .onMessage(LeaderGone.class, unused -> stopped(new ServiceOutcome.Lost()))
                .onSignal(PostStop.class, unused -> onPostStop())
                .build();
    }

    private Behavior<Command> onPiece(Piece piece) {
        transfer.add(piece.name(), piece.bytes());
        return this;
    }

    private Behavior<Command> onServe(Serve serve) {
        if (leader == null) {
            leader = serve.leader();
            getContext().watchWith(serve.leader(), LeaderGone.INSTANCE);
            Map<String, byte[]> definition = transfer.take();
            getContext()
                    .pipeToSelf(
                            CompletableFuture.supplyAsync(() -> Workspace.open(definition, engine), thread),
                            (opened, thrown) -> new Opened(opened, problem(thrown)));
        }
        return this;
    }

    private Behavior<Command> onOpened(Opened opened) {
        if (opened.workspace() == null) {
            return refuse(opened.problem());
        }
        workspace = opened.workspace();
        tell(new Leader.Ready(getContext().getSelf()));
        return this;
    }

    private Behavior<Command> onMake(Make make) {
        Workspace place = workspace;
        if (place != null) {
            getContext()
                    .pipeToSelf(
                            CompletableFuture.supplyAsync(
                                    () -> place.make(make.group(), make.batch(), make.points(), cancellation), thread),
                            (result, thrown) -> new Made(result == null ? Optional.empty() : result, problem(thrown)));
        }
        return this;
    }

    private Behavior<Command> onMade(Made made) {
        if (!made.problem().isEmpty()) {
            return refuse(made.problem());
        }
        made.result().ifPresent(result -> {
            FileTransfer.send(
                    result.files(),
                    (name, bytes) -> tell(new Leader.Piece(getContext().getSelf(), name, bytes)));
            tell(new Leader.Made(getContext().getSelf(), result.failures()));
        });
        return this;
    }

    private Behavior<Command> refuse(String problem) {
        tell(new Leader.Refused(getContext().getSelf(), problem));
        return stopped(new ServiceOutcome.Refused(problem));
    }

    private Behavior<Command> stopped(ServiceOutcome why) {
        how = why;
        return Behaviors.stopped();
    }

    /** The chunk under way is left alone first, so that its folder can be taken away. */
    private Behavior<Command> onPostStop() {
        cancellation.cancel();
        Workspace place = workspace;
        if (place != null) {
            thread.execute(place::close);
        }
        thread.execute(() -> ended.accept(how));
        thread.shutdown();
        return this;
    }

    private void tell(Leader.Command message) {
        ActorRef<Leader.Command> to = leader;
        if (to != null) {
            to.tell(message);
        }
    }

    private static String problem(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        return cause instanceof StoreException store ? String.valueOf(store.getMessage()) : cause.toString();
    }
}
