package dev.poise.scenarios;

import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import java.util.Set;

/** The rule for what may change while a run goes on: what describes the situation, but not what the run was built from. */
final class DuringRun {
    private static final Set<String> FIXED =
            Set.of("sprints", "warmup.sprints", "sprint.days", "team.size", "stakeholders.count");

    private DuringRun() {}

    static boolean mayChange(Entry entry) {
        return entry.grade() == Grade.SITUATION && !FIXED.contains(entry.name());
    }
}
