package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.statistics.Sample;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the highest point of a curve lies inside: what the highest cell has more than the first one. The highest cell is chosen
 * by one half of the replications and measured with the other half, and the other way round, so that luck makes no gain.
 *
 * @param measure what is measured, more is better
 * @param grid the cells along the curve; the first is the end it is compared with
 * @param place words of the place
 */
public record Interior(Measure measure, Grid grid, List<String> place) implements Question {
    /** Copies the words. */
    public Interior {
        place = List.copyOf(place);
    }

    @Override
    public List<Need> needs(int n) {
        return Need.of(terms(), n);
    }

    @Override
    public double[] sample(PairedRuns runs, int n) {
        double[][] cells = terms().stream().map(term -> runs.values(term, n)).toArray(double[][]::new);
        int[] best = {Highest.of(cells, 0), Highest.of(cells, 1)};
        return IntStream.range(0, n)
                .mapToDouble(r -> cells[best[1 - r % 2]][r] - cells[0][r])
                .toArray();
    }

    @Override
    public ClaimEstimate estimate(PairedRuns runs, int n, double level) {
        Sample sample = Sample.of(sample(runs, n));
        return new ClaimEstimate(sample.mean(), sample.meanInterval(level), sample.n());
    }

    private List<Term> terms() {
        return grid.cells().stream()
                .map(cell -> new Term(measure, cell.alternative(place)))
                .toList();
    }
}
