package dev.poise.cli;

import dev.poise.experiments.comparison.Onset;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says which of two questions is asked. */
@Grouped(OptionGroup.TEAM)
final class OnsetOption {
    @Option(
            names = "--from-start",
            description =
                    "What if it had always been so? Without this option: what if, from Monday on, the first day of sprint 1?")
    private boolean fromStart;

    Onset onset() {
        return fromStart ? Onset.START : Onset.MONDAY;
    }

    /** Get the words of the command line that this stands for. */
    List<String> words() {
        return fromStart ? List.of("--from-start") : List.of();
    }
}
