package dev.poise.kernel.actor;

import akka.actor.typed.ActorSystem;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RoleRegistry;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs each role as an actor of its own; the engine for single runs, live runs and runs that are watched. Gives the same
 * outcome and the same events in the same order as {@link dev.poise.kernel.InProcessEngine}, at some ten times the cost.
 *
 * <p>Many runs may be under way side by side; one that fails does not touch the others. Thread-safe. The engine has threads
 * of its own until it is closed; they do not keep the JVM alive, and nothing else in the JVM is touched.
 */
public final class ActorEngine implements AutoCloseable {
    private static final AtomicInteger ENGINES = new AtomicInteger();

    private final ActorSystem<RunRegistry.Command> system;
    private final Set<LiveRun> open = ConcurrentHashMap.newKeySet();
    private long started;
    private boolean closed;

    private ActorEngine(ActorSystem<RunRegistry.Command> system) {
        this.system = system;
    }

    /**
     * Start an engine.
     *
     * @return a new engine that has to be closed, never null
     */
    public static ActorEngine create() {
        // no application.conf and no system properties: what another program sets for its actors is not for this engine
        Config config = ConfigFactory.parseResourcesAnySyntax(ActorEngine.class, "engine")
                .withFallback(ConfigFactory.defaultReference(ActorEngine.class.getClassLoader()));
        String name = "poise-" + ENGINES.incrementAndGet();
        ActorEngine engine = new ActorEngine(ActorSystem.create(RunRegistry.create(), name, config.resolve()));
        engine.system.getWhenTerminated().whenComplete((done, thrown) -> engine.abandonRuns());
        return engine;
    }

    /**
     * Run a registry to its end and wait for it. An interrupt stops the run and stays set.
     *
     * @param label which run this is
     * @param registry the roles and the opening messages; used up by this call
     * @param observers who listens to events, in the order in which they are told; called by a thread of the engine
     * @return how the run ended; a role or an observer that throws gives {@link RunOutcome.Failed}
     * @throws IllegalArgumentException when an opening message is for a time that no run reaches
     * @throws IllegalStateException when an address of the registry has no role, the registry had its run already, or the engine is
     *     closed
     * @throws VirtualMachineError when the machine gives up, see {@link RunOutcome.Failed#covers}
     */
    public RunOutcome run(RunLabel label, RoleRegistry registry, List<? extends Observer> observers) {
        LiveRun run = start(label, registry, observers);
        run.resume();
        return await(run);
    }

    /**
     * Set up a run that can be watched and steered. It is paused before its first message.
     *
     * @param label which run this is
     * @param registry the roles and the opening messages; used up by this call
     * @param observers who listens to events, in the order in which they are told; called by a thread of the engine
     * @return the run, never null
     * @throws IllegalArgumentException when an opening message is for a time that no run reaches
     * @throws IllegalStateException when an address of the registry has no role, the registry had its run already, or the engine is
     *     closed
     */
    public synchronized LiveRun start(RunLabel label, RoleRegistry registry, List<? extends Observer> observers) {
        if (closed) {
            throw new IllegalStateException("The engine is closed. Maybe start the run before.");
        }
        RunLoop loop = new RunLoop(label, registry, observers);
        CompletableFuture<RunOutcome> outcome = new CompletableFuture<>();
        long number = started++;
        LiveRun run = new LiveRun(registry, command -> system.tell(new RunRegistry.Pass(number, command)), outcome);
        open.add(run);
        run.outcome().whenComplete((how, thrown) -> open.remove(run));
        system.tell(new RunRegistry.Start(number, loop, outcome));
        return run;
    }

    /** Stop all runs under way, end the threads of the engine, and wait for that. Not to be called by one of them. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            system.tell(RunRegistry.Close.INSTANCE);
        }
        system.getWhenTerminated().toCompletableFuture().join();
    }

    /** Get the name that the engine's threads begin with. */
    String name() {
        return system.name();
    }

    /** Lets nobody wait for the end of a run that no clock drives any more. */
    private void abandonRuns() {
        for (LiveRun run : open) {
            run.abandon(new IllegalStateException("The engine broke down under the run."));
        }
    }

    private static RunOutcome await(LiveRun run) {
        CompletableFuture<RunOutcome> outcome = run.outcome().toCompletableFuture();
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            run.stop();
            RunOutcome stopped = outcome.join();
            Thread.currentThread().interrupt();
            return stopped;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtualMachineError error) {
                throw error;
            }
            throw new IllegalStateException("The actor engine has lost a run.", e.getCause());
        }
    }
}
