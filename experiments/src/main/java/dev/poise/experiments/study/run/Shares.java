package dev.poise.experiments.study.run;

import dev.poise.experiments.study.Replications;
import dev.poise.experiments.study.plan.StudyPlan;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * How the chunks of a study are dealt out to shares: each goes to the share that has fewest runs so far, so that the runs of two shares
 * differ by one chunk at most. With a stopping rule all chunks of a group go to one share, and runs are the most there can be. A function
 * of the plan and the number of shares.
 */
public final class Shares {
    private Shares() {}

    /** Is told what goes where. */
    @FunctionalInterface
    interface Dealt {
        /**
         * A chunk, or the first of all chunks of a group.
         *
         * @param share from 0
         * @param group which points
         * @param batch which replications
         * @param runs how many runs
         */
        void to(int share, int group, int batch, long runs);
    }

    /**
     * Count the runs of each share.
     *
     * @param plan of the study
     * @param count how many shares, at least 1
     */
    public static long[] runs(StudyPlan plan, int count) {
        long[] sums = new long[count];
        deal(plan, count, (share, group, batch, runs) -> sums[share] += runs);
        return sums;
    }

    static void deal(StudyPlan plan, int count, Dealt dealt) {
        long[] sums = new long[count];
        PriorityQueue<Integer> shares = new PriorityQueue<>(
                Comparator.comparingLong((Integer share) -> sums[share]).thenComparing(Comparator.naturalOrder()));
        for (int share = 0; share < count; share++) {
            shares.add(share);
        }
        boolean ruled = !(plan.study().replications() instanceof Replications.Fixed);
        int most = plan.study().replications().most();
        for (int batch = 0; batch < (ruled ? 1 : plan.batches()); batch++) {
            for (int group = 0; group < plan.groups(); group++) {
                long runs = plan.study().replications() instanceof Replications.Until
                        ? (long) plan.group(group).size() * most
                        : plan.runs(group, batch);
                int share = shares.remove();
                dealt.to(share, group, batch, runs);
                sums[share] += runs;
                shares.add(share);
            }
        }
    }
}
