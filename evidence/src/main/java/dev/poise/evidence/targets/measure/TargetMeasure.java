package dev.poise.evidence.targets.measure;

import dev.poise.evidence.targets.record.PersonRecord;
import dev.poise.evidence.targets.record.TargetRunRecord;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A figure that can be compared with a published one. Pure: the same records give the same bits. */
public sealed interface TargetMeasure {

    /** Get the name that the file of targets uses. */
    String id();

    /** Say how it is computed, in words. */
    String how();

    /**
     * A figure of each run; the median over the runs is compared with the acceptance range.
     *
     * @param of computes it
     */
    record OfRun(String id, String how, ToDoubleFunction<TargetRunRecord> of) implements TargetMeasure {}

    /**
     * A figure of many runs together.
     *
     * @param of computes it
     */
    record OfRuns(String id, String how, ToDoubleFunction<List<TargetRunRecord>> of) implements TargetMeasure {}

    /**
     * A figure of several loads with many runs each.
     *
     * @param of computes it
     */
    record OfSweep(String id, String how, ToDoubleFunction<List<List<TargetRunRecord>>> of) implements TargetMeasure {}

    /**
     * A figure of many people who are simulated alone.
     *
     * @param of computes it
     */
    record OfPeople(String id, String how, ToDoubleFunction<List<PersonRecord>> of) implements TargetMeasure {}
}
