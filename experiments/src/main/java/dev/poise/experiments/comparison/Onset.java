package dev.poise.experiments.comparison;

import dev.poise.scenarios.FromMonday;
import dev.poise.team.TeamScenario;
import java.util.List;
import java.util.Locale;

/** When that begins in which scenarios differ: which of two questions a comparison asks. */
public enum Onset {
    /**
     * On Monday, the first day of the first measured sprint: every scenario is the baseline up to then. What cannot change during a run is
     * alike in all of them.
     */
    MONDAY,
    /** Before the warm-up: every scenario has always been so. */
    START;

    /** The names of both, as files and pages write them. */
    public static final List<String> IDS = List.of(MONDAY.id(), START.id());

    /** Get the name used in files and on the page. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Find it by its name.
     *
     * @param id one of {@link #IDS}
     */
    public static Onset of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /**
     * Get the baseline of one team. What cannot change during a run holds from the start on both sides, so from Monday on the baseline
     * has it of the other team.
     *
     * @param baseline what a team is compared with
     * @param other the team
     */
    public TeamScenario before(TeamScenario baseline, TeamScenario other) {
        return this == MONDAY ? FromMonday.onBothSides(baseline, other) : baseline;
    }

    /**
     * Get what is run of a team.
     *
     * @param before what {@link #before} gave
     * @param other the team
     * @throws IllegalArgumentException when the two differ in what cannot change during a run, and would have to
     */
    public TeamScenario run(TeamScenario before, TeamScenario other) {
        return this == MONDAY ? FromMonday.of(before, other) : other;
    }
}
