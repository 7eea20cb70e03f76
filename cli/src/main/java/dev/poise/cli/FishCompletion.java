package dev.poise.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the completions of the fish shell, one line for each command and each option. */
final class FishCompletion {
    private static final String START = "complete -c poise";

    private FishCompletion() {}

    /**
     * Write the script.
     *
     * @param poise the whole command line
     */
    static String script(CommandLine poise) {
        List<String> lines = new ArrayList<>();
        add(poise, List.of(), lines);
        return String.join("\n", lines) + "\n";
    }

    private static void add(CommandLine command, List<String> words, List<String> lines) {
        Map<String, CommandLine> commands = command.getSubcommands();
        String where = where(words, commands.keySet());
        commands.forEach((name, each) -> {
            lines.add(START + " -f" + where + " -a " + quoted(name)
                    + about(first(each.getCommandSpec().usageMessage().description())));
            List<String> more = new ArrayList<>(words);
            more.add(name);
            add(each, more, lines);
        });
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.hidden()) {
                String names = Arrays.stream(option.names())
                        .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                        .collect(Collectors.joining());
                lines.add(START
                        + where
                        + names
                        + (option.arity().max() > 0 ? " -r" : "")
                        + about(first(option.description())));
            }
        }
    }

    /** Say in which place of a command line something may stand: behind some words, and before any that lead on from there. */
    private static String where(List<String> words, Iterable<String> deeper) {
        List<String> conditions = new ArrayList<>();
        words.forEach(word -> conditions.add("__fish_seen_subcommand_from " + word));
        String others = String.join(" ", deeper);
        if (!others.isEmpty()) {
            conditions.add("not __fish_seen_subcommand_from " + others);
        }
        return conditions.isEmpty() ? "" : " -n " + quoted(String.join("; and ", conditions));
    }

    private static String about(String sentence) {
        return sentence.isEmpty() ? "" : " -d " + quoted(sentence);
    }

    private static String first(String[] description) {
        return description.length == 0
                ? ""
                : CommandLine.Help.Ansi.OFF
                        .string(description[0].replaceAll("\\$\\{[^}]*}", "…"))
                        .replaceAll("%n|\\s+", " ");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
