package dev.poise.experiments.study.plan;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import dev.poise.metrics.Direction;
import dev.poise.metrics.Metric;
import dev.poise.statistics.design.Marginal;
import dev.poise.statistics.search.Candidate;
import dev.poise.statistics.search.EvolutionarySearch;
import dev.poise.statistics.search.NonDominatedSorting;
import dev.poise.statistics.search.Variable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The generations of a search: which points follow from what earlier ones gave. A function of the study and of the averages that it is told,
 * so whoever has the same runs comes to the same points. No point is looked at twice, and none that the constraints forbid. Not
 * thread-safe.
 */
public final class PolicySearch {
    /** Numbers have three digits: nobody sets more of them, and nothing is looked at twice that is hardly different. */
    private static final MathContext DIGITS = new MathContext(3);

    private final Study study;
    private final Design.Search design;
    private final EvolutionarySearch search;
    private final int[] varying;
    private final Set<List<Double>> seen = new HashSet<>();
    private final List<Candidate> all = new ArrayList<>();
    private List<double[]> proposed = List.of();
    private List<Candidate> parents = List.of();
    private int generation;

    /**
     * Prepare.
     *
     * @param study one whose design is a search
     */
    public PolicySearch(Study study) {
        this.study = study;
        this.design = (Design.Search) study.design();
        this.varying = IntStream.range(0, study.factors().size())
                .filter(i -> study.factors().get(i).varies())
                .toArray();
        this.search = new EvolutionarySearch(
                Arrays.stream(varying)
                        .mapToObj(i -> study.factors().get(i))
                        .map(factor -> factor.isNamed()
                                ? Variable.ofNames(factor.levels().size())
                                : Variable.NUMBER)
                        .toList(),
                design.population(),
                design.seed());
    }

    /** Get the points of the first generation: a value per factor each; none when the constraints leave hardly any. */
    public List<double[]> first() {
        return propose(search.first(this::isFresh));
    }

    /**
     * Take what came of the last generation, and get the points of the next one.
     *
     * @param outcomes by point of the last generation and objective, its average as it is shown; NaN where there is none
     * @return none when the budget is spent, or there is nothing left to look at
     */
    public List<double[]> next(double[][] outcomes) {
        List<Candidate> children = IntStream.range(0, proposed.size())
                .mapToObj(i -> new Candidate(all.size() + i, proposed.get(i), good(design.objectives(), outcomes[i])))
                .toList();
        all.addAll(children);
        List<Candidate> together = new ArrayList<>(parents);
        together.addAll(children);
        parents = search.survivors(together);
        generation++;
        boolean over = children.size() < design.population()
                || generation >= design.generations(study.replications().most());
        return over ? List.of() : propose(search.children(generation, parents, this::isFresh));
    }

    /**
     * Turn outcomes so that more is better.
     *
     * @param objectives what they are
     * @param outcomes as they are shown
     */
    public static double[] good(List<Metric> objectives, double[] outcomes) {
        return IntStream.range(0, outcomes.length)
                .mapToDouble(i -> objectives.get(i).direction() == Direction.LESS ? -outcomes[i] : outcomes[i])
                .toArray();
    }

    /** Get everything that came of some points so far, in the order of points. */
    public List<Candidate> candidates() {
        return List.copyOf(all);
    }

    /** Get the points whose averages no other point betters, in their order; those whose runs failed are never among them. */
    public List<Candidate> front() {
        return all.isEmpty()
                ? List.of()
                : NonDominatedSorting.fronts(all).get(0).stream()
                        .filter(Candidate::isKnown)
                        .toList();
    }

    /** Get the points of the front that are run again: all of it, or as many as were asked for, spread over it. */
    public List<Candidate> winners() {
        return NonDominatedSorting.thinned(front(), design.winners());
    }

    /** Return whether something was never proposed before, and may be looked at. */
    private boolean isFresh(double[] genes) {
        double[] values = values(genes);
        return seen.add(Arrays.stream(values).boxed().toList()) && PlanPoints.isAllowed(study, values);
    }

    private List<double[]> propose(List<double[]> genes) {
        proposed = genes;
        return genes.stream().map(this::values).toList();
    }

    private static double rounded(Factor factor, double value) {
        Marginal spread = factor.spread();
        return spread == null
                ? value
                : Math.max(
                        spread.low(),
                        Math.min(
                                spread.high(),
                                new BigDecimal(value).round(DIGITS).doubleValue()));
    }

    private double[] values(double[] genes) {
        double[] values = DesignPoints.base(study);
        for (int i = 0; i < varying.length; i++) {
            Factor factor = study.factors().get(varying[i]);
            values[varying[i]] = rounded(factor, factor.at(genes[i]));
        }
        return values;
    }
}
