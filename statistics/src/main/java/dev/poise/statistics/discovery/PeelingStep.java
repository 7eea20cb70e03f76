package dev.poise.statistics.discovery;

/**
 * A box on the way from everything to a small and dense one.
 *
 * @param box what is left
 * @param input which input was limited in this step; -1 for the first box, which holds everything
 * @param cases how many cases are in it
 * @param hits how many of them are of interest
 */
public record PeelingStep(Box box, int input, int cases, int hits) {
    /** Get the share of the box's cases that are of interest. */
    public double density() {
        return (double) hits / cases;
    }

    /**
     * Get the share of the cases of interest that are in the box.
     *
     * @param all how many there are
     */
    public double coverage(int all) {
        return (double) hits / all;
    }

    /**
     * Get how well the box tells hits from other cases: the correlation between being in it and being a hit, -1 to 1; Matthews (1975),
     * Biochimica et Biophysica Acta 405(2), 442-451. It is fair for rare and for frequent hits alike.
     *
     * @param everything the box that holds all cases
     * @return 0 for a box that holds all cases or none
     */
    public double correlation(PeelingStep everything) {
        double all = everything.cases;
        double others = all - everything.hits;
        double spread = Math.sqrt(cases * (all - cases) * everything.hits * others);
        return spread == 0 ? 0 : (hits * all - cases * (double) everything.hits) / spread;
    }
}
