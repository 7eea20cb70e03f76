package dev.poise.evidence.targets.record;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Work;
import java.util.ArrayList;
import java.util.List;

/** What developers' hours went into, sprint by sprint. */
final class DeveloperHours implements Observer {
    private static final int WASTED = Work.values().length;

    private final MeasuredWindow window;
    private final double[][] sums;

    DeveloperHours(MeasuredWindow window) {
        this.window = window;
        this.sums = new double[window.sprints()][WASTED + 1];
    }

    @Override
    public void observe(Event event) {
        if (event instanceof SimulationEvent.DeveloperDay f && f.present()) {
            int sprint = window.sprintBefore(f.time());
            if (window.holds(sprint)) {
                for (int i = 0; i < WASTED; i++) {
                    sums[sprint][i] += f.work()[i];
                }
                sums[sprint][WASTED] += f.wasted();
            }
        }
    }

    List<TargetRunRecord.SprintHours> result() {
        List<TargetRunRecord.SprintHours> hours = new ArrayList<>();
        for (double[] sprint : sums) {
            double worked = 0;
            for (int i = 0; i < WASTED; i++) {
                worked += sprint[i];
            }
            hours.add(new TargetRunRecord.SprintHours(
                    worked, sprint[Work.REWORK.ordinal()], sprint[Work.DEFECT.ordinal()], sprint[WASTED]));
        }
        return hours;
    }
}
