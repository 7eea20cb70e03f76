package dev.poise.report.study;

import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.StudyQuestion;
import dev.poise.experiments.study.store.FolderLock;
import dev.poise.report.text.StudyText;
import dev.poise.report.text.TextPage;
import java.nio.file.Path;

/** The answer to something else that was asked of the runs of a study; its tables and its page lie in the folder. Immutable. */
public final class StudyReply {
    private final StudyResults results;
    private final String place;
    private final String html;

    private StudyReply(StudyResults results, String place, String html) {
        this.results = results;
        this.place = place;
        this.html = html;
    }

    /**
     * Ask.
     *
     * @param change what is asked, as JSON: parts of a study file
     * @param folder of the study
     * @param shown the folder, as the user knows it
     * @param date of today, ISO 8601
     * @throws dev.poise.experiments.study.store.StoreException when the folder is of no study, has no runs yet or cannot be written, when
     *     another program works there, or when this cannot be asked of the study
     */
    public static StudyReply to(String change, Path folder, Path shown, String date) {
        return FolderLock.holdingStudy(folder, () -> {
            OpenStudy study = StudyReport.openWithRuns(folder, shown);
            StudyQuestion question = StudyQuestion.of(study, change, date);
            StudyResults results = question.answer();
            String html = StudyReport.html(results, question.study().manifest());
            question.folder().write("report.html", html);
            return new StudyReply(results, question.place(), html);
        });
    }

    /** Get where its files lie, inside the folder of the study. */
    public String place() {
        return place;
    }

    /** Get its page. */
    public String html() {
        return html;
    }

    /** Print it for people. */
    public void print(TextPage page) {
        StudyText.print(page, results);
    }

    /** Return whether a threshold is missed at some point. */
    public boolean missesAThreshold() {
        return results.missesAThreshold();
    }
}
