package dev.poise.evidence.claims.analysis;

import dev.poise.evidence.claims.balance.Cells;
import java.util.List;

/**
 * Where the balance lies. Immutable. What was not asked for is empty.
 *
 * @param map the best cells of knowledge and involvement, place by place
 * @param curve value over involvement
 * @param curveWithoutContact the same when knowledge lets see all that it can, without contact with the work
 * @param smallest the smallest difference of value that matters
 * @param pairs how many pairs each cell of the map has
 */
public record BalanceMap(
        List<Cells> map, List<Cells> curve, List<Cells> curveWithoutContact, double smallest, int pairs) {
    /** Copies the lists. */
    public BalanceMap {
        map = List.copyOf(map);
        curve = List.copyOf(curve);
        curveWithoutContact = List.copyOf(curveWithoutContact);
    }
}
