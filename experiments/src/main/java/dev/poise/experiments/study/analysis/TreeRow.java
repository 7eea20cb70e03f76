package dev.poise.experiments.study.analysis;

/**
 * A node of a classification tree.
 *
 * @param discovery number of the question, from 1
 * @param node number of the node, from 0, which holds all points
 * @param parent the node above; -1 for the first one
 * @param factor name of the factor by which it is told from its sibling; empty for the first one
 * @param low lower end of that factor's limit in the node; not a number when there is none
 * @param high upper end of that factor's limit in the node; not a number when there is none
 * @param names names that are left of it, when its values are names
 * @param cases how many points are in the node
 * @param hits how many of them are looked for
 * @param coverage share of all that are looked for that are in the node
 * @param density share of the points in the node that are looked for
 * @param leaf whether it is not split further
 */
public record TreeRow(
        int discovery,
        int node,
        int parent,
        String factor,
        double low,
        double high,
        String names,
        int cases,
        int hits,
        double coverage,
        double density,
        boolean leaf) {}
