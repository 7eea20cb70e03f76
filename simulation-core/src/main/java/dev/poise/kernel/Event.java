package dev.poise.kernel;

/** Something that happened in a run. Immutable; the model on top of the kernel says which events there are. */
public interface Event {

    /** Get when it happened, in working seconds since the start of the run. */
    long time();
}
