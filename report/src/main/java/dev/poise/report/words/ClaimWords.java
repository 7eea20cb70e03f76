package dev.poise.report.words;

import dev.poise.evidence.attribution.AdHocForms;
import dev.poise.evidence.claims.ClaimPart;
import dev.poise.evidence.claims.Expectation;
import dev.poise.evidence.claims.Finding;
import dev.poise.evidence.claims.evaluation.ClaimResult;
import dev.poise.evidence.claims.evaluation.PartResult;
import dev.poise.evidence.claims.evaluation.ReplicationPolicy;
import dev.poise.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The results of claims in words and figures, the same on every output. */
public final class ClaimWords {
    private static final int MAX_DECIMALS = 3;

    private ClaimWords() {}

    /** Say how many sentences came out how, then how many predictions. */
    public static String count(List<ClaimResult> claims) {
        return predictions(claims).isEmpty() ? sentences(claims) : sentences(claims) + " " + predictions(claims);
    }

    /** Say how many sentences came out how. */
    public static String sentences(List<ClaimResult> claims) {
        return count(claims.stream().map(ClaimResult::finding).toList(), "sentence");
    }

    /** Say how many sharper predictions came out how; empty when there is none. */
    public static String predictions(List<ClaimResult> claims) {
        List<Finding> findings = claims.stream()
                .flatMap(claim -> claim.predictions().stream())
                .map(PartResult::finding)
                .toList();
        return findings.isEmpty() ? "" : count(findings, "sharper prediction");
    }

    private static String count(List<Finding> findings, String what) {
        List<String> parts = new ArrayList<>();
        for (Finding finding :
                new Finding[] {Finding.SUPPORTED, Finding.OPPOSED, Finding.NO_CLEAR_EFFECT, Finding.TOO_UNCERTAIN}) {
            long count = findings.stream().filter(finding::equals).count();
            if (count > 0) {
                parts.add(String.format(Locale.ROOT, "%d %s", count, finding.words()));
            }
        }
        return String.format(
                Locale.ROOT,
                "Of %d %s%s: %s.",
                findings.size(),
                what,
                findings.size() == 1 ? "" : "s",
                String.join(", ", parts));
    }

    /** Write how many of some parts are supported, such as "2/3"; a dash when there is none. */
    public static String holding(List<PartResult> parts) {
        long holding = parts.stream()
                .filter(result -> result.finding() == Finding.SUPPORTED)
                .count();
        return parts.isEmpty() ? "-" : String.format(Locale.ROOT, "%d/%d", holding, parts.size());
    }

    /** Write the estimate of a part with its sign and unit; a time that never comes is told so. */
    public static String effect(PartResult result) {
        double value = result.estimate().value();
        return value == Double.POSITIVE_INFINITY ? "never" : number(result, value) + unit(result.part());
    }

    /** Write the certainty of an estimate. */
    public static String certainty(PartResult result) {
        Interval interval = result.estimate().interval();
        if (!interval.isKnown()) {
            return Numerals.TERMINAL.none();
        }
        String high = Double.isInfinite(interval.high()) ? "never" : number(result, interval.high());
        String low = Double.isInfinite(interval.low()) ? "never" : number(result, interval.low());
        return low + " to " + high;
    }

    private static String number(PartResult result, double value) {
        int decimals = Numerals.decimals(result.estimate().interval(), MAX_DECIMALS, 2);
        return result.part().expectation().kind() == Expectation.Kind.WITHIN
                ? Numerals.TERMINAL.plain(value, decimals)
                : Numerals.TERMINAL.signed(value, decimals);
    }

    private static String unit(ClaimPart part) {
        return switch (part.unit()) {
            case "0..1", "share", "1" -> "";
            case "sprint", "day" -> " " + part.unit() + "s";
            case "index of a sprint per 100 h", "1/100 h" -> " per 100 h";
            default -> " " + part.unit();
        };
    }

    /** Say what a part expects, such as "higher, by .02 or more". */
    public static String expected(ClaimPart part) {
        Expectation expectation = part.expectation();
        String size = Numerals.TERMINAL.shortest(expectation.low()) + unit(part);
        return switch (expectation.kind()) {
            case HIGHER ->
                expectation.low() > 0 ? String.format(Locale.ROOT, "higher, by %s or more", size) : "above 0";
            case LOWER -> expectation.low() > 0 ? String.format(Locale.ROOT, "lower, by %s or more", size) : "below 0";
            case DIFFERENT -> String.format(Locale.ROOT, "different, by %s or more", size);
            case NOT_LOWER -> String.format(Locale.ROOT, "not lower by %s or more", size);
            case WITHIN ->
                String.format(
                        Locale.ROOT,
                        "%s to %s%s",
                        Numerals.TERMINAL.shortest(expectation.low()),
                        Numerals.TERMINAL.shortest(expectation.high()),
                        unit(part));
        };
    }

    /** List what the sentence of a claim fails by: its parts that are opposed or have no clear effect. */
    public static List<String> fallen(ClaimResult claim) {
        return claim.sentence().stream()
                .filter(result -> result.finding().fails())
                .map(result -> result.part().name())
                .toList();
    }

    /** Say how many runs stand behind every answer. */
    public static String basis(ReplicationPolicy policy) {
        return String.format(
                Locale.ROOT,
                "Pairs with the same luck for each answer: at least %d, until its interval is narrow enough and stays so for %d more, at most %d.",
                policy.atLeast(),
                policy.lookAhead(),
                policy.atMost());
    }

    /** Say what goes with every table of claims. */
    public static List<String> notes() {
        return List.of(
                "A sentence is supported when everything it says is: the interval lies on the expected side and the effect is as large as "
                        + "matters. The effect shown is the main one, the first.",
                "Sharper predictions are ours: a threshold, a time, an interaction. Each has its own verdict; the sentence does not fall "
                        + "with them.",
                "All intervals of all sentences and predictions hold together with 95% (Bonferroni), so each single one is wide.",
                "A hypothesis has no outside evidence that carries it.",
                Caution.INDEX);
    }

    /** Write a number by its size. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return Numerals.TERMINAL.none();
        }
        double size = Math.abs(value);
        return Numerals.TERMINAL.signed(value, size >= 100 ? 0 : size >= 1 ? 1 : 3);
    }

    /** Say of everything that the sentence says and that is not supported what was found. */
    public static List<String> reasons(ClaimResult claim) {
        return claim.sentence().stream()
                .filter(result -> result.finding() != Finding.SUPPORTED)
                .map(result -> String.format(
                        Locale.ROOT,
                        "%s, %s: found %s (%s), expected %s",
                        result.part().name(),
                        result.finding().words(),
                        effect(result),
                        certainty(result),
                        expected(result.part())))
                .toList();
    }

    /**
     * Say which verdict a claim has without a form.
     *
     * @param line the claim with and without the form
     * @param emphasis marks a verdict that is another one
     */
    public static String verdictWithout(AdHocForms.Line line, UnaryOperator<String> emphasis) {
        return line.turns()
                ? String.format(
                        Locale.ROOT,
                        "%s, with it %s",
                        emphasis.apply(line.without().finding().words()),
                        line.with().finding().words())
                : "the same";
    }
}
