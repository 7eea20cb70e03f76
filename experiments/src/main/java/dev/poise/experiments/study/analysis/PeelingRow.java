package dev.poise.experiments.study.analysis;

/**
 * A box on the way from all points to a small one.
 *
 * @param discovery number of the question, from 1
 * @param box number of the box that is looked for, from 1; the last one need not have been accepted
 * @param step from 0, which is all points that earlier boxes left
 * @param factor name of the factor that was limited in this step; empty at first
 * @param low lower end of its limit; not a number when there is none
 * @param high upper end of its limit; not a number when there is none
 * @param names names that are left of it, when its values are names
 * @param cases how many points are in the box
 * @param hits how many of them are looked for
 * @param coverage share of all that are looked for that are in the box
 * @param density share of the points in the box that are looked for
 * @param mass share of all points that are in the box
 * @param restricted how many factors are limited
 * @param chosen whether the box was taken from here: it tells what is looked for from the rest best
 */
public record PeelingRow(
        int discovery,
        int box,
        int step,
        String factor,
        double low,
        double high,
        String names,
        int cases,
        int hits,
        double coverage,
        double density,
        double mass,
        int restricted,
        boolean chosen) {}
