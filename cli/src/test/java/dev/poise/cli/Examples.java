package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Every command there is, and how the first example in its help calls it. */
final class Examples {
    /** The id of a run, as examples write it. */
    static final String RUN = "3f2a";

    /** Made once: they are only read, and made from what stands next to every option. */
    private static final CommandLine ALL = new Cli(Path.of("")).commandLine();

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /** What keeps an example short, where a command has such an option. */
    private static final Map<String, List<String>> SHORT = new TreeMap<>(Map.of(
            "--quick", List.of("--quick"),
            "--replications", List.of("--replications", "2"),
            "--sprints", List.of("--sprints", "1"),
            "--points", List.of("--points", "2"),
            "--jobs", List.of("--jobs", "1"),
            "--port", List.of("--port", Integer.toString(freePort()))));

    private Examples() {}

    /** Get the full names of all commands, as users type them. */
    static List<String> commands() {
        List<String> names = new ArrayList<>();
        collect(ALL, names);
        return names;
    }

    /** Find a port that nobody has. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static void collect(CommandLine command, List<String> names) {
        names.add(command.getCommandSpec().qualifiedName());
        command.getSubcommands().values().forEach(each -> collect(each, names));
    }

    /** Find a command by its full name. */
    static CommandSpec command(String name) {
        CommandLine command = ALL;
        String[] words = name.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            command = Objects.requireNonNull(command.getSubcommands().get(words[i]), name);
        }
        return command.getCommandSpec();
    }

    /**
     * Take the first example out of the help of a command, shortened; a command that only has others below it is called alone.
     *
     * @param name the full name of the command
     * @param run what stands for the id of a run
     * @return the arguments
     */
    static List<String> of(String name, String run) {
        CommandSpec spec = command(name);
        boolean leaf = spec.subcommands().isEmpty();
        String[] footer = spec.usageMessage().footer();
        assertThat(leaf && footer.length == 0 && !spec.helpCommand())
                .as("%s has no example", name)
                .isFalse();
        String line = leaf && footer.length > 0 ? footer[0] : name;
        assertThat(line).contains(name);
        // behind what is piped into it, and before what is said about it
        String text = line.substring(line.indexOf(name)).replaceFirst("(  |>).*", "");
        List<String> words = new ArrayList<>();
        WORD.matcher(text).results().skip(1).map(Examples::word).forEach(words::add);
        words.replaceAll(word -> word.equals(RUN) ? run : word);
        SHORT.forEach((option, more) -> {
            // the points of a grown study are those of its design
            boolean fits = !(name.equals("poise study grow") && option.equals("--points"));
            if (leaf && fits && spec.findOption(option) != null && !words.contains(option)) {
                words.addAll(more);
            }
        });
        return words;
    }

    private static String word(MatchResult word) {
        return word.group(1) == null ? word.group() : word.group(1);
    }
}
