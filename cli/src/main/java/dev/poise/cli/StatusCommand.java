package dev.poise.cli;

import dev.poise.experiments.study.Design;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.SearchEvaluation;
import dev.poise.experiments.study.run.WrittenRuns;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far a study is. */
@Command(
        name = "status",
        description = "Tell how far a study is; may be asked while it runs.",
        footerHeading = "%nExample:%n",
        footer = "  poise study status out --format json")
final class StatusCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Option(names = "--json", description = "Short for --format json.")
    private boolean json;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OpenStudy study = OpenStudy.openToRead(session.folder().resolve(folder));
        WrittenRuns.Count runs = new WrittenRuns(study).count();
        boolean searches = study.plan().study().isSearch();
        Optional<OpenStudy> evaluation = searches ? SearchEvaluation.find(study) : Optional.empty();
        if (evaluation.isPresent()) {
            runs = runs.and(new WrittenRuns(evaluation.get()).count());
        }
        new NamedValues()
                .add("study", study.manifest().study())
                .add("program", study.manifest().program())
                .add("model", study.manifest().model())
                .add("share", study.manifest().shard().toString())
                .add("points", study.plan().points().size())
                .add("runs", runs.there())
                .add("failed", runs.failed())
                .add("mostRuns", OpenStudy.mostRuns(study.plan()))
                .add(
                        "phase",
                        phase(study, evaluation.isPresent()),
                        searches ? phase(study, evaluation.isPresent()) : "")
                .add("complete", study.isComplete())
                .print(
                        session,
                        json ? OutputFormat.JSON : formatOption.format(),
                        study.manifest().study());
        return ExitCode.OK;
    }

    /** Say what a search is about; nothing of other studies. */
    private static String phase(OpenStudy study, boolean evaluates) {
        if (!(study.plan().study().design() instanceof Design.Search search)) {
            return "";
        }
        int population = search.population();
        return evaluates
                ? "evaluation"
                : String.format(
                        Locale.ROOT,
                        "generation %d of at most %d",
                        (study.plan().points().size() + population - 1) / population,
                        search.generations(study.plan().study().replications().most()));
    }
}
