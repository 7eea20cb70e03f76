package dev.poise.scenarios.claims.examination;

/** Is told what an examination is at. */
@FunctionalInterface
public interface Stage {
    /** Takes no notice. */
    Stage NONE = what -> {};

    /**
     * Take notice that the next thing is begun.
     *
     * @param what what is begun, in a few words
     */
    void begins(String what);
}
