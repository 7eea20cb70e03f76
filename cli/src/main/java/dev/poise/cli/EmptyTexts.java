package dev.poise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Refuses a text without a character, wherever one was typed: it is what a script gives whose variable is not set, and taken as the
 * name of a folder it would be the current one.
 */
final class EmptyTexts {
    private EmptyTexts() {}

    /** Get a line for each option and each word that was given as an empty text, or as blanks. */
    static List<String> problems(ParseResult parsed) {
        List<String> problems = new ArrayList<>();
        for (CommandLine command : parsed.asCommandLineList()) {
            for (ArgSpec argument : command.getParseResult().matchedArgs()) {
                argument.originalStringValues().stream()
                        .filter(String::isBlank)
                        .forEach(empty -> problems.add(line(argument)));
            }
        }
        return problems;
    }

    /**
     * Say that a text is empty.
     *
     * @param argument what it was given for, null when it is for nothing
     * @param found what was typed, null when nothing was
     * @return empty when it has a character
     */
    static Optional<String> problem(@Nullable ArgSpec argument, @Nullable String found) {
        return argument == null || found == null || !found.isBlank() ? Optional.empty() : Optional.of(line(argument));
    }

    private static String line(ArgSpec argument) {
        String label = argument.paramLabel();
        return argument instanceof OptionSpec option
                ? String.format(Locale.ROOT, "%s: found an empty text, expected %s", option.longestName(), label)
                : String.format(Locale.ROOT, "found an empty text, expected %s", label);
    }
}
