package dev.poise.evidence.claims.examination;

/** Is told what an examination is at. */
@FunctionalInterface
public interface Stage {
    /** Takes no notice. */
    Stage NONE = step -> {};

    /**
     * Take notice that the next step is begun.
     *
     * @param step what is begun
     */
    void begins(Step step);
}
