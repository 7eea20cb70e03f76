package dev.poise.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Writes the reference of all commands from the parser: a page for reading, and one for the command man. */
final class CommandPages {
    private CommandPages() {}

    /** Write the page for reading. */
    static String markdown(CommandLine poise) {
        return """
                # Commands

                What `--help` prints, for every command. In an archive on Windows the program is `poise`, in a clone `./poise` (on Windows `poise`).

                """
                + all(poise).stream()
                        .map(command ->
                                String.format(Locale.ROOT, "## %s\n\n```text\n%s```\n", name(command), help(command)))
                        .collect(Collectors.joining("\n"))
                + "\n## Environment\n\n| variable | |\n|---|---|\n"
                + Surroundings.ABOUT.entrySet().stream()
                        .map(one -> String.format(Locale.ROOT, "| `%s` | %s |\n", one.getKey(), one.getValue()))
                        .collect(Collectors.joining())
                + "| `JAVA_HOME` | the JDK that is used |\n| `NO_COLOR` | any value: no bold text |\n| `COLUMNS` | the width of tables, 80 to 140 |\n";
    }

    /** Write the page of the manual, in the language of the program man. */
    static String manual(CommandLine poise) {
        return ".TH POISE 1\n.SH NAME\npoise \\- simulate a Scrum team and its Product Owner\n"
                + all(poise).stream()
                        .map(command -> String.format(
                                Locale.ROOT,
                                ".SH %s\n.nf\n%s.fi\n",
                                name(command).toUpperCase(Locale.ROOT),
                                escaped(help(command))))
                        .collect(Collectors.joining());
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> found = new java.util.ArrayList<>(List.of(command));
        for (Map.Entry<String, CommandLine> each : command.getSubcommands().entrySet()) {
            if (!each.getKey().equals("help")) {
                found.addAll(all(each.getValue()));
            }
        }
        return found;
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static String help(CommandLine command) {
        return command.getUsageMessage(Ansi.OFF)
                .lines()
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** A line that begins with a dot or an apostrophe would be an instruction, and a backslash begins one. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^(?=[.'])", "\\\\&");
    }
}
