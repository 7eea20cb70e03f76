package dev.poise.workshop.story;

import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.kernel.actor.ActorEngine;
import dev.poise.kernel.actor.LiveRun;
import dev.poise.readings.EventDigest;
import dev.poise.readings.Reading;
import dev.poise.readings.ReadingsFold;
import dev.poise.readings.RunReadings;
import dev.poise.team.Team;
import dev.poise.team.TeamScenario;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays one run in the actor engine, at a pace that people can follow. One run at a time: playing another one ends the one before.
 * Thread-safe.
 */
public final class Player implements AutoCloseable {
    private static final List<Reading> FOLLOWED = List.of(
            Reading.PO_EXHAUSTION,
            Reading.BURNOUT_EXHAUSTION,
            Reading.AUTONOMY_MEAN,
            Reading.PO_QUESTION_LATENCY_MEDIAN);

    private final Consumer<Scene> told;
    private @Nullable ActorEngine engine;
    private @Nullable LiveRun run;
    private long number;

    /**
     * How far the run has got. Tells everything so far, so that a scene that is missed costs nothing.
     *
     * @param number which play this is, from 1
     * @param sprint the sprint that ended last, 0 before the first
     * @param readings what has been followed so far
     * @param digest of everything that happened, empty before the end
     * @param failure what went wrong, empty when nothing did
     * @param ended whether it is over
     */
    public record Scene(
            long number, int sprint, @Nullable RunReadings readings, String digest, String failure, boolean ended) {
        /** Get the readings that are followed sprint by sprint. */
        public static List<Reading> followed() {
            return FOLLOWED;
        }
    }

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
     * @param sprintsPerSecond the pace, above 0
     * @return the number of the play
     */
    public synchronized long play(TeamScenario scenario, long seed, double sprintsPerSecond) {
        stop();
        if (engine == null) {
            engine = ActorEngine.create();
        }
        number++;
        Watch watch = new Watch(number, scenario, sprintsPerSecond);
        LiveRun started = engine.start(
                new RunLabel(scenario.name(), seed),
                Team.cast(scenario, seed),
                List.of(watch.readings, watch.digest, watch));
        run = started;
        watch.paced = speed -> started.pace(speed);
        started.outcome().whenComplete(watch::ended);
        started.resume();
        return number;
    }

    /** Hold the run. */
    public synchronized void pause() {
        if (run != null) {
            run.pause();
        }
    }

    /** Let it go on. */
    public synchronized void resume() {
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

    private final class Watch implements Observer {
        private final long play;
        private final ReadingsFold readings;
        private final EventDigest digest = new EventDigest();
        private final long firstSecond;
        private final double speed;
        private Consumer<Double> paced = unused -> {};
        private boolean measured;
        private int sprint;

        Watch(long play, TeamScenario scenario, double sprintsPerSecond) {
            this.play = play;
            this.readings = new ReadingsFold(scenario.settings());
            double days = scenario.settings().number("sprint.days");
            this.firstSecond = (long) (scenario.settings().number("warmup.sprints") * days * WorkingTime.DAY);
            this.speed = sprintsPerSecond * days * WorkingTime.DAY;
        }

        @Override
        public void observe(Fact fact) {
            if (!measured && fact.time() >= firstSecond) {
                measured = true;
                paced.accept(speed);
            }
            if (fact instanceof SimulationEvent.SprintEnded f && f.sprint() >= 1) {
                sprint = f.sprint();
                told.accept(new Scene(play, sprint, readings.result(), "", "", false));
            }
        }

        private void ended(@Nullable RunOutcome outcome, @Nullable Throwable thrown) {
            String failure = thrown != null
                    ? String.valueOf(thrown.getMessage())
                    : outcome instanceof RunOutcome.Failed failed ? failed.describe() : "";
            boolean whole = outcome instanceof RunOutcome.Completed;
            if (whole || !failure.isEmpty()) {
                RunReadings all = whole ? readings.result() : null;
                told.accept(new Scene(play, sprint, all, whole ? digest.hex() : "", failure, true));
            }
        }
    }
}
