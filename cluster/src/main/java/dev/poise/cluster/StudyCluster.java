package dev.poise.cluster;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import akka.cluster.MemberStatus;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Join;
import akka.cluster.typed.JoinSeedNodes;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.StudyMaker;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.experiments.study.run.StudyWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Serves one study with several programs. The leader has the folder; a worker has nothing but its processors. Parts and tables are those
 * of a study that one program makes, byte for byte, whoever joins, leaves and dies.
 */
public final class StudyCluster {
    private static final String NAME = "poise";
    private static final int TIMEOUT_MILLIS = 200;
    private static final int TIMEOUT_SECONDS = 10;

    private StudyCluster() {}

    /**
     * Lead: hand out what is not there yet, and wait for it.
     *
     * @param study what to run and where parts go; no other program may work in its folder
     * @param endpoint where workers find the leader
     * @param jobs how many workers this program has itself; may be 0
     * @param engine what makes the runs of these workers
     * @param progress is told of runs that are there
     * @param notes is told who comes and goes, a line each
     * @param cancellation ends it; the chunks under way are given up
     * @return how it went
     * @throws dev.poise.experiments.study.store.StoreException when parts cannot be written; what is there stays
     * @throws UnusableEndpointException with one line for the user, when the endpoint cannot be used
     */
    public static StudyMaker.Ended lead(
            OpenStudy study,
            Endpoint endpoint,
            int jobs,
            Engine engine,
            StudyProgress progress,
            Consumer<String> notes,
            Cancellation cancellation) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        try (StudyWork work = new StudyWork(study, progress);
                Dispatcher dispatcher = new Dispatcher(study, work)) {
            ActorSystem<Leader.Command> system = start(
                    Behaviors.setup(context -> {
                        for (int i = 1; i <= jobs; i++) {
                            context.spawn(ClusterWorker.create(engine, unused -> {}), "worker-" + i);
                        }
                        return Leader.create(dispatcher, cancellation, notes, ended);
                    }),
                    endpoint);
            Cluster cluster = Cluster.get(system);
            cluster.manager().tell(Join.create(cluster.selfMember().address()));
            system.getWhenTerminated().whenComplete((done, thrown) -> ended.complete(null));
            try {
                ended.join();
                study.folder().sortChecksums();
                return work.ended();
            } catch (CompletionException broken) {
                if (broken.getCause() instanceof RuntimeException problem) {
                    throw problem;
                }
                throw broken;
            } finally {
                awaitEnd(system);
            }
        }
    }

    /**
     * Serve: make chunks for the leader, and wait until it needs nobody any more. Waits for a leader that is not there yet.
     *
     * @param endpoint where the leader finds this program
     * @param leader where the leader is; guarded as the endpoint is
     * @param jobs how many workers this program has, at least 1
     * @param engine what makes the runs
     * @param patience how long to wait for a leader; empty for ever
     * @param notes is told for whom it waits and why, a line each time, after some seconds and then rarely
     * @param cancellation ends it; the chunks under way are given up
     * @return how it ended
     * @throws UnusableEndpointException with one line for the user, when the endpoint cannot be used, or the two cannot find each other
     */
    public static ServiceOutcome serve(
            Endpoint endpoint,
            LeaderAddress leader,
            int jobs,
            Engine engine,
            Optional<Duration> patience,
            Consumer<String> notes,
            Cancellation cancellation) {
        endpoint.requireMeets(leader);
        List<CompletableFuture<ServiceOutcome>> workers = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            workers.add(new CompletableFuture<>());
        }
        ActorSystem<Void> system = start(
                Behaviors.setup(context -> {
                    for (int i = 0; i < jobs; i++) {
                        context.spawn(ClusterWorker.create(engine, workers.get(i)::complete), "worker-" + (i + 1));
                    }
                    return Behaviors.empty();
                }),
                endpoint);
        Cluster.get(system)
                .manager()
                .tell(new JoinSeedNodes(List.of(new akka.actor.Address("akka", NAME, leader.host(), leader.port()))));
        CompletableFuture<Void> all = CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new));
        LeaderSearch search = new LeaderSearch(
                leader, () -> LeaderProbe.why(leader, endpoint.guarded()), patience, notes, System::nanoTime);
        Optional<String> inVain = Optional.empty();
        while (!isDone(all) && !cancellation.isCancelled() && inVain.isEmpty()) {
            inVain = isIn(system) ? Optional.empty() : search.look();
        }
        system.terminate();
        awaitEnd(system);
        if (inVain.isPresent()) {
            return new ServiceOutcome.GaveUp(inVain.get());
        }
        return workers.stream()
                .map(worker -> worker.getNow(new ServiceOutcome.Lost()))
                .reduce((one, other) -> one instanceof ServiceOutcome.Finished ? other : one)
                .orElseGet(ServiceOutcome.Lost::new);
    }

    /** Return whether this program has been let into the cluster, or was and is on its way out. */
    private static boolean isIn(ActorSystem<?> system) {
        MemberStatus status = Cluster.get(system).selfMember().status();
        return status != MemberStatus.removed() && status != MemberStatus.joining();
    }

    private static boolean isDone(CompletableFuture<Void> all) {
        try {
            all.get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static <T> ActorSystem<T> start(Behavior<T> guardian, Endpoint endpoint) {
        try {
            return ActorSystem.create(guardian, NAME, ClusterConfig.of(endpoint));
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new UnusableEndpointException(
                    String.format(
                            Locale.ROOT,
                            "cannot listen at %s:%d: %s",
                            endpoint.host(),
                            endpoint.port(),
                            cause.getMessage()),
                    e);
        }
    }

    private static void awaitEnd(ActorSystem<?> system) {
        try {
            system.getWhenTerminated().toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException hangs) {
            // its threads do not keep the program alive
        }
    }
}
