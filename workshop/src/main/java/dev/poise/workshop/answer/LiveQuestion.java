package dev.poise.workshop.answer;

import dev.poise.experiments.comparison.Onset;
import dev.poise.team.TeamScenario;

/**
 * What is asked when somebody moves a slider: how does this team differ from the baseline? Immutable.
 *
 * @param revision grows with every change; an answer names the question it belongs to
 * @param baseline the scenario compared with; from Monday on, with what the other has and cannot change during a run
 * @param now the scenario that the controls describe
 * @param seed the master seed of all runs
 * @param onset when that begins in which the two differ
 */
public record LiveQuestion(long revision, TeamScenario baseline, TeamScenario now, long seed, Onset onset) {

    /** Lets what cannot change during a run hold on both sides. */
    public LiveQuestion {
        baseline = onset.before(baseline, now);
    }

    /** Get what is run of the scenario that the controls describe. */
    TeamScenario run() {
        return onset.run(baseline, now);
    }

    /** Ask the same of another scenario. */
    LiveQuestion of(TeamScenario other) {
        return new LiveQuestion(revision, baseline, other, seed, onset);
    }
}
