package dev.poise.experiments.run;

import dev.poise.experiments.batch.Attempt;
import dev.poise.experiments.batch.Outcome;
import dev.poise.experiments.comparison.Provenance;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunOutcome;
import dev.poise.metrics.CauseLedger;
import dev.poise.metrics.EventDigest;
import dev.poise.metrics.Horizon;
import dev.poise.metrics.ItemCollector;
import dev.poise.metrics.MetricCollector;
import dev.poise.metrics.PeopleCollector;
import dev.poise.parameters.Settings;
import dev.poise.team.RunFailedException;
import dev.poise.team.TeamScenario;
import dev.poise.team.situation.WorkingTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes one run with everybody listening. */
public final class SingleRun {
    private SingleRun() {}

    /**
     * Run a team and keep everything.
     *
     * @param engine what processes the calendar
     * @param scenario what to run
     * @param about what it shows; may be empty
     * @param provenance where it comes from; its seed is the seed of the run
     * @param log also told of every event
     * @throws RunFailedException when a role threw
     */
    public static RunRecord make(
            Engine engine, TeamScenario scenario, String about, Provenance provenance, Observer log) {
        Settings settings = scenario.settings();
        int sprintDays = Horizon.of(settings).sprintDays();
        int warmUp = Horizon.of(settings).warmUp();
        MetricCollector metrics = new MetricCollector(settings);
        EventDigest digest = new EventDigest();
        StoryCollector story = new StoryCollector(settings);
        PeopleCollector people = new PeopleCollector(sprintDays, warmUp);
        ItemCollector items = new ItemCollector();
        CauseLedger causes = new CauseLedger(WorkingTime.DAY * warmUp * sprintDays);
        RunOutcome outcome =
                engine.run(scenario, provenance.seed(), List.of(metrics, digest, story, people, items, causes, log));
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        return new RunRecord(
                scenario,
                about,
                outcome.messages(),
                metrics.result(),
                digest.hex(),
                story.story(),
                people.rows(),
                items.rows(),
                causes.lines(),
                provenance);
    }

    /**
     * Run a team and keep everything, whatever becomes of it.
     *
     * @param engine what processes the calendar
     * @param scenario what to run
     * @param about what it shows; may be empty
     * @param provenance where it comes from; its seed is the seed of the run
     * @return the run, or why it failed
     */
    public static Outcome<RunRecord> attempt(
            Engine engine, TeamScenario scenario, String about, Provenance provenance) {
        return Attempt.once(() -> make(engine, scenario, about, provenance, event -> {}));
    }

    /**
     * Run a team, keep everything, whatever becomes of it, and write every event to a file.
     *
     * @param engine what processes the calendar
     * @param scenario what to run
     * @param about what it shows; may be empty
     * @param provenance where it comes from; its seed is the seed of the run
     * @param events the file, written again: a line of JSON for each event, see {@link EventLog}
     * @return the run, or why it failed
     * @throws IOException when the file cannot be written
     */
    public static Outcome<RunRecord> attempt(
            Engine engine, TeamScenario scenario, String about, Provenance provenance, Path events) throws IOException {
        try (EventLog log = new EventLog(events)) {
            return Attempt.once(() -> make(engine, scenario, about, provenance, log));
        }
    }

    /**
     * Get the digest of a run.
     *
     * @param engine what processes the calendar
     * @param scenario what to run
     * @param seed the seed of every draw
     * @throws RunFailedException when a role threw
     */
    public static String digest(Engine engine, TeamScenario scenario, long seed) {
        EventDigest digest = new EventDigest();
        RunOutcome outcome = engine.run(scenario, seed, List.of(digest));
        if (outcome instanceof RunOutcome.Failed failed) {
            throw new RunFailedException(failed);
        }
        return digest.hex();
    }
}
