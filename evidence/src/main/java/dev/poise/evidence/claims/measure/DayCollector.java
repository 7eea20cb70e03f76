package dev.poise.evidence.claims.measure;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.RunMetrics;
import dev.poise.parameters.Settings;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Activity;
import dev.poise.team.situation.WorkingTime;

/** Keeps what windows of days need: the Product Owner's hours and insight, day by day. The warm-up is left out. */
public final class DayCollector implements Observer {
    private final int firstDay;
    private final double[][] hours;
    private final double[] insight;

    /**
     * Prepare for a run.
     *
     * @param settings the settings the run starts with
     */
    public DayCollector(Settings settings) {
        Horizon horizon = Horizon.of(settings);
        firstDay = horizon.firstMeasuredDay();
        int days = horizon.measuredDays();
        hours = new double[Activity.values().length][days];
        insight = new double[days];
    }

    @Override
    public void observe(Event event) {
        if (event instanceof SimulationEvent.ProductOwnerDay f) {
            int day = WorkingTime.day(f.time()) - 1 - firstDay;
            if (day >= 0 && day < insight.length) {
                insight[day] = f.insight();
                for (int i = 0; i < hours.length; i++) {
                    hours[i][day] = f.hours()[i];
                }
            }
        }
    }

    /**
     * Put it together with the rest; the run must be over.
     *
     * @param metrics the metrics of the same run
     */
    public ObservedRun result(RunMetrics metrics) {
        return new ObservedRun(metrics, hours, insight);
    }
}
