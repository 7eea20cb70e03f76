package dev.poise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what lets a shell complete the words of a command line. */
@Command(
        name = "completion",
        description = {
            "Print what lets a shell complete commands and options when the tab key is pressed.",
            "Nothing is installed: let your shell read what is printed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise completion bash > ~/.local/share/bash-completion/completions/poise",
            "  poise completion fish > ~/.config/fish/completions/poise.fish",
            "  source <(poise completion zsh)     in ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything is called
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", converter = Shell.Converter.class, description = "The shell: bash, zsh or fish.")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything is called
    private Shell shell;

    CompletionCommand(Session session) {
        this.session = session;
    }

    /** A shell whose completion is known. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        /** Reads the argument. */
        static final class Converter implements ITypeConverter<Shell> {
            private static final List<String> NAMES = Arrays.stream(values())
                    .map(shell -> shell.name().toLowerCase(Locale.ROOT))
                    .toList();

            @Override
            public Shell convert(String value) {
                return values()[ChoiceConverter.index(value, NAMES)];
            }
        }
    }

    @Override
    public Integer call() {
        CommandLine poise = spec.root().commandLine();
        session.out().print(shell == Shell.FISH ? FishCompletion.script(poise) : AutoComplete.bash("poise", poise));
        session.out().flush();
        return ExitCode.OK;
    }
}
