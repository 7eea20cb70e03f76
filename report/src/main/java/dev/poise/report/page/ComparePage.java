package dev.poise.report.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a comparison, answer first.
 *
 * @param question what was asked, the title
 * @param scenarios the names of all scenarios, the baseline first; at least one
 * @param answers the answer, a sentence each
 * @param basis how much it depends on: runs, sprints, seed
 * @param caution what it is good for and what not
 * @param notes further things to know
 * @param cards the outcomes at a glance; empty when there is nothing to compare
 * @param together what two settings do together; empty when the scenarios are no two by two
 * @param fans the outcomes over the sprints
 * @param forest further differences; empty when there is nothing to compare
 * @param times where hours go, the Product Owner's and the developers'
 * @param metrics all metrics of all scenarios
 * @param differences all differences with verdicts; without rows when there is nothing to compare
 * @param about what each scenario is
 * @param settings the settings that differ; without rows when none do
 * @param failures the runs that failed; without rows when none did
 * @param origin where it comes from
 */
public record ComparePage(
        String question,
        List<String> scenarios,
        List<String> answers,
        String basis,
        String caution,
        List<String> notes,
        List<Card> cards,
        List<Together> together,
        List<FanFigure> fans,
        Optional<Forest> forest,
        List<TimeFigure> times,
        Table metrics,
        Table differences,
        Table about,
        Table settings,
        Table failures,
        PageOrigin origin) {
    /** Copies the lists. */
    public ComparePage {
        scenarios = List.copyOf(scenarios);
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
        cards = List.copyOf(cards);
        together = List.copyOf(together);
        fans = List.copyOf(fans);
        times = List.copyOf(times);
    }

    /** Get the name of the baseline. */
    public String baseline() {
        return scenarios.get(0);
    }
}
