package dev.poise.evidence.claims.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A part of an examination, in the order in which they are done, with the share of the time that it usually takes. */
public enum AnalysisStep {
    /** Verdicts on the claims. */
    VERDICTS("verdicts", 11, false),
    /** Claims without the mechanisms behind them. */
    MECHANISMS("mechanisms behind the claims", 4, false),
    /** Claims with and without added forms. */
    FORMS("added forms", 12, false),
    /** Worlds are drawn. */
    DRAWS("drawing worlds", 8, false),
    /** Claims in plausible worlds. */
    WORLDS("claims in plausible worlds", 48, true),
    /** The map and the curves. */
    MAP("the map", 17, false),
    /** What conclusions depend on. */
    REST("what conclusions depend on", 120, true);

    private final String words;
    private final double weight;
    private final boolean counted;

    AnalysisStep(String words, double weight, boolean counted) {
        this.words = words;
        this.weight = weight;
        this.counted = counted;
    }

    /** Say what is done. */
    public String words() {
        return words;
    }

    /** Return whether progress within it is told as one count; else it is many small ones. */
    public boolean isCounted() {
        return counted;
    }

    /** List the steps of an examination, without what conclusions depend on. */
    public static Set<AnalysisStep> whole() {
        return EnumSet.range(VERDICTS, MAP);
    }

    /**
     * Tell which share of some steps is done, by the time that they usually take.
     *
     * @param all the steps there are to be
     * @param within which of them is at work; those before it are done
     * @param share of that one, 0..1
     */
    public static double share(Set<AnalysisStep> all, AnalysisStep within, double share) {
        double done = 0;
        double sum = 0;
        for (AnalysisStep step : List.copyOf(EnumSet.copyOf(all))) {
            sum += step.weight;
            done += step.ordinal() < within.ordinal() ? step.weight : step == within ? share * step.weight : 0;
        }
        return done / sum;
    }
}
