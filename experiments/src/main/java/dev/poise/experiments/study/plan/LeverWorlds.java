package dev.poise.experiments.study.plan;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.Factor;
import dev.poise.experiments.study.FactorRole;
import dev.poise.experiments.study.Pairing;
import dev.poise.experiments.study.Study;
import dev.poise.statistics.WorldDesign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The points of a factorial design as levers in worlds: a lever is a combination of what somebody could choose, a world one of what
 * nobody chooses. Immutable.
 */
public final class LeverWorlds {
    private static final int NONE = -1;

    private final StudyPlan plan;
    private final List<Integer> chosen;
    private final int[][] points;
    private final int[] draws;
    private final WorldDesign design;

    private LeverWorlds(StudyPlan plan, List<Integer> chosen, int[][] points, int[] draws, WorldDesign design) {
        this.plan = plan;
        this.chosen = chosen;
        this.points = points;
        this.draws = draws;
        this.design = design;
    }

    /**
     * Find levers and worlds.
     *
     * @param plan of any study
     * @return empty unless the design is factorial and has both
     */
    public static Optional<LeverWorlds> of(StudyPlan plan) {
        Study study = plan.study();
        List<Integer> lever = factors(study, FactorRole.LEVER);
        List<Integer> uncertain = factors(study, FactorRole.UNCERTAINTY);
        if (!(study.design() instanceof Design.Factorial factorial) || lever.isEmpty() || uncertain.isEmpty()) {
            return Optional.empty();
        }
        Map<List<Double>, Integer> levers = new LinkedHashMap<>();
        Map<List<Double>, Integer> worlds = new LinkedHashMap<>();
        for (DesignPoint point : plan.points()) {
            levers.putIfAbsent(pick(point, lever), levers.size());
            worlds.putIfAbsent(pick(point, uncertain), worlds.size());
        }
        int[][] points = new int[levers.size()][worlds.size()];
        Arrays.stream(points).forEach(row -> Arrays.fill(row, NONE));
        for (DesignPoint point : plan.points()) {
            points[levers.getOrDefault(pick(point, lever), 0)][worlds.getOrDefault(pick(point, uncertain), 0)] =
                    point.id();
        }
        boolean sharing = study.pairing() == Pairing.ENTITY;
        List<Integer> sampled =
                uncertain.stream().filter(i -> study.factors().get(i).isDrawn()).toList();
        if (sampled.isEmpty()) {
            int[] each = IntStream.range(0, worlds.size()).toArray();
            return Optional.of(new LeverWorlds(plan, lever, points, each, WorldDesign.given(worlds.size())));
        }
        Map<List<Double>, Integer> drawn = new LinkedHashMap<>();
        int[] draws = new int[worlds.size()];
        worlds.forEach((values, world) -> {
            List<Double> key =
                    sampled.stream().map(i -> values.get(uncertain.indexOf(i))).toList();
            drawn.putIfAbsent(key, drawn.size());
            draws[world] = drawn.getOrDefault(key, 0);
        });
        // the plausible ones of a hypercube are no hypercube
        boolean even = drawn.size() == factorial.worlds()
                && plan.left() == 0
                && study.worlds().isNone();
        WorldDesign design = even
                ? WorldDesign.hypercube(
                        drawn.keySet().stream().map(LeverWorlds::array).toArray(double[][]::new), sharing)
                : WorldDesign.drawn(drawn.size(), sharing);
        return Optional.of(new LeverWorlds(plan, lever, points, draws, design));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Integer> factors(Study study, FactorRole role) {
        return IntStream.range(0, study.factors().size())
                .filter(i -> study.factors().get(i).role() == role
                        && study.factors().get(i).varies())
                .boxed()
                .toList();
    }

    private static List<Double> pick(DesignPoint point, List<Integer> factors) {
        return factors.stream().map(i -> point.values().get(i)).toList();
    }

    /** Get the number of levers. */
    public int levers() {
        return points.length;
    }

    /** Get the number of worlds. */
    public int worlds() {
        return draws.length;
    }

    /**
     * Find a point.
     *
     * @param lever from 0
     * @param world from 0
     * @return -1 when constraints leave the lever out of that world
     */
    public int point(int lever, int world) {
        return points[lever][world];
    }

    /** Get the points of a lever, world by world, but for those that constraints leave out. */
    public int[] pointsOf(int lever) {
        return IntStream.of(points[lever]).filter(point -> point != NONE).toArray();
    }

    /** Get the lever that others are compared with: that of the baseline's point. */
    public int baseline() {
        return IntStream.range(0, levers())
                .filter(lever -> IntStream.of(points[lever]).anyMatch(point -> point == plan.baseline()))
                .findFirst()
                .orElse(0);
    }

    /**
     * Find the first lever that has some values.
     *
     * @param values by factor
     */
    public OptionalInt find(Map<String, Double> values) {
        return IntStream.range(0, levers())
                .filter(lever -> factors().stream()
                        .filter(factor -> values.containsKey(factor.name()))
                        .allMatch(factor -> Double.valueOf(value(lever, factor)).equals(values.get(factor.name()))))
                .findFirst();
    }

    /** Get, by point, the point of the baseline's lever in the same world; -1 where there is none. */
    public int[] baselines() {
        int[] baselines = new int[plan.points().size()];
        Arrays.fill(baselines, NONE);
        int[] base = points[baseline()];
        for (int[] row : points) {
            for (int world = 0; world < row.length; world++) {
                if (row[world] != NONE) {
                    baselines[row[world]] = base[world];
                }
            }
        }
        return baselines;
    }

    /** Get what a lever is made of, as a combination in words. */
    public String words(int lever) {
        return factors().stream()
                .map(factor -> factor.name() + " = " + text(lever, factor))
                .collect(Collectors.joining(", "));
    }

    /** Get the factors that levers are made of. */
    public List<Factor> factors() {
        return chosen.stream().map(i -> plan.study().factors().get(i)).toList();
    }

    /** Get the value that a lever has of one of its factors, as text. */
    public String text(int lever, Factor factor) {
        return plan.study().text(factor, value(lever, factor));
    }

    /** Get the value that a lever has of one of its factors. */
    public double value(int lever, Factor factor) {
        return plan.points()
                .get(pointsOf(lever)[0])
                .values()
                .get(plan.study().factors().indexOf(factor));
    }

    /** Get how an average over worlds is taken, and how sure it is. */
    public WorldDesign design() {
        return design;
    }

    /** Return whether worlds were drawn, and not listed. */
    public boolean isDrawn() {
        return plan.study().factors().stream()
                .anyMatch(factor -> factor.role() == FactorRole.UNCERTAINTY && factor.isDrawn());
    }

    /**
     * Bring the values of a lever into the rows that {@link #design()} averages over: where levels of uncertain factors are combined
     * with drawn worlds, the average over them.
     *
     * @param byWorld by world and replication
     */
    public double[][] rows(double[][] byWorld) {
        int rows = 1 + IntStream.of(draws).max().orElse(0);
        if (rows == byWorld.length) {
            return byWorld;
        }
        List<List<double[]>> together = new ArrayList<>();
        IntStream.range(0, rows).forEach(row -> together.add(new ArrayList<>()));
        for (int world = 0; world < byWorld.length; world++) {
            together.get(draws[world]).add(byWorld[world]);
        }
        return together.stream().map(LeverWorlds::averages).toArray(double[][]::new);
    }

    private static double[] averages(List<double[]> worlds) {
        int runs = worlds.stream().mapToInt(row -> row.length).min().orElse(0);
        return IntStream.range(0, runs)
                .mapToDouble(r -> worlds.stream()
                        .mapToDouble(row -> row[r])
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN))
                .toArray();
    }
}
