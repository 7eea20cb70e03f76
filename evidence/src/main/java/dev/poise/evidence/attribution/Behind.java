package dev.poise.evidence.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a claim's headline without the mechanisms that are said to be behind it and can show something. Immutable.
 *
 * @param together with all of them off
 * @param alone with each of them off by itself; empty when there is only one, or when it was not asked for
 */
public record Behind(Removal together, List<Removal> alone) {
    /** Copies the list. */
    public Behind {
        alone = List.copyOf(alone);
    }

    /** Tell whether the effect goes away without them: without all of them together, or without one of them already. */
    public boolean isEnough() {
        return together.isEnough() || alone.stream().anyMatch(Removal::isEnough);
    }

    /** Tell whether the certainty of the shares leaves no other answer to that. */
    public boolean isSure() {
        List<Removal> all = new ArrayList<>(alone);
        all.add(together);
        return isEnough()
                ? all.stream().anyMatch(Behind::isSurelyEnough)
                : all.stream().noneMatch(Behind::mayBeEnough);
    }

    private static boolean isSurelyEnough(Removal removal) {
        return removal.isEnough()
                && (!removal.certainty().isKnown() || removal.certainty().low() >= Removal.ENOUGH);
    }

    private static boolean mayBeEnough(Removal removal) {
        return removal.isEnough()
                || (removal.certainty().isKnown() && removal.certainty().high() >= Removal.ENOUGH);
    }
}
