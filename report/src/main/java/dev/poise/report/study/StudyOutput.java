package dev.poise.report.study;

import dev.poise.experiments.study.analysis.FailureRow;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.SearchEvaluation;
import dev.poise.report.rows.StudyRows;
import dev.poise.report.text.SearchText;
import dev.poise.report.text.StudyText;
import dev.poise.report.text.TextPage;
import dev.poise.scenarios.problem.ShellText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the runs of a study say, as a summary for people and for programs. A search is summed up by its evaluation. Immutable. */
public final class StudyOutput {
    private static final int MAX_FAILURES = 5;

    private final StudyResults own;
    private final @Nullable SearchResults search;

    private StudyOutput(StudyResults own, @Nullable SearchResults search) {
        this.own = own;
        this.search = search;
    }

    /**
     * Compute what the runs of a study say, and write all files that follow from them to its folder; for a search to that of its
     * evaluation as well.
     *
     * @param study of which all runs are made
     * @throws dev.poise.experiments.study.store.StoreException when they cannot be written
     */
    public static StudyOutput write(OpenStudy study) {
        StudyResults own = StudyOutputFiles.write(study);
        return new StudyOutput(own, study.plan().study().isSearch() ? SearchOutput.write(study, own) : null);
    }

    /** Print the summary for people. */
    public void print(TextPage page) {
        if (search == null) {
            StudyText.print(page, own);
        } else {
            SearchText.print(page, search);
        }
    }

    /** Get the summary as CSV. */
    public String csv() {
        return StudyRows.csv(summed());
    }

    /** Get the summary as JSON. */
    public String json() {
        return StudyRows.json(summed());
    }

    private StudyResults summed() {
        return search == null ? own : search.evaluation();
    }

    /** Return whether runs failed. */
    public boolean isAnyFailed() {
        return own.failed() > 0 || summed().failed() > 0;
    }

    /** Return whether a threshold is missed at some point. */
    public boolean missesAThreshold() {
        return summed().missesAThreshold();
    }

    /**
     * Tell of failed runs, the first of them each with the command that repeats it.
     *
     * @param folder of the study, as the user knows it
     * @return lines for the user; none when no run failed
     */
    public List<String> failures(Path folder) {
        return own.failed() > 0 || search == null
                ? failures(own, folder)
                : failures(search.evaluation(), folder.resolve(SearchEvaluation.FOLDER));
    }

    private static List<String> failures(StudyResults results, Path folder) {
        List<String> lines = new ArrayList<>();
        List<FailureRow> first = results.failures().stream().limit(MAX_FAILURES).toList();
        for (FailureRow failure : first) {
            lines.add(String.format(Locale.ROOT, "poise: run %s failed: %s", failure.run(), failure.message()));
            lines.add(String.format(
                    Locale.ROOT,
                    "  to repeat it: %s --run %s",
                    ShellText.command("study replay", folder),
                    failure.run()));
        }
        if (results.failed() > first.size()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "poise: %d more runs failed; all are in %s",
                    results.failed() - first.size(),
                    folder.resolve("failures.jsonl")));
        }
        return lines;
    }
}
