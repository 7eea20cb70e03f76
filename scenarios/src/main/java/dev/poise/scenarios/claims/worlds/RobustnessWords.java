package dev.poise.scenarios.claims.worlds;

import dev.poise.scenarios.claims.Finding;
import dev.poise.statistics.Interval;
import java.util.Locale;
import java.util.stream.Collectors;

/** Robustness in words and figures, the same on every output. */
public final class RobustnessWords {
    private RobustnessWords() {}

    /** Write the share of worlds in which a claim came out so. */
    public static String share(Robustness robustness, Finding finding) {
        return percent(robustness.share(finding).share());
    }

    /** Write the certainty of that share. */
    public static String certainty(Robustness robustness, Finding finding) {
        Interval certainty = robustness.share(finding).certainty();
        return certainty.isKnown() ? percent(certainty.low()) + " to " + percent(certainty.high()) : "-";
    }

    /** Say in how many worlds a claim holds. */
    public static String sentence(Robustness robustness) {
        return "holds in %s of %d plausible worlds (%s), is opposed in %s"
                .formatted(
                        share(robustness, Finding.SUPPORTED),
                        robustness.worlds(),
                        certainty(robustness, Finding.SUPPORTED),
                        share(robustness, Finding.OPPOSED));
    }

    /** List the constants that decide, each with the sign of its correlation. */
    public static String deciders(Robustness robustness) {
        return robustness.deciders().isEmpty()
                ? "none surely"
                : robustness.deciders().stream()
                        .map(decider -> String.format(
                                Locale.ROOT, "%s (%+.2f)", decider.entry().name(), decider.correlation()))
                        .collect(Collectors.joining(", "));
    }

    /**
     * Say how the worlds were found.
     *
     * @param drawn how many were drawn
     * @param plausible how many were plausible
     * @param pairs pairs spent on each answer in a world
     */
    public static String found(int drawn, int plausible, int pairs) {
        return ("%,d worlds were drawn, every constant of the model anywhere in its range at once; in %d of them (%s) the reference team is "
                        + "still like the teams that were measured (%s, bands widened by half on both sides). In each the claims were "
                        + "tried with %d pairs, every answer judged by its own 95%%. Decided by: rank correlation of a constant with "
                        + "how far the claim is from falling, where it is surely not zero; with a plus the claim holds better the "
                        + "larger the constant is.")
                .formatted(
                        drawn,
                        plausible,
                        percent((double) plausible / drawn),
                        String.join(", ", Plausibility.FACTS),
                        pairs);
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f%%", 100 * share) : "-";
    }
}
