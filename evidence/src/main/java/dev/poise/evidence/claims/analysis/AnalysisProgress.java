package dev.poise.evidence.claims.analysis;

import dev.poise.experiments.batch.Progress;

/** Listens to the progress of an analysis: steps that begin, and runs that end. */
public interface AnalysisProgress extends Progress {
    /**
     * Called when a step begins.
     *
     * @param step the step
     */
    void begins(AnalysisStep step);
}
