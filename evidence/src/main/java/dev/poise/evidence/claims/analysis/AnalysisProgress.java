package dev.poise.evidence.claims.analysis;

/** Is told what an examination is at. */
@FunctionalInterface
public interface AnalysisProgress {
    /** Takes no notice. */
    AnalysisProgress NONE = step -> {};

    /**
     * Take notice that the next step is begun.
     *
     * @param step what is begun
     */
    void begins(AnalysisStep step);
}
