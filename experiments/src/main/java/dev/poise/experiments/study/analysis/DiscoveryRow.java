package dev.poise.experiments.study.analysis;

/**
 * A factor that is limited by a box in which what is looked for is frequent.
 *
 * @param discovery number of the question, from 1
 * @param outcome what is looked for, such as {@code mean(value.delivered) < 60}
 * @param levers the lever that is looked at, in words; empty when all points are
 * @param box number of the box, from 1, in the order in which they were found
 * @param factor name of the factor that is limited
 * @param low lower end of the limit; not a number when there is none
 * @param high upper end of the limit; not a number when there is none
 * @param names names that are left of a factor whose values are names
 * @param quasiP how likely at least as many hits would be without this restriction (one-sided binomial test); of two ends the likelier
 * @param reproduced share of halves of the points, drawn again and again, whose box has such a restriction; of two ends the rarer
 * @param cases how many points are in the box, of those that earlier boxes left
 * @param hits how many of them are looked for
 * @param coverage share of all that are looked for that are in the box
 * @param density share of the points in the box that are looked for
 * @param elsewhere that share in points that the box was not found by
 * @param mass share of all points that are in the box
 * @param chance how likely chance alone would lead to as good a box
 */
public record DiscoveryRow(
        int discovery,
        String outcome,
        String levers,
        int box,
        String factor,
        double low,
        double high,
        String names,
        double quasiP,
        double reproduced,
        int cases,
        int hits,
        double coverage,
        double density,
        double elsewhere,
        double mass,
        double chance) {}
