package dev.poise.report.study;

import dev.poise.experiments.study.analysis.ResultFiles;
import dev.poise.experiments.study.analysis.SearchAnalysis;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.experiments.study.analysis.StudyAnalysis;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.SearchEvaluation;
import dev.poise.experiments.study.search.Generations;
import java.util.Optional;

/** What follows from the runs of a search and of its evaluation. */
final class SearchOutput {
    private SearchOutput() {}

    /**
     * Read what a search has found.
     *
     * @param study any study
     * @return empty when it is no search, or not all of its runs are made
     */
    static Optional<SearchResults> read(OpenStudy study) {
        return Generations.isSearch(study.plan()) && study.isComplete()
                ? SearchEvaluation.find(study)
                        .map(evaluation -> results(
                                study, evaluation, StudyAnalysis.of(evaluation.plan(), evaluation.folder(), true)))
                : Optional.empty();
    }

    /**
     * Write all tables and the report of the evaluation of a search, and what follows from it next to the tables of the search.
     *
     * @param study a search of which all runs are made and all tables written
     * @param searched what these runs say
     * @return what there is to say
     */
    static SearchResults write(OpenStudy study, StudyResults searched) {
        OpenStudy evaluation = SearchEvaluation.find(study).orElseThrow();
        SearchResults results = results(study, evaluation, StudyOutputFiles.write(evaluation));
        ResultFiles.writePolicies(results, study.folder());
        study.folder().write("report.html", StudyReport.html(results, study.manifest()));
        study.folder().write(ResearchCrate.NAME, ResearchCrate.json(searched, study));
        return results;
    }

    private static SearchResults results(OpenStudy study, OpenStudy evaluation, StudyResults fresh) {
        return SearchAnalysis.of(Generations.of(study.plan(), study.folder()), evaluation.folder(), fresh);
    }
}
