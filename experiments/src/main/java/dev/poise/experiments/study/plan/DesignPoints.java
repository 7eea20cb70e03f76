package dev.poise.experiments.study.plan;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.Study;
import dev.poise.parameters.Settings;
import dev.poise.statistics.design.FullFactorial;
import dev.poise.statistics.design.LatinHypercube;
import dev.poise.statistics.design.MorrisDesign;
import dev.poise.statistics.design.SaltelliDesign;
import dev.poise.statistics.design.SobolSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Turns a design into values of factors; constraints are not looked at. */
final class DesignPoints {
    private final Study study;
    private final List<Factor> factors;
    private final int[] varying;

    private DesignPoints(Study study) {
        this.study = study;
        this.factors = study.factors();
        this.varying = IntStream.range(0, factors.size())
                .filter(i -> factors.get(i).varies())
                .toArray();
    }

    /** List the points: a value per factor each. */
    static List<double[]> of(Study study) {
        return new DesignPoints(study).points();
    }

    /** Make the trajectories of a study whose design is of that type. */
    static MorrisDesign trajectories(Study study, Design.Morris design) {
        int factors = (int) study.factors().stream().filter(Factor::varies).count();
        return new MorrisDesign(factors, design.trajectories(), design.levels(), design.seed());
    }

    private List<double[]> points() {
        Design design = study.design();
        if (design instanceof Design.Factorial factorial) {
            return factorial(factorial);
        }
        if (design instanceof Design.OneAtATime oat) {
            return oneAtATime(oat.levels());
        }
        if (design instanceof Design.LatinHypercube lhs) {
            return shares(LatinHypercube.points(lhs.points(), Math.max(1, varying.length), lhs.seed()));
        }
        if (design instanceof Design.Sobol sobol) {
            return shares(SobolSequence.points(sobol.points(), Math.max(1, varying.length), sobol.seed()));
        }
        if (design instanceof Design.Morris morris) {
            return Arrays.stream(trajectories(study, morris).positions())
                    .map(row -> values(at -> factors.get(varying[at]).atLevel(row[at], morris.levels())))
                    .toList();
        }
        if (design instanceof Design.Saltelli saltelli) {
            return shares(
                    saltelli.secondOrder()
                            ? SaltelliDesign.pointsOfSecondOrder(saltelli.rows(), varying.length, saltelli.seed())
                            : SaltelliDesign.points(saltelli.rows(), varying.length, saltelli.seed()));
        }
        if (design instanceof Design.Search) {
            // the others follow from what these give
            return new PolicySearch(study).first();
        }
        return ((Design.Listed) design).points();
    }

    /** Combine all levels, in each of the worlds that are drawn from the ranges. */
    private List<double[]> factorial(Design.Factorial design) {
        int[] levelled = IntStream.of(varying)
                .filter(i -> factors.get(i).spread() == null)
                .toArray();
        int[] spread = IntStream.of(varying)
                .filter(i -> factors.get(i).spread() != null)
                .toArray();
        int[][] combinations = FullFactorial.positions(
                IntStream.of(levelled).map(i -> factors.get(i).levels().size()).toArray());
        double[][] worlds = spread.length == 0
                ? new double[1][0]
                : LatinHypercube.points(design.worlds(), spread.length, design.seed());
        List<double[]> points = new ArrayList<>();
        for (int[] combination : combinations) {
            for (double[] world : worlds) {
                double[] values = base();
                for (int i = 0; i < levelled.length; i++) {
                    values[levelled[i]] = factors.get(levelled[i]).levels().get(combination[i]);
                }
                for (int i = 0; i < spread.length; i++) {
                    values[spread[i]] = factors.get(spread[i]).at(world[i]);
                }
                points.add(values);
            }
        }
        return points;
    }

    private List<double[]> oneAtATime(int levels) {
        List<double[]> points = new ArrayList<>();
        points.add(base());
        for (int at : varying) {
            Factor factor = factors.get(at);
            double[] values = factor.spread() == null
                    ? factor.levels().stream().mapToDouble(Double::doubleValue).toArray()
                    : IntStream.range(0, levels)
                            .mapToDouble(level -> factor.atLevel(level, levels))
                            .toArray();
            for (double value : Arrays.stream(values).distinct().toArray()) {
                double[] point = base();
                if (point[at] != value) {
                    point[at] = value;
                    if (factor.isScenario()) {
                        inherit(point, study.scenario(value).settings());
                    }
                    points.add(point);
                }
            }
        }
        return points;
    }

    /** Take the values of a scenario that is looked at alone. */
    private void inherit(double[] point, Settings scenario) {
        for (int i : varying) {
            if (!factors.get(i).isScenario()) {
                point[i] = scenario.number(factors.get(i).name());
            }
        }
    }

    private List<double[]> shares(double[][] rows) {
        return Arrays.stream(rows)
                .map(row -> values(at -> factors.get(varying[at]).at(row[at])))
                .toList();
    }

    private double[] values(IntToDoubleFunction value) {
        double[] values = base();
        for (int i = 0; i < varying.length; i++) {
            values[varying[i]] = value.applyAsDouble(i);
        }
        return values;
    }

    private double[] base() {
        return base(study);
    }

    /** Take the base scenario's value of each factor of a study; a factor with one value has that. */
    static double[] base(Study study) {
        List<Factor> factors = study.factors();
        double[] values = new double[factors.size()];
        for (int i = 0; i < values.length; i++) {
            Factor factor = factors.get(i);
            boolean held = !factor.varies() && !factor.levels().isEmpty();
            values[i] = held || factor.spec() == null
                    ? factor.levels().get(0)
                    : study.base().settings().number(factor.name());
        }
        return values;
    }
}
