package dev.poise.team.developer;

import dev.poise.parameters.Conditions;
import dev.poise.parameters.Settings;
import java.util.Set;

/** What a test gives the parts of a developer. */
final class Given {
    private Given() {}

    /** Get the values of the developers' parameters. */
    static DeveloperValues values(Settings settings) {
        return new DeveloperValues(new Conditions(settings, Set.of(), 1));
    }
}
