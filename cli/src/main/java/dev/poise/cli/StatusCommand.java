package dev.poise.cli;

import dev.poise.scenarios.run.JsonText;
import dev.poise.scenarios.study.execute.OpenStudy;
import dev.poise.scenarios.study.store.PartReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far a study is. */
@Command(
        name = "status",
        description = "Tell how far a study is; may be asked while it runs.",
        footerHeading = "%nExample:%n",
        footer = "  poise status out --json")
final class StatusCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the study.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OpenStudy study = OpenStudy.openToRead(session.folder().resolve(folder));
        long[] runs = {0, 0};
        try (PartReader reader = new PartReader(study.folder())) {
            reader.runs(study.folder().done(), false, run -> {
                runs[0]++;
                runs[1] += run.problem().isEmpty() ? 0 : 1;
            });
        }
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("study", study.manifest().study());
        status.put("program", study.manifest().program());
        status.put("model", study.manifest().model());
        status.put("share", study.manifest().shard().toString());
        status.put("points", study.plan().points().size());
        status.put("runs", runs[0]);
        status.put("failed", runs[1]);
        status.put("mostRuns", study.plan().mostRuns());
        status.put("complete", study.isComplete());
        if (json) {
            session.out().print(JsonText.indented(status));
        } else {
            Table table = new Table().text("").text(study.manifest().study());
            status.forEach((name, value) -> table.row(name, String.valueOf(value)));
            new Page(session).table(table);
        }
        return ExitCode.OK;
    }
}
