package dev.poise.metrics;

import static dev.poise.metrics.Metric.BURNOUT_AT_RISK_SHARE;
import static dev.poise.metrics.Metric.BURNOUT_CYNICISM;
import static dev.poise.metrics.Metric.BURNOUT_EXHAUSTION;
import static dev.poise.metrics.Metric.BURNOUT_INEFFICACY;

import dev.poise.team.events.SimulationEvent;

/** How the developers are at the end of a day, on average. They tell it one after the other, in the same second. */
final class TeamAtEndOfDay {
    private long time = -1;
    private int people;
    private double exhaustion;
    private double cynicism;
    private double inefficacy;
    private double atRisk;

    /** Take one more developer in, and note the mean of all who have told. */
    void add(SimulationEvent.DeveloperDay day, double riskFrom, Tally tally) {
        if (day.time() != time) {
            time = day.time();
            people = 0;
            exhaustion = 0;
            cynicism = 0;
            inefficacy = 0;
            atRisk = 0;
        }
        people++;
        exhaustion += day.exhaustion();
        cynicism += day.cynicism();
        inefficacy += 1 - day.efficacy();
        atRisk += day.exhaustion() >= riskFrom ? 1 : 0;
        tally.set(BURNOUT_EXHAUSTION, exhaustion / people);
        tally.set(BURNOUT_CYNICISM, cynicism / people);
        tally.set(BURNOUT_INEFFICACY, inefficacy / people);
        tally.set(BURNOUT_AT_RISK_SHARE, atRisk / people);
    }
}
