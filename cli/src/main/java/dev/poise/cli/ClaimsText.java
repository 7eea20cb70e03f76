package dev.poise.cli;

import dev.poise.scenarios.claims.Finding;
import dev.poise.scenarios.claims.Part;
import dev.poise.scenarios.claims.trial.ClaimResult;
import dev.poise.scenarios.claims.trial.ClaimWords;
import dev.poise.scenarios.claims.trial.Effort;
import dev.poise.scenarios.claims.trial.PartResult;
import dev.poise.scenarios.claims.trial.Verdicts;
import dev.poise.scenarios.comparison.Caution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What came of claims, for people: how many hold, then a table with the failing ones first, then why they fail. */
final class ClaimsText {
    private ClaimsText() {}

    static void print(Page page, Verdicts verdicts, Effort effort, boolean all) {
        List<ClaimResult> sorted = new ArrayList<>(verdicts.claims());
        sorted.sort(Comparator.comparing(ClaimResult::finding));
        page.title(ClaimWords.count(verdicts.claims()));
        page.paragraph(Caution.INVOLVEMENT);
        page.gap();
        table(page, sorted);
        List<ClaimResult> open = sorted.stream()
                .filter(claim -> claim.finding() != Finding.SUPPORTED)
                .toList();
        if (!open.isEmpty() && !all) {
            page.title("What they fail by, or where runs do not decide");
            page.points(open.stream()
                    .flatMap(claim -> ClaimWords.reasons(claim).stream())
                    .toList());
            page.gap();
        }
        if (all) {
            sorted.forEach(claim -> parts(page, claim));
        }
        page.title("How to read this");
        page.points(notes(verdicts, effort));
    }

    private static void table(Page page, List<ClaimResult> claims) {
        Table table = new Table()
                .text("Claim")
                .number("Effect")
                .number("Certainty")
                .number("Pairs")
                .number("Parts")
                .text("What is claimed");
        for (ClaimResult claim : claims) {
            table.group(title(claim.finding()));
            PartResult headline = claim.headline();
            table.row(
                    claim.claim().id() + (claim.claim().hypothesis() ? " h" : ""),
                    ClaimWords.effect(headline),
                    ClaimWords.certainty(headline),
                    Integer.toString(headline.estimate().n()),
                    "%d/%d".formatted(claim.holding(), claim.deciding()),
                    claim.claim().says());
        }
        page.table(table);
        page.gap();
    }

    private static String title(Finding finding) {
        String words = finding.words();
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static void parts(Page page, ClaimResult claim) {
        page.title("%s, %s: %s"
                .formatted(
                        claim.claim().id(),
                        claim.finding().words(),
                        claim.claim().says()));
        page.paragraph(claim.claim().reading());
        Table table = new Table()
                .text("Part")
                .text("Verdict")
                .number("Effect")
                .number("Certainty")
                .number("Pairs")
                .text("Expected");
        for (PartResult result : claim.parts()) {
            Part part = result.part();
            table.row(
                    part.decides() ? part.name() : part.name() + " (beside it)",
                    result.finding().words(),
                    ClaimWords.effect(result),
                    ClaimWords.certainty(result),
                    Integer.toString(result.estimate().n()),
                    ClaimWords.expected(part));
        }
        page.table(table);
        page.gap();
    }

    private static List<String> notes(Verdicts verdicts, Effort effort) {
        return List.of(
                "Effect: of the first part of each claim, the mean over pairs of runs with the same luck; poise claims --all shows "
                        + "all parts, poise claims --only A13 one claim.",
                "Certainty: all intervals of all claims hold together with 95% (Bonferroni), so each single one is wide.",
                "A claim is supported when all parts that decide are: the interval excludes zero on the expected side and the effect "
                        + "is as large as matters. h: a hypothesis, no outside evidence carries it.",
                "Pairs: at least %d, until the interval is narrow enough and stays so for %d more, at most %d; %d runs of %d arms in all."
                        .formatted(
                                effort.atLeast(),
                                effort.lookAhead(),
                                effort.atMost(),
                                verdicts.runs(),
                                verdicts.arms()),
                Caution.INDEX);
    }
}
