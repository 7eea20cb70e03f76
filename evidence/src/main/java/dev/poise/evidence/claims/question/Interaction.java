package dev.poise.evidence.claims.question;

import dev.poise.evidence.claims.expression.Term;
import dev.poise.evidence.claims.measure.Measure;
import dev.poise.statistics.Interval;
import dev.poise.statistics.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether what some factors do depends on another one, in a factorial experiment of all of them at two values. Half of all
 * combinations are run, those in which an even number of factors is low; with six factors no effect of one or two factors is
 * mixed up with another of one or two. The answer is the clearest of the interactions asked for: what the factor adds at the
 * other's second value, less what it adds at its first, averaged over everything else.
 *
 * @param measure what is measured
 * @param factors the factors
 * @param moderator the position of the one that others may depend on
 * @param with the positions of these others
 */
public record Interaction(Measure measure, List<Factor> factors, int moderator, List<Integer> with)
        implements Question {
    /**
     * A factor.
     *
     * @param name its name
     * @param low words of its first value
     * @param high words of its second value
     */
    public record Factor(String name, List<String> low, List<String> high) {
        /** Copies the words. */
        public Factor {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /** Copies the lists. */
    public Interaction {
        factors = List.copyOf(factors);
        with = List.copyOf(with);
    }

    @Override
    public List<Need> needs(int n) {
        return Need.of(combinations().mapToObj(this::term).toList(), n);
    }

    @Override
    public int replications(int usual) {
        return Math.max(4, usual / 3);
    }

    @Override
    public ClaimEstimate estimate(PairedRuns runs, int n, double level) {
        double each = 1 - (1 - level) / with.size();
        return with.stream()
                .map(factor -> Sample.of(contrast(runs, factor, n)))
                .map(sample -> new ClaimEstimate(sample.mean(), sample.meanInterval(each), sample.n()))
                .max(Comparator.comparingDouble(Interaction::clearness))
                .map(best -> new ClaimEstimate(
                        best.value(),
                        new Interval(best.interval().low(), best.interval().high(), level),
                        best.n()))
                .orElseThrow();
    }

    private static double clearness(ClaimEstimate estimate) {
        double clear = Math.abs(estimate.value()) / estimate.interval().halfWidth();
        return Double.isNaN(clear) ? -1 : clear;
    }

    private double[] contrast(PairedRuns runs, int factor, int n) {
        int[] all = combinations().toArray();
        double[] contrast = new double[n];
        for (int combination : all) {
            Term term = term(combination);
            double sign = high(combination, factor) == high(combination, moderator) ? 1 : -1;
            for (int r = 0; r < n; r++) {
                contrast[r] += sign * 4 / all.length * runs.value(term, r);
            }
        }
        return contrast;
    }

    private IntStream combinations() {
        int even = factors.size() % 2;
        return IntStream.range(0, 1 << factors.size()).filter(bits -> Integer.bitCount(bits) % 2 == even);
    }

    private static boolean high(int combination, int factor) {
        return (combination >> factor & 1) == 1;
    }

    private Term term(int combination) {
        List<String> alternative = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            alternative.addAll(
                    high(combination, i)
                            ? factors.get(i).high()
                            : factors.get(i).low());
        }
        return new Term(measure, alternative);
    }
}
