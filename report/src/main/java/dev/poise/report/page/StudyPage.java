package dev.poise.report.page;

import java.util.List;

/**
 * The page of a study, answer first.
 *
 * @param name the name of the study
 * @param about what it is for, the title
 * @param lede how it was made, in a sentence
 * @param answers the answer, a sentence each
 * @param basis how much it depends on
 * @param caution what it is good for and what not
 * @param notes further things to know
 * @param sections in order
 * @param failures the runs that failed; without rows when none did
 * @param origin where it comes from
 */
public record StudyPage(
        String name,
        String about,
        String lede,
        List<String> answers,
        String basis,
        String caution,
        List<String> notes,
        List<StudySection> sections,
        Table failures,
        PageOrigin origin) {
    /** Copies the lists. */
    public StudyPage {
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
    }
}
