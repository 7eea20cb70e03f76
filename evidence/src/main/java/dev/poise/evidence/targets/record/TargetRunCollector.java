package dev.poise.evidence.targets.record;

import dev.poise.kernel.Event;
import dev.poise.kernel.Observer;
import dev.poise.parameters.Settings;

/** Collects the events of a run into its {@link TargetRunRecord}. One for each run. */
public final class TargetRunCollector implements Observer {
    private final Commitments commitments;
    private final ReleasedItems items;
    private final DeveloperHours hours;
    private final Panel panel;
    private final AnswerTimes answers;

    /**
     * Prepare for a run.
     *
     * @param settings the settings the run starts with
     * @param noise standard deviation of a questionnaire's noise
     * @param key the key of that noise
     */
    public TargetRunCollector(Settings settings, double noise, long key) {
        MeasuredWindow window = MeasuredWindow.of(settings);
        commitments = new Commitments(window);
        items = new ReleasedItems(window);
        hours = new DeveloperHours(window);
        panel = new Panel(window, noise, key);
        answers = new AnswerTimes(window);
    }

    @Override
    public void observe(Event event) {
        commitments.observe(event);
        items.observe(event);
        hours.observe(event);
        panel.observe(event);
        answers.observe(event);
    }

    /** Get the record; the run must be over. */
    public TargetRunRecord result() {
        return new TargetRunRecord(
                commitments.committed(),
                commitments.done(),
                items.result(),
                hours.result(),
                panel.followed(),
                panel.last(),
                panel.years(),
                panel.leavers(),
                answers.result(),
                panel.autonomy());
    }
}
