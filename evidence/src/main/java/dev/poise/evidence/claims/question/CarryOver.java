package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.statistics.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * What is lost when the cell that is highest in one place is carried over to another, averaged over both directions. The highest
 * cells are chosen by one half of the replications and the loss is measured with the other half, and the other way round, so
 * that a cell that is highest by luck does not make a loss out of nothing.
 *
 * @param measure what is measured, more is better
 * @param grid the cells
 * @param here words of the one place
 * @param there words of the other place
 */
public record CarryOver(Measure measure, Grid grid, List<String> here, List<String> there) implements Question {
    /** Copies the words. */
    public CarryOver {
        here = List.copyOf(here);
        there = List.copyOf(there);
    }

    @Override
    public List<Need> needs(int n) {
        List<Term> terms = new ArrayList<>(terms(here));
        terms.addAll(terms(there));
        return Need.of(terms, n);
    }

    @Override
    public int replications(int usual) {
        return Math.max(6, usual / 2);
    }

    @Override
    public double[] sample(PairedRuns runs, int n) {
        return loss(runs, n);
    }

    @Override
    public ClaimEstimate estimate(PairedRuns runs, int n, double level) {
        Sample sample = Sample.of(loss(runs, n));
        return new ClaimEstimate(sample.mean(), sample.meanInterval(level), sample.n());
    }

    private double[] loss(PairedRuns runs, int n) {
        double[][] here1 = values(runs, here, n);
        double[][] there1 = values(runs, there, n);
        double[] loss = new double[n];
        for (int half = 0; half < 2; half++) {
            int bestHere = Highest.of(here1, half);
            int bestThere = Highest.of(there1, half);
            for (int r = 1 - half; r < n; r += 2) {
                double lostHere = here1[bestHere][r] - here1[bestThere][r];
                double lostThere = there1[bestThere][r] - there1[bestHere][r];
                loss[r] = (lostHere + lostThere) / 2;
            }
        }
        return loss;
    }

    private double[][] values(PairedRuns runs, List<String> place, int n) {
        return terms(place).stream().map(term -> runs.values(term, n)).toArray(double[][]::new);
    }

    private List<Term> terms(List<String> place) {
        return grid.cells().stream()
                .map(cell -> new Term(measure, cell.alternative(place)))
                .toList();
    }
}
