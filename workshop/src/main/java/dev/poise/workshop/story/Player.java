package dev.poise.workshop.story;

import dev.poise.kernel.RunLabel;
import dev.poise.kernel.actor.ActorEngine;
import dev.poise.kernel.actor.LiveRun;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.Metric;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.Intervention;
import dev.poise.team.Team;
import dev.poise.team.TeamScenario;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays one run in the actor engine, at a pace that people can follow. One run at a time: playing another one ends the one before.
 * A change on the way becomes an intervention at the start of the next working day: the run is made again with it, with the same
 * seed and so with the same past, at full speed up to where it was. What was played is therefore always a scenario that can be run
 * again. Thread-safe.
 */
public final class Player implements AutoCloseable {
    private static final long TIMEOUT_SECONDS = 10;
    private static final List<Metric> FOLLOWED = List.of(
            Metric.PO_EXHAUSTION, Metric.BURNOUT_EXHAUSTION, Metric.AUTONOMY_MEAN, Metric.PO_QUESTION_LATENCY_MEDIAN);

    private final Consumer<Scene> told;
    private @Nullable ActorEngine engine;
    private @Nullable LiveRun run;
    private volatile @Nullable Played played;
    private volatile double sprintsPerSecond = 1;
    private volatile boolean held;
    private volatile boolean steered;
    private volatile boolean engineGone;
    /** People have seen the run up to this second, also while it is being made again. */
    private long seen;

    private long number;

    /**
     * How far the run has got. Tells everything so far, so that a scene that is missed costs nothing.
     *
     * @param number which play this is, from 1; grows with every change on the way
     * @param sprint the sprint that ended last, 0 before the first
     * @param metrics what has been followed so far
     * @param digest of everything that happened, empty before the end
     * @param failure what went wrong, empty when nothing did
     * @param ended whether it is over
     */
    public record Scene(
            long number, int sprint, @Nullable RunMetrics metrics, String digest, String failure, boolean ended) {
        /** Get the metrics that are followed sprint by sprint. */
        public static List<Metric> followed() {
            return FOLLOWED;
        }
    }

    /**
     * What was played last.
     *
     * @param scenario with every change that was made on the way
     * @param seed the seed of every draw
     */
    public record Played(TeamScenario scenario, long seed) {}

    /**
     * Make a player.
     *
     * @param told is told every scene, on a thread of the engine
     */
    public Player(Consumer<Scene> told) {
        this.told = told;
    }

    /**
     * Play a run from its first measured sprint; the warm-up goes by at once.
     *
     * @param scenario what to play
     * @param seed the seed of every draw
     * @param pace sprints a second, above 0
     * @return the number of the play
     */
    public synchronized long play(TeamScenario scenario, long seed, double pace) {
        sprintsPerSecond = pace;
        held = false;
        steered = false;
        start(new Played(scenario, seed), 0);
        return number;
    }

    private void start(Played next, long from) {
        stop();
        if (engine == null || engineGone) {
            engineGone = false;
            engine = ActorEngine.create();
        }
        number++;
        Watch watch = new Watch(number, next.scenario(), from, told);
        LiveRun started = engine.start(
                new RunLabel(next.scenario().name(), next.seed()),
                Team.cast(next.scenario(), next.seed()),
                watch.observers());
        run = started;
        played = next;
        seen = from;
        watch.onStart(() -> reached(started));
        started.outcome().whenComplete((outcome, thrown) -> {
            engineGone |= thrown != null;
            watch.ended(outcome, thrown);
        });
        started.resume();
    }

    /** From here on people watch. Called by a thread of the engine, which must not wait for another one. */
    private void reached(LiveRun started) {
        started.pace(sprintsPerSecond * sprintSeconds());
        if (held) {
            started.pause();
        }
    }

    private long sprintSeconds() {
        Played now = played;
        return now == null ? 1 : days(now.scenario()) * WorkingTime.DAY;
    }

    private static int days(TeamScenario scenario) {
        return Horizon.of(scenario.settings()).sprintDays();
    }

    /**
     * Change settings from the next working day on.
     *
     * @param set the new values by dotted name
     * @return what was written down; nothing when no run is under way, or none of its days is left
     */
    public synchronized Optional<Intervention> change(Map<String, Double> set) {
        LiveRun under = run;
        Played before = played;
        if (under == null || before == null) {
            return Optional.empty();
        }
        under.pause();
        long time;
        try {
            long now = under.now()
                    .toCompletableFuture()
                    .orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                    .join();
            time = Math.max(seen, now);
        } catch (CompletionException over) {
            return Optional.empty();
        }
        int days = days(before.scenario());
        int warmUp = Horizon.of(before.scenario().settings()).firstMeasuredDay();
        int day = Math.max(warmUp, (int) (time / WorkingTime.DAY) + 1) - warmUp;
        if (day >= Horizon.of(before.scenario().settings()).measuredDays()) {
            if (!held) {
                under.resume();
            }
            return Optional.empty();
        }
        Intervention change = new Intervention(day / days + 1, day % days + 1, set);
        TeamScenario changed = Changed.with(before.scenario(), change);
        steered = true;
        start(new Played(changed, before.seed()), time);
        return Optional.of(change);
    }

    /**
     * Change the pace.
     *
     * @param pace sprints a second, above 0
     */
    public synchronized void pace(double pace) {
        sprintsPerSecond = pace;
        if (run != null) {
            run.pace(pace * sprintSeconds());
        }
    }

    /** Get the number of the newest play. */
    public synchronized long number() {
        return number;
    }

    /** Get what was played last, with every change on the way. */
    public synchronized Optional<Played> played() {
        return Optional.ofNullable(played);
    }

    /** Return whether something was changed on the way. Waits for nobody. */
    public boolean isSteered() {
        return steered;
    }

    /** Hold the run. */
    public synchronized void pause() {
        held = true;
        if (run != null) {
            run.pause();
        }
    }

    /** Let it go on. */
    public synchronized void resume() {
        held = false;
        if (run != null) {
            run.resume();
        }
    }

    /** End it. */
    public synchronized void stop() {
        if (run != null) {
            run.stop();
            run = null;
        }
    }

    @Override
    public synchronized void close() {
        stop();
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
