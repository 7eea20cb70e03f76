package dev.poise.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Designed experiments: everything that is done with a study. */
@Command(
        name = "study",
        description = {
            "Run designed experiments and work with their results.",
            "A study is a file; its runs, tables and report are in a folder."
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise study new my-study.yaml",
            "  poise study run my-study.yaml -o out",
            "  poise study resume out            goes on after a stop, a kill, a power cut"
        })
final class StudyCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything is called
    private CommandSpec spec;

    StudyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.out());
        return ExitCode.OK;
    }
}
