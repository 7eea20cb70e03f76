package dev.poise.experiments.study.plan;

import dev.poise.experiments.run.ScenarioDigest;
import dev.poise.team.TeamScenario;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One place where a study looks. Immutable; its scenario is put together when it is first asked for, because a plan may have a
 * million points, and a scenario is a hundred times as large as what tells points apart.
 */
public final class DesignPoint {
    private final int id;
    private final List<Double> values;
    private final Supplier<TeamScenario> making;
    private @Nullable TeamScenario scenario;
    private @Nullable String digest;

    /**
     * Make a point.
     *
     * @param id its number, from 0, in the order of the design
     * @param values one per factor of the study, in order
     * @param making puts together what is run there; always the same
     */
    public DesignPoint(int id, List<Double> values, Supplier<TeamScenario> making) {
        this.id = id;
        this.values = List.copyOf(values);
        this.making = making;
    }

    /** Get its number, from 0, in the order of the design. */
    public int id() {
        return id;
    }

    /** Get a value per factor of the study, in order. */
    public List<Double> values() {
        return values;
    }

    /** Get what is run there. */
    public TeamScenario scenario() {
        TeamScenario made = scenario;
        if (made == null) {
            made = making.get();
            scenario = made;
        }
        return made;
    }

    /** Get the digest of what is run there. */
    public String digest() {
        String made = digest;
        if (made == null) {
            made = ScenarioDigest.of(List.of(scenario()));
            digest = made;
        }
        return made;
    }
}
