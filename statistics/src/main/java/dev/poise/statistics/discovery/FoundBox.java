package dev.poise.statistics.discovery;

import java.util.List;

/**
 * The result of looking for a box.
 *
 * @param trajectory boxes from everything that was looked at to the smallest
 * @param chosen which of them was chosen, by position: that which tells hits from other cases best
 * @param box the chosen one after pasting, without restrictions that may be chance
 * @param restrictions those that are left, by input
 * @param chance how likely a trajectory as good would be, were hits spread over the cases by chance alone
 * @param elsewhere the share of hits in boxes that halves of the cases led to, among the cases of the other halves: an honest density;
 *     NaN when it cannot be told
 * @param accepted whether it stands out: restrictions are left, chance is no likely reason, and it is not thin beside the first box
 */
public record FoundBox(
        List<PeelingStep> trajectory,
        int chosen,
        PeelingStep box,
        List<Restriction> restrictions,
        double chance,
        double elsewhere,
        boolean accepted) {
    /** Copies the lists. */
    public FoundBox {
        trajectory = List.copyOf(trajectory);
        restrictions = List.copyOf(restrictions);
    }
}
