package dev.poise.evidence.targets.record;

import dev.poise.kernel.Fact;
import dev.poise.kernel.Observer;
import dev.poise.settings.Settings;

/** Folds the facts of a run into its {@link RunRecord}. One for each run. */
public final class RunRecorder implements Observer {
    private final Commitments commitments;
    private final ReleasedItems items;
    private final DeveloperHours hours;
    private final Panel panel;
    private final Answers answers;

    /**
     * Prepare for a run.
     *
     * @param settings the settings the run starts with
     * @param noise standard deviation of a questionnaire's noise
     * @param key the key of that noise
     */
    public RunRecorder(Settings settings, double noise, long key) {
        Window window = Window.of(settings);
        commitments = new Commitments(window);
        items = new ReleasedItems(window);
        hours = new DeveloperHours(window);
        panel = new Panel(window, noise, key);
        answers = new Answers(window);
    }

    @Override
    public void observe(Fact fact) {
        commitments.observe(fact);
        items.observe(fact);
        hours.observe(fact);
        panel.observe(fact);
        answers.observe(fact);
    }

    /** Get the record; the run must be over. */
    public RunRecord result() {
        return new RunRecord(
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
