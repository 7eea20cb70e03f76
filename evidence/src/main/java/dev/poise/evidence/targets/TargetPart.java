package dev.poise.evidence.targets;

import dev.poise.evidence.targets.measure.TargetMeasure;

/**
 * One figure of a target with its band. Immutable.
 *
 * @param name what it is, in words
 * @param configuration the id of the configuration it is measured in
 * @param measure how it is measured
 * @param low lower end of the band
 * @param high upper end of the band
 */
public record TargetPart(String name, String configuration, TargetMeasure measure, double low, double high) {

    /** Return whether a figure lies in the band, ends included; a figure that could not be measured does not. */
    public boolean holds(double figure) {
        return low <= figure && figure <= high;
    }
}
