package dev.poise.team.events;

import java.util.ArrayList;
import java.util.List;

/**
 * One cause's part of a change.
 *
 * @param cause the cause
 * @param amount its part, in the unit of what changed
 */
public record Share(Cause cause, double amount) {
    /** Weights that sum to less than this share of their sizes cancel out. */
    private static final double CANCELLING = .2;
    /** Weights are not scaled up by more than this. */
    private static final double MAX_SCALED = 5;

    /**
     * Share out a change whose causes do not add up by themselves. Each cause weighs as much as the result changes when that
     * cause alone is set to its neutral value; the weights are scaled so that they sum to what all causes together changed.
     * Where the weights nearly cancel out, scaling would blow them up, and the change is booked as several causes together.
     *
     * @param total what changed in all
     * @param ordinary what would have changed with every cause at its neutral value
     * @param causes the causes
     * @param weights their weights, in the same order
     * @return shares that sum to the total up to rounding; causes without weight are left out
     */
    public static List<Share> split(double total, double ordinary, Cause[] causes, double[] weights) {
        double sum = 0;
        double size = 0;
        for (double weight : weights) {
            sum += weight;
            size += Math.abs(weight);
        }
        List<Share> shares = new ArrayList<>();
        double rest = total - ordinary;
        boolean cancels = Math.abs(sum) < CANCELLING * size || size == 0;
        double scale = cancels ? 0 : rest / sum;
        if (ordinary != 0) {
            shares.add(new Share(Cause.ORDINARY, ordinary));
        }
        if (cancels || scale < 0 || scale > MAX_SCALED) {
            if (rest != 0) {
                shares.add(new Share(Cause.TOGETHER, rest));
            }
            return shares;
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                shares.add(new Share(causes[i], weights[i] * scale));
            }
        }
        return shares;
    }
}
