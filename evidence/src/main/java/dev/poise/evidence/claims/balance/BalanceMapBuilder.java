package dev.poise.evidence.claims.balance;

import dev.poise.evidence.claims.AlternativeFactory;
import dev.poise.evidence.claims.MapPlan;
import dev.poise.evidence.claims.StateOfTheWorld;
import dev.poise.evidence.claims.evaluation.RunEnvironment;
import dev.poise.evidence.claims.evaluation.RunStore;
import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.question.Grid;
import dev.poise.evidence.claims.question.Need;
import dev.poise.statistics.BestSet;
import dev.poise.statistics.Better;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the map: in every place, all cells with common random numbers, and which of them cannot be told apart from the best (multiple
 * comparisons with the best, 95% in each place).
 */
public final class BalanceMapBuilder {
    private static final String KNOWLEDGE = "productOwner.technicalKnowledge";

    private BalanceMapBuilder() {}

    /**
     * Run and compare.
     *
     * @param plan which cells in which places
     * @param alternatives puts alternatives together
     * @param world what all alternatives have in common
     * @param environment what runs are made with
     * @param replications how many pairs
     * @return one entry per place, in the order of the plan
     */
    public static List<Cells> of(
            MapPlan plan,
            AlternativeFactory alternatives,
            StateOfTheWorld world,
            RunEnvironment environment,
            int replications) {
        RunStore runs = new RunStore(alternatives, world, environment);
        List<Need> needs = new ArrayList<>();
        for (MapPlan.Place place : plan.places()) {
            terms(plan, place).forEach(term -> needs.add(new Need(term, null, 0, replications)));
        }
        runs.fill(needs);
        return plan.places().stream()
                .map(place -> cells(plan, place, knowledge(plan, place, alternatives, world), runs, replications))
                .toList();
    }

    private static List<Term> terms(MapPlan plan, MapPlan.Place place) {
        return plan.grid().cells().stream()
                .map(cell -> new Term(plan.measure(), cell.alternative(place.words())))
                .toList();
    }

    private static @Nullable Double knowledge(
            MapPlan plan, MapPlan.Place place, AlternativeFactory alternatives, StateOfTheWorld world) {
        List<Double> all = plan.grid().cells().stream()
                .map(cell -> alternatives
                        .scenario(cell.alternative(place.words()), world)
                        .settings()
                        .number(KNOWLEDGE))
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    private static Cells cells(MapPlan plan, MapPlan.Place place, @Nullable Double knowledge, RunStore runs, int n) {
        double[][] values =
                terms(plan, place).stream().map(term -> runs.values(term, n)).toArray(double[][]::new);
        BestSet best = BestSet.of(values, Better.HIGHER, plan.smallest(), Interval.DEFAULT_LEVEL);
        List<Grid.Cell> cells = plan.grid().cells();
        return new Cells(
                place,
                knowledge,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> new Cells.Cell(cells.get(i), Sample.of(values[i]), best.contains(i)))
                        .toList());
    }
}
