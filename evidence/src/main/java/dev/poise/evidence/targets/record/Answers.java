package dev.poise.evidence.targets.record;

import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.team.facts.SimulationEvent;
import dev.poise.team.facts.SimulationEvent.Activity;

/** The Product Owner as a server: how busy, and how long questions waited before the answer was begun. */
final class Answers implements Observer {
    private static final double DAY = 8;

    private final Window window;
    private double busy;
    private double hours;
    private int questions;
    private double waited;

    Answers(Window window) {
        this.window = window;
    }

    @Override
    public void observe(Fact fact) {
        if (fact instanceof SimulationEvent.ProductOwnerDay f) {
            if (f.present() && window.holds(window.sprintBefore(f.time()))) {
                hours += DAY + f.overtime();
                for (Activity activity : Activity.values()) {
                    busy += activity == Activity.DISCOVERY ? 0 : f.hours()[activity.ordinal()];
                }
            }
        } else if (fact instanceof SimulationEvent.QuestionAnswered f && window.holds(window.sprintOf(f.time()))) {
            questions++;
            waited += Math.max(0, f.latency() - f.hours());
        }
    }

    RunRecord.Queue result() {
        return new RunRecord.Queue(busy, hours, questions, waited);
    }
}
