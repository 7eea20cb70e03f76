package dev.poise.experiments.study.analysis;

/**
 * One objective of a policy that was run with seeds that the search did not see: one that was found, or one that these are compared with.
 *
 * @param policy number of the policy, from 0: its point in the evaluation
 * @param words the policy in words
 * @param found whether the search has found it
 * @param candidate its point in the search; -1 when it was not found there
 * @param metric id of the metric
 * @param unit unit in which it is shown
 * @param searched average of the runs that the search went by, which flatter; NaN when it was not found there
 * @param mean average of the fresh runs
 * @param ciLow lower end of its 95% interval
 * @param ciHigh upper end
 * @param onFront whether no other policy is at least as good in every objective and better in one, by averages
 * @param frontShare share of the draws of runs in which that is so
 * @param dominatedBy how many policies of the other kind are better in every objective, at 95% for all such comparisons together
 */
public record PolicyRow(
        int policy,
        String words,
        boolean found,
        int candidate,
        String metric,
        String unit,
        double searched,
        double mean,
        double ciLow,
        double ciHigh,
        boolean onFront,
        double frontShare,
        int dominatedBy) {}
