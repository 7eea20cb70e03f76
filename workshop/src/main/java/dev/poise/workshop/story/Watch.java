package dev.poise.workshop.story;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.EventDigest;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.MetricCollector;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamScenario;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.situation.WorkingTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Watches a played run and tells how far it has got. Lives on the threads of the engine, one event at a time. */
final class Watch implements Observer {
    private final long play;
    private final MetricCollector metrics;
    private final EventDigest digest = new EventDigest();
    private final long from;
    private final Consumer<Player.Scene> told;
    private Runnable onStart = () -> {};
    private boolean watched;
    private int sprint;

    /**
     * Watch a run.
     *
     * @param play the number of the play
     * @param scenario what is played
     * @param from the second from which on people watch; the end of the warm-up when that is later
     * @param told is told every sprint that ends
     */
    Watch(long play, TeamScenario scenario, long from, Consumer<Player.Scene> told) {
        this.play = play;
        this.metrics = new MetricCollector(scenario.settings());
        this.from = Math.max(from, Horizon.of(scenario.settings()).firstMeasuredDay() * WorkingTime.DAY);
        this.told = told;
    }

    /** Get who has to hear of everything, in this order. */
    List<Observer> observers() {
        return List.of(metrics, digest, this);
    }

    /** Say what to do when people begin to watch. Before the run starts. */
    void onStart(Runnable act) {
        onStart = act;
    }

    @Override
    public void observe(Event event) {
        if (!watched && event.time() >= from) {
            watched = true;
            onStart.run();
        }
        if (event instanceof SimulationEvent.SprintEnded f && f.sprint() >= 1) {
            sprint = f.sprint();
            told.accept(new Player.Scene(play, sprint, metrics.result(), "", "", false));
        }
    }

    /** Tell how the run ended. A run that was stopped has nothing to tell. */
    void ended(@Nullable RunOutcome outcome, @Nullable Throwable thrown) {
        String failure = thrown != null
                ? String.valueOf(thrown.getMessage())
                : outcome instanceof RunOutcome.Failed failed ? failed.describe() : "";
        boolean whole = outcome instanceof RunOutcome.Completed;
        if (whole || !failure.isEmpty()) {
            RunMetrics all = whole ? metrics.result() : null;
            told.accept(new Player.Scene(play, sprint, all, whole ? digest.hex() : "", failure, true));
        }
    }
}
