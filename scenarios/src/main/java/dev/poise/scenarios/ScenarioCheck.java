package dev.poise.scenarios;

import dev.poise.parameters.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What has to hold of a scenario as a whole, whoever put it together: files, options, the points of a study, another program. That is,
 * that its run comes to all of its interventions.
 */
public final class ScenarioCheck {
    static final String SPRINTS = "sprints";
    static final String SPRINT_DAYS = "sprint.days";

    private ScenarioCheck() {}

    /**
     * A part of a time that a run does not come to.
     *
     * @param found what was asked for
     * @param expected what there is
     * @param setting the name of the setting that says so
     */
    record Beyond(String found, String expected, String setting) {}

    /**
     * Check a scenario.
     *
     * @param scenario any scenario
     * @return what is wrong, one line without a place each; empty when nothing is
     */
    public static List<String> mistakes(TeamScenario scenario) {
        List<String> lines = new ArrayList<>();
        int sprints = whole(scenario.settings(), SPRINTS);
        int days = whole(scenario.settings(), SPRINT_DAYS);
        for (Intervention each : scenario.interventions()) {
            for (Beyond beyond : beyond(each.sprint(), each.day(), sprints, days)) {
                lines.add(String.format(Locale.ROOT, "found %s, expected %s", beyond.found(), beyond.expected()));
            }
        }
        return lines;
    }

    private static int whole(Settings settings, String name) {
        return settings.catalogue().find(name).isPresent() ? (int) settings.number(name) : Integer.MAX_VALUE;
    }

    /** Hold the time of an intervention against the length of a run. */
    static List<Beyond> beyond(int sprint, int day, int sprints, int days) {
        List<Beyond> beyond = new ArrayList<>();
        if (sprint > sprints) {
            beyond.add(beyond("sprint", sprint, SPRINTS, sprints));
        }
        if (day > days) {
            beyond.add(beyond("day", day, SPRINT_DAYS, days));
        }
        return beyond;
    }

    private static Beyond beyond(String unit, int asked, String setting, int most) {
        return new Beyond(
                String.format(Locale.ROOT, "an intervention at %s %d", unit, asked),
                String.format(Locale.ROOT, "a %s from 1 to %d; %s is %d", unit, most, setting, most),
                setting);
    }
}
