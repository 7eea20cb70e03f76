package dev.poise.evidence.claims;

import dev.poise.readings.Horizon;
import dev.poise.readings.ValueScale;
import dev.poise.settings.Mechanism;
import dev.poise.settings.Settings;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What all arms of all claims have in common: the constants of the model, the mechanisms that are off in every arm, and the
 * scale of value that goes with them. Immutable.
 *
 * @param settings a value for every setting; arms change some of them
 * @param without the mechanisms that are off
 * @param scale how value is told
 */
public record World(Settings settings, Set<Mechanism> without, ValueScale scale) {
    /** Copies the set. */
    public World {
        EnumSet<Mechanism> off = EnumSet.noneOf(Mechanism.class);
        off.addAll(without);
        without = Collections.unmodifiableSet(off);
    }

    /** Get the model as it comes. */
    public static World standard() {
        return new World(TeamSettings.standard(), Set.of(), ValueScale.standard());
    }

    /** Get the model as a reference team has it, constants changed or not. */
    public static World of(TeamScenario reference) {
        return new World(reference.settings(), reference.without(), ValueScale.standard());
    }

    /** Switch mechanisms off, on top of those that are. */
    public World without(Set<Mechanism> more) {
        EnumSet<Mechanism> off = EnumSet.noneOf(Mechanism.class);
        off.addAll(without);
        off.addAll(more);
        return new World(settings, off, scale);
    }

    /** Take other settings. */
    public World with(Settings changed) {
        return new World(changed, without, scale);
    }

    /** Take another scale of value. */
    public World with(ValueScale changed) {
        return new World(settings, without, changed);
    }

    /** Get the number of measured sprints. */
    public int sprints() {
        return Horizon.of(settings).sprints();
    }
}
