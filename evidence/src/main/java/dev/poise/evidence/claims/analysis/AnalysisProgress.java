package dev.poise.evidence.claims.analysis;

import dev.poise.experiments.batch.Progress;

/** Is told what an examination is at, and of every run that ends. */
public interface AnalysisProgress extends Progress {
    /**
     * Take notice that the next step is begun.
     *
     * @param step what is begun
     */
    void begins(AnalysisStep step);
}
