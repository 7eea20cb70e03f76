package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.statistics.Bootstrap;
import dev.poise.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells that no other cell beats in everything at once (Pareto front of the averages), and the highest or lowest value of a
 * sweep among them. A cell is beaten when another one is better by as much as matters in one aim and not worse by as much in
 * any: a difference too small to matter keeps no cell on the front.
 *
 * @param aims what is aimed at
 * @param grid the cells
 * @param letters the sweep whose value is told
 * @param highest whether its highest value on the front is told, else the lowest
 */
public record Front(List<Aim> aims, Grid grid, String letters, boolean highest) implements Question {
    /** Seed of the resamples; no other bootstrap of this module has it. */
    private static final long BOOTSTRAP_SEED = 20_262;

    /**
     * Something aimed at.
     *
     * @param measure what is measured
     * @param more whether more is better
     * @param smallest the smallest difference that matters, above 0
     */
    public record Aim(Measure measure, boolean more, double smallest) {}

    /** Copies the list. */
    public Front {
        aims = List.copyOf(aims);
    }

    @Override
    public List<Need> needs(int n) {
        return Need.of(aims.stream().flatMap(aim -> terms(aim).stream()).toList(), n);
    }

    @Override
    public ClaimEstimate estimate(PairedRuns runs, int n, double level) {
        double[][][] values = aims.stream()
                .map(aim -> terms(aim).stream()
                        .map(term -> Arrays.stream(runs.values(term, n))
                                .map(v -> (aim.more() ? v : -v) / aim.smallest())
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        int[] once = new int[n];
        Arrays.fill(once, 1);
        return new ClaimEstimate(
                extreme(values, once),
                Bootstrap.forLevel(BOOTSTRAP_SEED, level).of(n, times -> extreme(values, times), level),
                n);
    }

    private double extreme(double[][][] values, int[] times) {
        double[][] means = new double[values.length][];
        for (int aim = 0; aim < values.length; aim++) {
            double[][] cells = values[aim];
            means[aim] =
                    Arrays.stream(cells).mapToDouble(cell -> mean(cell, times)).toArray();
        }
        Sample onFront = Sample.of(IntStream.range(0, grid.cells().size())
                .filter(cell -> isOnFront(means, cell))
                .mapToDouble(cell -> grid.cells().get(cell).at(letters))
                .toArray());
        return highest ? onFront.max() : onFront.min();
    }

    private static boolean isOnFront(double[][] means, int cell) {
        return IntStream.range(0, means[0].length).noneMatch(other -> other != cell && beats(means, other, cell));
    }

    /** Return whether a cell beats another; everything is told in smallest differences that matter. */
    private static boolean beats(double[][] means, int winner, int loser) {
        boolean better = false;
        for (double[] aim : means) {
            double gain = aim[winner] - aim[loser];
            if (!(gain > -1)) {
                return false;
            }
            better |= gain >= 1;
        }
        return better;
    }

    private static double mean(double[] values, int[] times) {
        double sum = 0;
        int known = 0;
        for (int r = 0; r < values.length; r++) {
            if (times[r] > 0 && Double.isFinite(values[r])) {
                sum += times[r] * values[r];
                known += times[r];
            }
        }
        return sum / known;
    }

    private List<Term> terms(Aim aim) {
        return grid.cells().stream()
                .map(cell -> new Term(aim.measure(), cell.alternative(List.of())))
                .toList();
    }
}
