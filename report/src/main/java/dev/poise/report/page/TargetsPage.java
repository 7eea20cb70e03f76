package dev.poise.report.page;

import java.util.List;

/**
 * The page of targets, answer first.
 *
 * @param title the answer in one sentence
 * @param lede what was done
 * @param answers the answer, a sentence each
 * @param basis how much it depends on
 * @param caution what it is good for and what not
 * @param notes further things to know
 * @param rows every part at a glance
 * @param targets every target
 * @param configurations where targets were looked for
 * @param failures the runs that failed; without rows when none did
 * @param origin where it comes from
 */
public record TargetsPage(
        String title,
        String lede,
        List<String> answers,
        String basis,
        String caution,
        List<String> notes,
        List<TargetRow> rows,
        List<TargetSection> targets,
        Table configurations,
        Table failures,
        PageOrigin origin) {
    /** Copies the lists. */
    public TargetsPage {
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
    }
}
