package dev.poise.scenarios;

import dev.poise.settings.Entry;
import dev.poise.settings.Grade;
import java.util.Set;

/** The rule for what may change while a run goes on: what describes the situation, but not what the run was built from. */
final class DuringRun {
    /** How long a run is, who and what it begins with, and what ideas are drawn from. */
    private static final Set<String> FIXED = Set.of(
            "sprints",
            "warmup.sprints",
            "sprint.days",
            "team.size",
            "team.seniority",
            "team.senioritySpread",
            "team.peerSupport",
            "stakeholders.count",
            "stakeholder.cycle",
            "product.technicalShare",
            "product.initialDebt",
            "code.modules");

    private DuringRun() {}

    static boolean mayChange(Entry entry) {
        return entry.grade() == Grade.SITUATION && !FIXED.contains(entry.name());
    }
}
