package dev.poise.statistics.discovery;

/**
 * A node of a classification tree.
 *
 * @param parent the node above, by position; -1 for the first one
 * @param box which cases are in it
 * @param input by which input it is told from its sibling; -1 for the first one
 * @param cases how many cases are in it
 * @param hits how many of them are of interest
 * @param isLeaf whether it is not split further
 */
public record TreeNode(int parent, Box box, int input, int cases, int hits, boolean isLeaf) {
    /** Get the share of the node's cases that are of interest. */
    public double density() {
        return (double) hits / cases;
    }
}
