package dev.poise.cli;

import dev.poise.cluster.Endpoint;
import dev.poise.scenarios.document.SourceFile;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.workshop.Workshop;
import dev.poise.workshop.agenda.BuiltInAgendas;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.server.WorkshopOptions;
import dev.poise.workshop.server.WorkshopOptions.Keeping;
import dev.poise.workshop.server.WorkshopOptions.Opened;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The page for a room full of people. */
@Command(
        name = "workshop",
        description = {
            "Serve the page for a room full of people, until it is interrupted.",
            "Move a slider and see what happens to a team.",
            "Only this machine can connect, unless --lan is given.",
            "The session is kept as it goes: started again, also after a crash, it goes on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  poise workshop --open",
            "  poise workshop --port 8080",
            "  poise workshop --lan",
            "  poise workshop --lan --agenda 30-minutes",
            "  poise workshop runs/workshop/session.json"
        })
final class WorkshopCommand implements Callable<Integer> {
    private static final long NAP_MILLIS = 100;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}");

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A saved session to begin with: the session.json that the page has written.")
    private @Nullable Path file;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "The port (default: that of the session, else one that is free).")
    @Within(from = 0, to = Endpoint.LAST_PORT)
    private int port;

    @Option(
            names = "--lan",
            description =
                    "Let other machines on the network connect, such as phones. What is sent can be read by others there.")
    private boolean lan;

    @Option(
            names = "--agenda",
            paramLabel = "FILE",
            description =
                    "Prepared steps of the session: a file, or one of those that come with Poise, such as 30-minutes or 30-minutes.de.")
    private @Nullable String agenda;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "With --lan: the address or name by which others reach this machine, when it has several. The page lists them, too.")
    private @Nullable String host;

    @Option(names = "--open", description = "Open the page in this machine's browser.")
    private boolean open;

    @Option(names = "--new-session", description = "Begin another session; the one that was kept is put away.")
    private boolean anew;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description =
                    "Where the session is kept (default: what the variable POISE_STATE names, else the user's folder for such files).")
    private @Nullable Path state;

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
        if (host != null && !lan) {
            throw new BadInputException("--host: other machines cannot connect without --lan");
        }
        if (host != null && !HOST.matcher(host).matches()) {
            throw new BadInputException("--host: expected an address such as 192.168.1.20, or a name, without a port");
        }
        WorkshopOptions options = new WorkshopOptions(
                port,
                lan,
                seed,
                jobs.jobs(),
                help,
                session.folder(),
                host,
                new Keeping(folder(), anew, opened(), agenda()));
        try (Workshop workshop = Workshop.start(options, session.batchRunner())) {
            session.out().println(workshop.address());
            session.out().flush();
            workshop.notes().forEach(line -> session.note("poise: " + line));
            boolean opened = open && session.browser().test(workshop.address());
            session.note(
                    opened
                            ? "poise: opening this address in the browser; Ctrl+C ends the workshop"
                            : "poise: open this address in a browser; Ctrl+C ends the workshop");
            if (lan) {
                session.note(
                        "poise: anybody on the network can join to guess; only who has the address above can steer");
                session.note(workshop.joinAddress()
                        .map(address -> "poise: phones join at " + address)
                        .orElse("poise: this machine is on no network; phones can join when it is on one"));
            }
            while (!session.cancellation().isCancelled()) {
                Thread.sleep(NAP_MILLIS);
            }
            return ExitCode.OK;
        } catch (BindException taken) {
            throw new BadInputException("--port: " + taken.getMessage());
        } catch (IOException e) {
            throw new BadInputException("--state: " + e.getMessage());
        } catch (Rejected wrong) {
            throw new BadInputException(wrong.lines());
        }
    }

    private Path folder() {
        return state == null ? session.state() : session.folder().resolve(state);
    }

    private @Nullable Opened opened() {
        return file == null ? null : read(file, SourceFile.Kind.SESSION);
    }

    private @Nullable Opened agenda() {
        String name = agenda;
        if (name == null) {
            return null;
        }
        Optional<String> builtIn = BuiltInAgendas.find(name);
        try {
            return builtIn.isPresent()
                    ? new Opened(Path.of(name + ".yaml"), builtIn.get())
                    : read(Path.of(name), SourceFile.Kind.AGENDA);
        } catch (InvalidPathException notAPath) {
            throw new BadInputException("--agenda: expected the name of a file");
        }
    }

    private Opened read(Path shown, SourceFile.Kind kind) {
        ProblemList problems = new ProblemList();
        String text = SourceFile.read(shown.toString(), session.folder().resolve(shown), kind, problems);
        if (text == null) {
            throw new BadInputException(
                    problems.inOrder().stream().map(Problem::describe).toList());
        }
        return new Opened(shown, text);
    }
}
