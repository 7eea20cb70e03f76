package dev.poise.scenarios;

import dev.poise.parameters.ParameterCatalogue;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.team.Intervention;
import dev.poise.team.PeopleChange;
import dev.poise.team.TeamScenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What has to hold of a scenario as a whole, whoever put it together: files, options, the points of a study, another program. That is,
 * that its run comes to all of its interventions, and that there is a team at all times.
 */
public final class ScenarioCheck {
    static final String SPRINTS = "sprints";
    static final String SPRINT_DAYS = "sprint.days";
    static final String TEAM_SIZE = "team.size";

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
        int size = whole(scenario.settings(), TEAM_SIZE);
        if (size < Integer.MAX_VALUE) {
            impossible(size, scenario.settings().catalogue(), scenario.interventions())
                    .ifPresent(each -> lines.add(
                            String.format(Locale.ROOT, "found %s, expected %s", each.found(), each.expected())));
        }
        return lines;
    }

    /**
     * A change after which there is nobody, or more than a team can be.
     *
     * @param change the change
     * @param found what was asked for
     * @param expected what can be
     */
    record Impossible(Intervention change, String found, String expected) {}

    /** Find the first change after which there is nobody, or more than a team can be. */
    static Optional<Impossible> impossible(int size, ParameterCatalogue catalogue, List<Intervention> interventions) {
        ParameterSpec spec = catalogue.find(TEAM_SIZE).orElseThrow();
        List<Intervention> inOrder = interventions.stream()
                .sorted(Comparator.comparingInt(Intervention::sprint).thenComparingInt(Intervention::day))
                .toList();
        int people = size;
        for (Intervention each : inOrder) {
            int leave = each.number(PeopleChange.LEAVE);
            int join = each.number(PeopleChange.JOIN);
            if (leave > people || (leave + join > 0 && !spec.allows(people - leave + join))) {
                return Optional.of(new Impossible(
                        each,
                        String.format(
                                Locale.ROOT,
                                "%d who leave and %d who join a team of %d at sprint %d day %d",
                                leave,
                                join,
                                people,
                                each.sprint(),
                                each.day()),
                        String.format(Locale.ROOT, "a team of %d to %d", (int) spec.low(), (int) spec.high())));
            }
            people += join - leave;
        }
        return Optional.empty();
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
