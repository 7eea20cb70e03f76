package dev.poise.report.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of claims, answer first, failing ones first.
 *
 * @param question what was asked, the title
 * @param lede how many sentences and how many predictions came out how
 * @param answers the answer, a sentence each
 * @param basis how much it depends on
 * @param caution what it is good for and what not
 * @param notes further things to know
 * @param groups the claims by the verdict on their sentences, in the order shown
 * @param predictions the sharper predictions, failing ones first; without rows when there are none
 * @param curves value over involvement; empty when not asked for
 * @param curveWords what is seen in the curves, a sentence each
 * @param map the best cells; without pictures when not asked for
 * @param forms the ledger of added forms
 * @param behind what is behind the claims
 * @param worlds the claims in plausible worlds; without rows when not asked for
 * @param worldWords how the worlds were found
 * @param rest what conclusions depend on; without rows when not asked for
 * @param restWords what was looked at
 * @param origin where it comes from
 */
public record ClaimsPage(
        String question,
        String lede,
        List<String> answers,
        String basis,
        String caution,
        List<String> notes,
        List<Group> groups,
        Table predictions,
        List<CurveFigure> curves,
        List<String> curveWords,
        MapSection map,
        Table forms,
        Table behind,
        Table worlds,
        List<String> worldWords,
        Table rest,
        List<String> restWords,
        PageOrigin origin) {
    /** Copies the lists. */
    public ClaimsPage {
        worldWords = List.copyOf(worldWords);
        restWords = List.copyOf(restWords);
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
        groups = List.copyOf(groups);
        curves = List.copyOf(curves);
        curveWords = List.copyOf(curveWords);
    }

    /**
     * Claims with the same verdict.
     *
     * @param id unique in the page
     * @param title the verdict
     * @param entries the claims
     */
    public record Group(String id, String title, List<Entry> entries) {
        /** Copies the entries. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A claim.
     *
     * @param id such as A13
     * @param says the claim in a sentence
     * @param tags short remarks: a hypothesis, how much of the sentence and how many predictions hold
     * @param headline the main effect of the sentence
     * @param amount the effect
     * @param certainty its interval
     * @param expected what was expected
     * @param strip effect and interval over the expected zone
     * @param reasons what the sentence says that does not hold, a sentence each
     * @param robustness in how many plausible worlds the sentence holds
     * @param robustnessWords the same in words
     * @param interpretation how the prediction was made exact
     * @param supportedBy outside evidence for it
     * @param limitedBy outside evidence that limits it
     * @param behind what is left of it without the mechanisms behind it
     * @param sentence everything the sentence says
     * @param predictions the sharper predictions; without rows when there are none
     */
    public record Entry(
            String id,
            String says,
            List<String> tags,
            String headline,
            String amount,
            String certainty,
            String expected,
            Drawing strip,
            List<String> reasons,
            Optional<Drawing> robustness,
            String robustnessWords,
            String interpretation,
            List<String> supportedBy,
            List<String> limitedBy,
            String behind,
            Table sentence,
            Table predictions) {
        /** Copies the lists. */
        public Entry {
            tags = List.copyOf(tags);
            reasons = List.copyOf(reasons);
            supportedBy = List.copyOf(supportedBy);
            limitedBy = List.copyOf(limitedBy);
        }
    }
}
