package dev.poise.scenarios.study.plan;

import dev.poise.team.TeamScenario;
import java.util.List;

/**
 * One place where a study looks. Immutable.
 *
 * @param id its number, from 0, in the order of the design
 * @param values one per factor of the study, in order
 * @param scenario what is run there
 * @param digest of the scenario
 */
public record Point(int id, List<Double> values, TeamScenario scenario, String digest) {
    /** Copies the values. */
    public Point {
        values = List.copyOf(values);
    }
}
