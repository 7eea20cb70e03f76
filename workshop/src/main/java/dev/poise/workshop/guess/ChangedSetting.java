package dev.poise.workshop.guess;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;

/**
 * One setting in which a team differs from the baseline.
 *
 * @param name the dotted name; {@code without} for a mechanism that is switched on or off
 * @param from the baseline's value as text
 * @param to the team's value as text
 */
public record ChangedSetting(String name, String from, String to) {

    /**
     * List in what a team differs.
     *
     * @param baseline the baseline
     * @param now the team
     */
    public static List<ChangedSetting> between(TeamScenario baseline, TeamScenario now) {
        List<ChangedSetting> changes = new ArrayList<>();
        for (ParameterSpec spec : now.settings().catalogue().specs()) {
            String from = baseline.settings().text(spec.name());
            String to = now.settings().text(spec.name());
            if (!from.equals(to)) {
                changes.add(new ChangedSetting(spec.name(), from, to));
            }
        }
        for (Mechanism mechanism : Mechanism.all()) {
            boolean before = baseline.without().contains(mechanism);
            boolean after = now.without().contains(mechanism);
            if (before != after) {
                changes.add(new ChangedSetting("without", before ? mechanism.id() : "", after ? mechanism.id() : ""));
            }
        }
        return changes;
    }
}
