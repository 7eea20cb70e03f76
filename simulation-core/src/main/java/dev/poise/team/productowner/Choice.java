package dev.poise.team.productowner;

/**
 * What a {@link Policy} chooses for the next days. What the settings of the Product Owner say, such as never to prescribe, holds
 * whatever it chooses.
 *
 * @param appetite how far to go into the How, 0..1; anything else fails the run, see {@link #within}
 * @param ringFencedDiscovery whether discovery has its hours before anything else
 * @param learns whether to spend hours on fundamentals
 * @param onlyAsks whether to ask and advise, and never prescribe
 */
public record Choice(double appetite, boolean ringFencedDiscovery, boolean learns, boolean onlyAsks) {

    /** Go this far into the How, 0..1, and nothing else. */
    public static Choice of(double appetite) {
        return new Choice(appetite, false, false, false);
    }

    /** Go this far into the How, as near to it as 0..1 allows, and nothing else. */
    public static Choice within(double appetite) {
        return of(Math.max(0, Math.min(1, appetite)));
    }
}
