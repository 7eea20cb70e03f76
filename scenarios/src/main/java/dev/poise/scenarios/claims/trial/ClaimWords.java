package dev.poise.scenarios.claims.trial;

import dev.poise.scenarios.claims.Expectation;
import dev.poise.scenarios.claims.Finding;
import dev.poise.scenarios.claims.Part;
import dev.poise.scenarios.comparison.Figure;
import dev.poise.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of claims in words and figures, the same on every output. */
public final class ClaimWords {
    private static final int MOST_DECIMALS = 3;

    private ClaimWords() {}

    /** Say how many claims came out how. */
    public static String count(List<ClaimResult> claims) {
        List<String> parts = new ArrayList<>();
        for (Finding finding :
                new Finding[] {Finding.SUPPORTED, Finding.OPPOSED, Finding.NO_CLEAR_EFFECT, Finding.TOO_UNCERTAIN}) {
            long count =
                    claims.stream().filter(claim -> claim.finding() == finding).count();
            if (count > 0) {
                parts.add("%d %s".formatted(count, finding.words()));
            }
        }
        return "Of %d %s: %s."
                .formatted(claims.size(), claims.size() == 1 ? "claim" : "claims", String.join(", ", parts));
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
            return Figure.NONE;
        }
        String high = Double.isInfinite(interval.high()) ? "never" : number(result, interval.high());
        String low = Double.isInfinite(interval.low()) ? "never" : number(result, interval.low());
        return low + " to " + high;
    }

    private static String number(PartResult result, double value) {
        int decimals = decimals(result.estimate().interval());
        return result.part().expectation().kind() == Expectation.Kind.WITHIN
                ? Figure.plain(value, decimals)
                : Figure.signed(value, decimals);
    }

    private static int decimals(Interval interval) {
        double half = interval.halfWidth();
        if (!(half > 0) || Double.isInfinite(half)) {
            return 2;
        }
        return Math.max(0, Math.min(MOST_DECIMALS, 1 - (int) Math.floor(StrictMath.log10(half))));
    }

    private static String unit(Part part) {
        return switch (part.unit()) {
            case "0..1", "share", "1" -> "";
            case "sprint", "day" -> " " + part.unit() + "s";
            case "index of a sprint per 100 h" -> " per 100 h";
            default -> " " + part.unit();
        };
    }

    /** Say what a part expects, such as "higher, by .02 or more". */
    public static String expected(Part part) {
        Expectation expectation = part.expectation();
        String size = Figure.shortest(expectation.low()) + unit(part);
        String side = expectation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (expectation.kind()) {
            case HIGHER -> expectation.low() > 0 ? "higher, by %s or more".formatted(size) : "above 0";
            case LOWER -> expectation.low() > 0 ? "lower, by %s or more".formatted(size) : "below 0";
            case DIFFERENT -> "%s, by %s or more".formatted(side, size);
            case NOT_LOWER -> "not lower by %s or more".formatted(size);
            case WITHIN ->
                "%s to %s%s"
                        .formatted(Figure.shortest(expectation.low()), Figure.shortest(expectation.high()), unit(part));
        };
    }

    /** Say of every part that decides and is not supported what was found. */
    public static List<String> reasons(ClaimResult claim) {
        return claim.parts().stream()
                .filter(result -> result.part().decides() && result.finding() != Finding.SUPPORTED)
                .map(result -> "%s, %s: %s; found %s (%s), expected %s"
                        .formatted(
                                claim.claim().id(),
                                result.finding().words(),
                                result.part().name(),
                                effect(result),
                                certainty(result),
                                expected(result.part())))
                .toList();
    }
}
