package dev.poise.evidence.claims;

import dev.poise.metrics.Horizon;
import dev.poise.metrics.ValueScale;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.Set;
import java.util.TreeSet;

/**
 * What all alternatives of all claims have in common: the constants of the model, the mechanisms that are off in every alternative, and the
 * scale of value that goes with them. Immutable.
 *
 * @param settings a value for every setting; alternatives change some of them
 * @param without the mechanisms that are off
 * @param scale how value is told
 */
public record StateOfTheWorld(Settings settings, Set<Mechanism> without, ValueScale scale) {
    /** Copies the set. */
    public StateOfTheWorld {
        without = Mechanism.inOrder(without);
    }

    /** Get the model as it comes. */
    public static StateOfTheWorld standard() {
        return new StateOfTheWorld(TeamSettings.standard(), Set.of(), ValueScale.standard());
    }

    /** Get the model as a reference team has it, constants changed or not. */
    public static StateOfTheWorld of(TeamScenario reference) {
        return new StateOfTheWorld(reference.settings(), reference.without(), ValueScale.standard());
    }

    /** Switch mechanisms off, on top of those that are. */
    public StateOfTheWorld without(Set<Mechanism> more) {
        Set<Mechanism> off = new TreeSet<>();
        off.addAll(without);
        off.addAll(more);
        return new StateOfTheWorld(settings, off, scale);
    }

    /** Take other settings. */
    public StateOfTheWorld with(Settings changed) {
        return new StateOfTheWorld(changed, without, scale);
    }

    /** Take another scale of value. */
    public StateOfTheWorld with(ValueScale changed) {
        return new StateOfTheWorld(settings, without, changed);
    }

    /** Get the number of measured sprints. */
    public int sprints() {
        return Horizon.of(settings).sprints();
    }
}
