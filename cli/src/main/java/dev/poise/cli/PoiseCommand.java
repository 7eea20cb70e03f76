package dev.poise.cli;

import dev.poise.experiments.run.Version;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself; alone it prints help. */
@Command(
        name = "poise",
        versionProvider = PoiseCommand.Versions.class,
        description = {
            "Simulates a Scrum team: how deeply a Product Owner goes into the How, and what it does to autonomy, burnout and value.",
            "A model for discussion; it does not measure real people."
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise compare                     four Product Owners on the same team",
            "  poise run hands-on-expert         one team, sprint by sprint",
            "  poise workshop                    a page for a room full of people",
            "",
            "Environment: POISE_HEAP (memory: 2g), POISE_JARS, POISE_STATE, POISE_CACHE, JAVA_HOME, NO_COLOR.",
            "Exit codes: 0 success; 1 a threshold, target or claim was not met; 2 wrong input, or a result that could not be written; "
                    + "3 some runs failed; 70 internal error, please report it; 130 interrupted; 141 the reader has left."
        })
final class PoiseCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything is called
    private CommandSpec spec;

    PoiseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.out());
        return ExitCode.OK;
    }

    /** Tells the versions of program and model. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {String.format(Locale.ROOT, "poise %s, model %s", Version.PROGRAM, Version.MODEL)};
        }
    }
}
