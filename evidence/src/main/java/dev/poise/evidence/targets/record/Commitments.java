package dev.poise.evidence.targets.record;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.team.events.SimulationEvent;

/** What was committed to and done, sprint by sprint. */
final class Commitments implements Observer {
    private final MeasuredWindow window;
    private final double[] committed;
    private final double[] done;

    Commitments(MeasuredWindow window) {
        this.window = window;
        this.committed = new double[window.sprints()];
        this.done = new double[window.sprints()];
    }

    @Override
    public void observe(Event event) {
        if (event instanceof SimulationEvent.SprintEnded f && window.holds(f.sprint() - 1)) {
            committed[f.sprint() - 1] = f.committedHours();
            done[f.sprint() - 1] = f.doneHours();
        }
    }

    double[] committed() {
        return committed.clone();
    }

    double[] done() {
        return done.clone();
    }
}
