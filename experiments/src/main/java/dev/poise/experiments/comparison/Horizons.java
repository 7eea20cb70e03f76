package dev.poise.experiments.comparison;

import dev.poise.readings.Horizon;
import dev.poise.team.TeamScenario;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says over how many sprints scenarios are compared, and warns when that is not the same for all. */
final class Horizons {
    private Horizons() {}

    /** Get the measured sprints of each scenario. */
    static List<Integer> sprints(List<TeamScenario> scenarios) {
        return scenarios.stream()
                .map(scenario -> Horizon.of(scenario.settings()).sprints())
                .toList();
    }

    /** Say over how many sprints, such as "26 sprints" or "3 to 6 sprints". */
    static String words(List<Integer> sprints) {
        int most = Collections.max(sprints);
        return differ(sprints)
                ? String.format(Locale.ROOT, "%d to %d sprints", Collections.min(sprints), most)
                : String.format(Locale.ROOT, "%d sprint%s", most, most == 1 ? "" : "s");
    }

    /** Say what differences between scenarios of different length are about; nothing when all are as long. */
    static Optional<String> caution(List<ArmPlan> plans) {
        List<Integer> sprints = sprints(plans.stream().map(ArmPlan::scenario).toList());
        if (!differ(sprints)) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "Not all scenarios are as long (%s sprints): every reading is over the sprints of its own scenario or at the end of it, "
                        + "so a difference holds the difference in time, too. Sprint by sprint, differences are over the sprints that "
                        + "both have, and value so far is told against what the reference team delivers in %d sprints.",
                IntStream.range(0, plans.size())
                        .mapToObj(arm -> plans.get(arm).name() + " " + sprints.get(arm))
                        .collect(Collectors.joining(", ")),
                Collections.max(sprints)));
    }

    private static boolean differ(List<Integer> sprints) {
        return sprints.stream().distinct().count() > 1;
    }
}
