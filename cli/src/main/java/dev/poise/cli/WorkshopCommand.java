package dev.poise.cli;

import dev.poise.cluster.Endpoint;
import dev.poise.workshop.Workshop;
import dev.poise.workshop.server.WorkshopOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The page for a room full of people. */
@Command(
        name = "workshop",
        description = {
            "Serve the page for a room full of people, until it is interrupted.",
            "Move a slider and see what happens to a team.",
            "Only this machine can connect, unless --lan is given."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  poise workshop", "  poise workshop --port 8080", "  poise workshop --lan"})
final class WorkshopCommand implements Callable<Integer> {
    private static final long NAP_MILLIS = 100;

    private final Session session;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "The port (default: one that is free).")
    @Within(from = 0, to = Endpoint.LAST_PORT)
    private int port;

    @Option(
            names = "--lan",
            description =
                    "Let other machines on the network connect, such as phones. What is sent can be read by others there.")
    private boolean lan;

    @Option(
            names = "--help-note",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Where people here find help, shown before the story of strain.")
    private String help = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + WorkshopOptions.SEED,
            description = "The master seed that every run's seed is made from (default: ${DEFAULT-VALUE}).")
    @Within
    private long seed;

    @Mixin
    private Jobs jobs = new Jobs();

    WorkshopCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        WorkshopOptions options = new WorkshopOptions(port, lan, seed, jobs.jobs(), help, session.folder());
        try (Workshop workshop = Workshop.start(options, session.batchRunner())) {
            session.out().println(workshop.address());
            session.out().flush();
            session.note("poise: open this address in a browser; Ctrl+C ends the workshop");
            if (lan) {
                session.note(
                        "poise: anybody on the network can join to guess; only who has the address above can steer");
            }
            while (!session.cancellation().isCancelled()) {
                Thread.sleep(NAP_MILLIS);
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw new BadInputException("--port: " + e.getMessage());
        }
    }
}
