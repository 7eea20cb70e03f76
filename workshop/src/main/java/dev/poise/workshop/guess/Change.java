package dev.poise.workshop.guess;

import dev.poise.settings.Entry;
import dev.poise.settings.Mechanism;
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
public record Change(String name, String from, String to) {

    /**
     * List in what a team differs.
     *
     * @param baseline the baseline
     * @param now the team
     */
    public static List<Change> between(TeamScenario baseline, TeamScenario now) {
        List<Change> changes = new ArrayList<>();
        for (Entry entry : now.settings().dictionary().entries()) {
            String from = baseline.settings().text(entry.name());
            String to = now.settings().text(entry.name());
            if (!from.equals(to)) {
                changes.add(new Change(entry.name(), from, to));
            }
        }
        for (Mechanism mechanism : Mechanism.values()) {
            boolean before = baseline.without().contains(mechanism);
            boolean after = now.without().contains(mechanism);
            if (before != after) {
                changes.add(new Change("without", before ? mechanism.id() : "", after ? mechanism.id() : ""));
            }
        }
        return changes;
    }
}
