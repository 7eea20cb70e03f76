package dev.poise.cli;

import dev.poise.team.TeamRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Carries out one command after the other in a program of its own, which has other jars: a file of lines, words with tabs between. */
final class SeveralCommands {
    private SeveralCommands() {}

    /** Carry out the commands of a file. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> commands = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        for (String command : commands) {
            Cli cli = new Cli(Path.of("").toAbsolutePath())
                    .with(TeamRun::run)
                    .acting(Main::runByActors)
                    .with(TeamRun::metrics);
            int code = cli.run(command.split("\t", -1));
            out.println("== " + command.replace('\t', ' '));
            out.println("exit " + code);
            out.print(cli.out());
            out.print(cli.err());
        }
        System.exit(0);
    }
}
