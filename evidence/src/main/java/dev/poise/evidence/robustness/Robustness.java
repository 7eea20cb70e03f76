package dev.poise.evidence.robustness;

import dev.poise.evidence.claims.Finding;
import dev.poise.parameters.ParameterSpec;
import dev.poise.statistics.Proportion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the sentence of a claim, or of a prediction, in plausible worlds. Immutable.
 *
 * @param findings in how many worlds the claim came out how
 * @param onAverage in how many worlds all its parts meet their expectation on average, however sure that is
 * @param deciders the constants that its outcome depends on most, the strongest first; empty when none clearly does
 */
public record Robustness(Map<Finding, Integer> findings, int onAverage, List<Decider> deciders) {
    private static final double LEVEL = 0.95;

    /**
     * A constant that decides.
     *
     * @param spec the constant
     * @param correlation rank correlation, over the worlds, of the constant with how far the claim is from falling: positive when
     *     the claim holds better the larger the constant is
     */
    public record Decider(ParameterSpec spec, double correlation) {}

    /** Copies the collections. */
    public Robustness {
        findings = new EnumMap<>(findings);
        deciders = List.copyOf(deciders);
    }

    /** Get in how many worlds the claim came out how, one entry for every finding. */
    @Override
    public Map<Finding, Integer> findings() {
        return java.util.Collections.unmodifiableMap(findings);
    }

    /** Get the number of worlds. */
    public int worlds() {
        return findings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Get the share of worlds in which the claim came out so, with its certainty (Wilson, 95%). */
    public Proportion share(Finding finding) {
        return Proportion.of(findings.getOrDefault(finding, 0), worlds(), LEVEL);
    }

    /** Get the share of worlds in which the claim holds on average, with its certainty (Wilson, 95%). */
    public Proportion holdsOnAverage() {
        return Proportion.of(onAverage, worlds(), LEVEL);
    }
}
