package dev.poise.cli;

import dev.poise.experiments.study.file.UnusableStudyException;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.scenarios.problem.FileFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together and turns everything that goes wrong into one line and an exit code. */
final class Poise {
    private final Session session;

    Poise(Session session) {
        this.session = session;
    }

    /** Carry out a command line and get the exit code. */
    int run(String... arguments) {
        try {
            int code = commandLine().execute(arguments);
            session.out().flush();
            return code;
        } catch (OutputLostException lost) {
            return notArrived(lost);
        } catch (OutOfMemoryError e) {
            session.note("poise: not enough memory for this; POISE_HEAP=2g poise ... gives it more");
            return ExitCode.BROKEN;
        } finally {
            session.err().flush();
        }
    }

    CommandLine commandLine() {
        CommandLine scenarios = new CommandLine(new ScenariosCommand(session))
                .addSubcommand(new ScenariosCommand.ListCommand(session))
                .addSubcommand(new ScenariosCommand.ShowCommand(session))
                .addSubcommand(new ScenariosCommand.CheckCommand(session))
                .addSubcommand(new ScenariosCommand.NewCommand(session));
        CommandLine cluster = new CommandLine(new ClusterCommand(session))
                .addSubcommand(new ClusterCommand.LeadCommand(session))
                .addSubcommand(new ClusterCommand.JoinCommand(session));
        CommandLine study = new CommandLine(new StudyCommand(session))
                .addSubcommand(new StudyNewCommand(session))
                .addSubcommand(new StudyRunCommand(session))
                .addSubcommand(new ResumeCommand(session))
                .addSubcommand(new GrowCommand(session))
                .addSubcommand(new StatusCommand(session))
                .addSubcommand(new MergeCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .addSubcommand(new ReportCommand(session))
                .addSubcommand(new QueryCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new ReplayCommand(session));
        CommandLine poise = new CommandLine(new PoiseCommand(session))
                .addSubcommand(new RunCommand(session))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new CurveCommand(session))
                .addSubcommand(new WorkshopCommand(session))
                .addSubcommand(scenarios)
                .addSubcommand(new DescribeCommand(session))
                .addSubcommand(study)
                .addSubcommand(cluster)
                .addSubcommand(new WorkerCommand(session))
                .addSubcommand(new McpCommand(session))
                .addSubcommand(new TargetsCommand(session))
                .addSubcommand(new ClaimsCommand(session))
                .addSubcommand(new CompletionCommand(session));
        addHelp(poise);
        poise.addSubcommand(new CommandLine.HelpCommand());
        GroupedOptions.in(poise);
        NumberConverters.register(poise);
        Ansi ansi = session.terminal().colours() ? Ansi.ON : Ansi.OFF;
        ColorScheme colours = CommandLine.Help.defaultColorScheme(ansi);
        return poise.setColorScheme(colours)
                // an argument that begins with @ is a name like any other
                .setExpandAtFiles(false)
                .setUsageHelpWidth(session.terminal().width())
                .setOut(new java.io.PrintWriter(session.out(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(session.err(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler(this::wrongArguments)
                .setExecutionExceptionHandler((thrown, command, result) -> failed(thrown, command));
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        if (command.getSubcommands().isEmpty()) {
            command.addMixin(VerbosityOptions.NAME, new VerbosityOptions());
        }
        command.getSubcommands().values().forEach(Poise::addHelp);
    }

    /** Help is given whatever stands around; everything else needs numbers and surroundings that are understood. */
    private int execute(ParseResult parsed) {
        try {
            Integer helped = CommandLine.executeHelpRequest(parsed);
            if (helped != null) {
                return helped;
            }
            listen(parsed);
            List<String> problems = new ArrayList<>(Surroundings.problems(System.getenv()));
            problems.addAll(EmptyTexts.problems(parsed));
            problems.addAll(Ranges.problems(parsed));
            problems.forEach(session::note);
            return problems.isEmpty() ? new RunLast().execute(parsed) : ExitCode.BAD_INPUT;
        } catch (OutputLostException lost) {
            return notArrived(lost);
        }
    }

    /** Find out how much is to be told. */
    private void listen(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandSpec options = last.commandSpec().mixins().get(VerbosityOptions.NAME);
        if (options != null) {
            session.verbosity().set((VerbosityOptions) options.userObject());
        }
    }

    private int wrongArguments(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            Optional<String> moved =
                    MovedNames.of(name, unmatched.getUnmatched().get(0));
            if (moved.isPresent()) {
                session.note(String.format(Locale.ROOT, "%s: this is now: %s", name, moved.get()));
                return ExitCode.BAD_INPUT;
            }
        }
        List<String> lines = wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched, command)
                : List.of(EmptyTexts.problem(wrong.getArgSpec(), wrong.getValue())
                        .or(() -> Ranges.problem(wrong.getArgSpec(), wrong.getValue()))
                        .orElseGet(() -> firstLine(wrong)));
        lines.forEach(line -> session.note(String.format(Locale.ROOT, "%s: %s", name, line)));
        session.note(String.format(Locale.ROOT, "  '%s --help' shows what there is", name));
        return ExitCode.BAD_INPUT;
    }

    private static List<String> unmatched(UnmatchedArgumentException wrong, CommandLine command) {
        List<String> options =
                new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
        List<String> commands = new ArrayList<>(command.getSubcommands().keySet());
        String first = wrong.getUnmatched().get(0);
        if (first.startsWith("-")) {
            String name = first.replaceFirst("=.*", "");
            return List.of(String.format(
                    Locale.ROOT, "unknown option %s%s", name, ChoiceConverter.didYouMeanOption(name, options)));
        }
        if (!commands.isEmpty()) {
            return List.of(String.format(
                    Locale.ROOT, "unknown command %s%s", first, ChoiceConverter.didYouMean(first, commands)));
        }
        return List.of(String.format(Locale.ROOT, "one too many: %s; what holds spaces stands in quotes", first));
    }

    private static String firstLine(Exception thrown) {
        String message = String.valueOf(thrown.getMessage());
        String line = message.lines().findFirst().orElse("");
        return line.isEmpty() ? "wrong arguments" : line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }

    /** A reader who has seen enough is no fault, and is told nothing, as by every other program in a pipe. */
    private int notArrived(OutputLostException lost) {
        if (BrokenPipe.explains(lost.fault())) {
            return ExitCode.READER_LEFT;
        }
        session.note("poise: cannot write to standard output: " + FileFault.reason(lost.fault()));
        return ExitCode.BAD_INPUT;
    }

    private int failed(Exception thrown, CommandLine command) {
        session.trace(thrown);
        if (thrown instanceof OutputLostException lost) {
            return notArrived(lost);
        }
        if (thrown instanceof BadInputException wrong) {
            wrong.lines().forEach(session::note);
            return ExitCode.BAD_INPUT;
        }
        if (thrown instanceof UnusableStudyException wrong) {
            wrong.lines().forEach(session::note);
            return ExitCode.BAD_INPUT;
        }
        if (thrown instanceof StoreException unusable) {
            session.note("poise: " + unusable.getMessage());
            return ExitCode.BAD_INPUT;
        }
        if ((thrown instanceof UncheckedIOException ? thrown.getCause() : thrown) instanceof IOException fault) {
            session.note("poise: " + FileFault.line(fault));
            return ExitCode.BAD_INPUT;
        }
        if (thrown instanceof NothingToShowException nothing) {
            session.note("poise: " + nothing.getMessage());
            return nothing.exitCode();
        }
        session.note(String.format(
                Locale.ROOT,
                "%s: internal error, please report it: %s",
                command.getCommandSpec().qualifiedName(),
                described(thrown)));
        ErrorLog.keep(session, thrown);
        return ExitCode.BROKEN;
    }

    private static String described(Throwable thrown) {
        return thrown.toString().lines().findFirst().orElse(thrown.getClass().getName());
    }
}
