package dev.poise.experiments.study;

import dev.poise.metrics.Metric;
import dev.poise.team.TeamScenario;
import java.util.List;
import java.util.Optional;

/**
 * A study: what is varied, what is run, what is kept and compared. Immutable; two studies that are written alike mean the same.
 *
 * @param name letters, digits, and {@code . _ -}
 * @param about what it is for; may be empty
 * @param base what all points start from
 * @param scenarios the named scenarios that the factor {@value Factor#SCENARIO} chooses among, each already put on the base; empty
 *     when there is no such factor
 * @param factors what differs, in the order given
 * @param constraints what must hold for a point to be looked at
 * @param design how points are chosen
 * @param replications how many runs each point gets
 * @param seed the master seed that the seeds of runs are made from
 * @param pairing how runs of different points belong together
 * @param outputs what is kept of each run
 * @param comparing what points are compared with
 * @param thresholds what should hold at every point
 * @param discoveries what scenario discovery is asked for
 * @param front outcomes of which the Pareto front is asked for; empty when it is not
 * @param worlds what the factor {@value Factor#WORLD} chooses among; none when there is no such factor
 */
public record Study(
        String name,
        String about,
        TeamScenario base,
        List<TeamScenario> scenarios,
        List<Factor> factors,
        List<Constraint> constraints,
        Design design,
        Replications replications,
        long seed,
        Pairing pairing,
        Outputs outputs,
        ComparisonRule comparing,
        List<Threshold> thresholds,
        List<Discovery> discoveries,
        List<Metric> front,
        WorldSample worlds) {
    /** Copies the lists. */
    public Study {
        scenarios = List.copyOf(scenarios);
        factors = List.copyOf(factors);
        constraints = List.copyOf(constraints);
        thresholds = List.copyOf(thresholds);
        discoveries = List.copyOf(discoveries);
        front = List.copyOf(front);
    }

    /**
     * Make a copy with worlds that were drawn for it.
     *
     * @param drawn as many as it asks for
     */
    public Study with(WorldSample drawn) {
        if (drawn.size() != worlds.size()) {
            throw new IllegalArgumentException(drawn.size() + " worlds for a study of " + worlds.size());
        }
        return new Study(
                name,
                about,
                base,
                scenarios,
                factors,
                constraints,
                design,
                replications,
                seed,
                pairing,
                outputs,
                comparing,
                thresholds,
                discoveries,
                front,
                drawn);
    }

    /** Return whether policies are searched for, so that points follow from runs. */
    public boolean isSearch() {
        return design instanceof Design.Search;
    }

    /** Get how many plausible worlds it asks for; 0 when it asks for none. */
    public int plausibleWorlds() {
        return worlds.asked();
    }

    /** Return whether the best point is selected, so that the runs of each follow from those of all. */
    public boolean selectsBest() {
        return replications instanceof Replications.Best;
    }

    /**
     * Find a factor.
     *
     * @param factor its name
     */
    public Optional<Factor> factor(String factor) {
        return factors.stream().filter(one -> one.name().equals(factor)).findFirst();
    }

    /**
     * Get what the settings of a point are put on.
     *
     * @param scenario a value of the factor {@value Factor#SCENARIO}
     * @return the named scenario, already on the base; the base for {@link Factor#NO_SCENARIO}
     */
    public TeamScenario scenario(double scenario) {
        return scenario == Factor.NO_SCENARIO ? base : scenarios.get((int) scenario);
    }

    /**
     * Get a value of a factor as text: the name of a choice or scenario, the number of a world from 1, else the number.
     *
     * @param factor one of the factors
     * @param value its value
     */
    public String text(Factor factor, double value) {
        if (factor.isWorld()) {
            return Integer.toString((int) value + 1);
        }
        return factor.isScenario()
                ? scenario(value).name()
                : base.settings().with(factor.name(), value).text(factor.name());
    }
}
