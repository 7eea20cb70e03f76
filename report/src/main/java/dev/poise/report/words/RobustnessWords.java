package dev.poise.report.words;

import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.robustness.PlausibleSampler;
import dev.poise.evidence.robustness.Robustness;
import dev.poise.evidence.robustness.Sampling;
import dev.poise.statistics.Interval;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Robustness in words and figures, the same on every output. */
public final class RobustnessWords {
    private RobustnessWords() {}

    /** Write the share of worlds in which a claim came out so. */
    public static String share(Robustness robustness, Finding finding) {
        return Numerals.TERMINAL.percent(robustness.share(finding).share());
    }

    /** Write the certainty of that share. */
    public static String certainty(Robustness robustness, Finding finding) {
        Interval certainty = robustness.share(finding).certainty();
        return Numerals.TERMINAL.percentSpan(certainty);
    }

    /** Say in how many worlds a claim holds. */
    public static String sentence(Robustness robustness) {
        return String.format(
                Locale.ROOT,
                "holds in %s of %d plausible worlds (%s), is opposed in %s; on average holds in %s",
                share(robustness, Finding.SUPPORTED),
                robustness.worlds(),
                certainty(robustness, Finding.SUPPORTED),
                share(robustness, Finding.OPPOSED),
                onAverage(robustness));
    }

    /** List the constants that decide, each with the sign of its correlation. */
    public static String deciders(Robustness robustness) {
        return robustness.deciders().isEmpty()
                ? "none clearly"
                : robustness.deciders().stream()
                        .map(decider -> String.format(
                                Locale.ROOT, "%s (%+.2f)", decider.spec().name(), decider.correlation()))
                        .collect(Collectors.joining(", "));
    }

    /** Write the share of worlds in which a claim holds on average. */
    public static String onAverage(Robustness robustness) {
        return Numerals.TERMINAL.percent(robustness.holdsOnAverage().share());
    }

    /**
     * Say how the worlds were found, one point each.
     *
     * @param sampling how they were
     */
    public static List<String> found(Sampling sampling) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%,d worlds were drawn, every constant of the model anywhere in its range at once, every value alike. In %d of "
                                + "them (%.1f%%) the reference team is still like the teams that were measured: by %d runs all its "
                                + "figures lie in their acceptance ranges widened by twice their width on both sides, which turned down %,d, and by %d "
                                + "runs in these ranges widened by half of it (%s). What needs other configurations is not looked at.",
                        sampling.drawn(),
                        sampling.plausible(),
                        100 * sampling.accepted(),
                        PlausibleSampler.FIRST_RUNS,
                        sampling.early(),
                        PlausibleSampler.RUNS,
                        String.join(", ", PlausibleSampler.lookedAt())),
                String.format(
                        Locale.ROOT,
                        "In each plausible world every part of a sentence and every prediction gets %d pairs and is judged by its own 95%%; what they do not decide stays "
                                + "undecided. A sentence holds when all its parts do and is opposed when one is; a prediction stands for itself. It holds on average when "
                                + "all averages are as expected, however sure that is.",
                        sampling.pairs()),
                "Decided by: rank correlation, over the plausible worlds, of a constant with how far the sentence or the prediction is from falling, where it "
                        + "is clearly not zero (Holm over all constants); with a plus it holds better the larger the constant is.");
    }
}
