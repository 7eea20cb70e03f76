package dev.poise.parameters;

/** How well the standard value of a parameter is founded. */
public enum EvidenceLevel {
    /** Taken from published measurements, within their range. */
    MEASURED,
    /** The direction comes from published theory or measurement, the size is ours. */
    THEORY,
    /** Ours; no source found. Belongs in every sensitivity analysis with its full range. */
    ASSUMPTION,
    /** Describes the situation a scenario is about; needs no evidence. */
    SITUATION
}
