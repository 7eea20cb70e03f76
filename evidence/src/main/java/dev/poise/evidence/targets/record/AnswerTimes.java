package dev.poise.evidence.targets.record;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.team.events.SimulationEvent;
import dev.poise.team.events.SimulationEvent.Activity;
import java.util.EnumSet;
import java.util.Set;

/** The Product Owner as a server: how busy, and how long questions waited before the answer was begun. */
final class AnswerTimes implements Observer {
    private static final double DAY = 8;
    /** What gives way to a question, so that nobody waits for it to end. */
    private static final Set<Activity> FREE_TIME = EnumSet.of(Activity.DISCOVERY, Activity.LEARNING);

    private final MeasuredWindow window;
    private double busy;
    private double hours;
    private int questions;
    private double waited;

    AnswerTimes(MeasuredWindow window) {
        this.window = window;
    }

    @Override
    public void observe(Event event) {
        if (event instanceof SimulationEvent.ProductOwnerDay f) {
            if (f.present() && window.holds(window.sprintBefore(f.time()))) {
                hours += DAY + f.overtime();
                for (Activity activity : Activity.values()) {
                    busy += FREE_TIME.contains(activity) ? 0 : f.hours()[activity.ordinal()];
                }
            }
        } else if (event instanceof SimulationEvent.QuestionAnswered f && window.holds(window.sprintOf(f.time()))) {
            questions++;
            waited += Math.max(0, f.latency() - f.hours());
        }
    }

    TargetRunRecord.Queue result() {
        return new TargetRunRecord.Queue(busy, hours, questions, waited);
    }
}
