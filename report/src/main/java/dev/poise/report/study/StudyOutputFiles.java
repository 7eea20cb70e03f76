package dev.poise.report.study;

import dev.poise.experiments.study.analysis.ResultFiles;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.run.OpenStudy;

/** Everything that follows from the runs of a study, as files next to its parts. */
final class StudyOutputFiles {
    private StudyOutputFiles() {}

    /**
     * Compute the results of a study and write its tables, its report, and what helps to go on from there.
     *
     * @param study of which all runs are made
     * @return what there is to say
     */
    static StudyResults write(OpenStudy study) {
        StudyResults results = ResultFiles.write(study.plan(), study.folder(), true);
        study.folder()
                .write("stress.md", StressPage.of(study.plan(), study.manifest().jars()));
        study.folder().write("analysis.py", Starters.python(study.plan()));
        study.folder().write("analysis.R", Starters.r(study.plan()));
        study.folder().sortChecksums();
        study.folder().write("report.html", StudyReport.html(results, study.manifest()));
        // last: it lists what is there
        study.folder().write(ResearchCrate.NAME, ResearchCrate.json(results, study));
        return results;
    }
}
