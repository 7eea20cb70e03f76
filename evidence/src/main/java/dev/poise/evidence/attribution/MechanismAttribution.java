package dev.poise.evidence.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a claim's headline without the mechanisms that are said to be behind it and can show something. Immutable.
 *
 * @param together with all of them off
 * @param alone with each of them off by itself; empty when there is only one, or when it was not asked for
 */
public record MechanismAttribution(AblationEffect together, List<AblationEffect> alone) {
    /** Copies the list. */
    public MechanismAttribution {
        alone = List.copyOf(alone);
    }

    /** Return whether the effect goes away without them: without all of them together, or without one of them already. */
    public boolean isEnough() {
        return together.isEnough() || alone.stream().anyMatch(AblationEffect::isEnough);
    }

    /** Return whether the certainty of the shares leaves no other answer to that. */
    public boolean isSure() {
        List<AblationEffect> all = new ArrayList<>(alone);
        all.add(together);
        return isEnough()
                ? all.stream().anyMatch(MechanismAttribution::isSurelyEnough)
                : all.stream().noneMatch(MechanismAttribution::mayBeEnough);
    }

    private static boolean isSurelyEnough(AblationEffect ablation) {
        return ablation.isEnough()
                && (!ablation.certainty().isKnown() || ablation.certainty().low() >= AblationEffect.ENOUGH);
    }

    private static boolean mayBeEnough(AblationEffect ablation) {
        return ablation.isEnough()
                || (ablation.certainty().isKnown() && ablation.certainty().high() >= AblationEffect.ENOUGH);
    }
}
