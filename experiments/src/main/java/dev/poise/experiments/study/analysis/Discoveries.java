package dev.poise.experiments.study.analysis;

import dev.poise.experiments.study.Discovery;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.experiments.study.WorldSample;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Metric;
import dev.poise.parameters.ParameterSpec;
import dev.poise.statistics.design.Marginal;
import dev.poise.statistics.discovery.Cases;
import dev.poise.statistics.discovery.ClassificationTree;
import dev.poise.statistics.discovery.Covering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks where averages lie beyond a bound. What is looked at are the averages over the runs of each point. */
final class Discoveries {
    private final StudyPlan plan;
    private final @Nullable LeverWorlds grid;
    private final List<PointMeans> means;

    /**
     * Prepare.
     *
     * @param grid the levers in worlds, if there are any
     * @param means of all metrics, by point
     */
    Discoveries(StudyPlan plan, Optional<LeverWorlds> grid, List<PointMeans> means) {
        this.plan = plan;
        this.grid = grid.orElse(null);
        this.means = means;
    }

    /** Answer all questions. */
    List<StudyDiscovery> all() {
        List<StudyDiscovery> found = new ArrayList<>();
        for (Discovery question : plan.study().discoveries()) {
            found.add(answer(found.size() + 1, question));
        }
        return found;
    }

    private StudyDiscovery answer(int number, Discovery question) {
        LeverWorlds levers = question.scope() == Discovery.Scope.LEVER ? grid : null;
        int lever = levers == null
                ? -1
                : question.lever().isEmpty()
                        ? levers.baseline()
                        : levers.find(question.lever()).orElseThrow();
        int[] points = levers == null ? IntStream.range(0, plan.points().size()).toArray() : levers.pointsOf(lever);
        double[] averages = averages(question.metric());
        int[] known = IntStream.of(points)
                .filter(point -> Double.isFinite(averages[point]))
                .toArray();
        List<Input> inputs = plan.study().factors().stream()
                .filter(factor -> factor.varies() && (levers == null || factor.role() == FactorRole.UNCERTAINTY))
                .flatMap(this::inputs)
                .toList();
        Cases cases = cases(question, known, averages, inputs);
        long seed = plan.study().seed();
        return new StudyDiscovery(
                number,
                question,
                lever,
                inputs.stream().map(Input::factor).toList(),
                cases,
                points.length - known.length,
                question.hasBoxes() ? Covering.of(cases, seed) : List.of(),
                question.hasTree() && known.length > 0 ? ClassificationTree.of(cases, seed) : List.of());
    }

    private double[] averages(Metric metric) {
        return means.stream()
                .filter(one -> one.metric() == metric)
                .findFirst()
                .orElseThrow()
                .means();
    }

    /**
     * What a box may limit.
     *
     * @param factor a factor of the study, or a constant that its worlds set
     * @param value its value, by the values of a point
     */
    private record Input(Factor factor, ToDoubleFunction<List<Double>> value) {}

    /** A number says nothing of a world; what it is like are its constants. */
    private Stream<Input> inputs(Factor factor) {
        int column = plan.study().factors().indexOf(factor);
        if (!factor.isWorld()) {
            return Stream.of(new Input(factor, values -> values.get(column)));
        }
        WorldSample worlds = plan.study().worlds();
        return IntStream.range(0, worlds.constants().size())
                .mapToObj(i -> new Input(
                        constant(worlds.constants().get(i)),
                        values -> worlds.worlds()
                                .get(values.get(column).intValue())
                                .values()
                                .get(i)));
    }

    private static Factor constant(ParameterSpec spec) {
        return new Factor(
                spec.name(), spec, FactorRole.UNCERTAINTY, List.of(), Marginal.uniform(spec.low(), spec.high()));
    }

    private Cases cases(Discovery question, int[] points, double[] averages, List<Input> inputs) {
        double[][] values = new double[inputs.size()][points.length];
        boolean[] named = new boolean[inputs.size()];
        boolean[] hits = new boolean[points.length];
        for (int input = 0; input < named.length; input++) {
            named[input] = inputs.get(input).factor().isNamed();
        }
        for (int one = 0; one < points.length; one++) {
            List<Double> of = plan.points().get(points[one]).values();
            hits[one] = question.isHit(averages[points[one]]);
            for (int input = 0; input < named.length; input++) {
                values[input][one] = inputs.get(input).value().applyAsDouble(of);
            }
        }
        return Cases.of(named, values, hits);
    }
}
