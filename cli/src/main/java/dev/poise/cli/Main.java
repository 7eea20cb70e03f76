package dev.poise.cli;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.kernel.Observer;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.kernel.actor.ActorEngine;
import dev.poise.team.Team;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.store.StateFolder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where the program starts. */
public final class Main {
    private static final long TIMEOUT_SECONDS = 20;

    private Main() {}

    /**
     * Run the command and end the program with its exit code.
     *
     * @param arguments as typed
     */
    public static void main(String[] arguments) {
        Cancellation cancellation = new Cancellation();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cancellation, ended), "poise-stop"));
        Session session = new Session(
                System.in,
                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                standardError(),
                Terminal.find(System.getenv()),
                Path.of("").toAbsolutePath(),
                StateFolder.find(
                        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))),
                () -> LocalDate.now(ZoneId.systemDefault()).toString(),
                Browser::open,
                TeamRun::metrics,
                TeamRun::run,
                Main::runByActors,
                cancellation,
                new Verbosity(Logs::more));
        int code;
        try {
            code = new Poise(session).run(arguments);
        } finally {
            ended.countDown();
        }
        System.exit(code);
    }

    /** On an interrupt the JVM waits for this, so what was done is still shown; then it ends with 130 by itself. */
    private static void stop(Cancellation cancellation, CountDownLatch ended) {
        cancellation.cancel();
        try {
            // what looks at no cancellation has nothing to finish: whatever it writes appears when it is whole
            boolean heeded = cancellation.isHeeded();
            boolean inTime = ended.await(heeded ? TIMEOUT_SECONDS : 1, TimeUnit.SECONDS);
            if (!inTime && heeded) {
                System.err.println("poise: gave up waiting for the last runs");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Make a run with an actor system of its own. */
    static RunOutcome runByActors(TeamScenario scenario, long seed, List<? extends Observer> observers) {
        try (ActorEngine engine = ActorEngine.create()) {
            return engine.run(new RunLabel(scenario.name(), seed), Team.cast(scenario, seed), observers);
        }
    }

    /** What cannot be written there is lost without a word, and changes nothing: there is nowhere left to say it. */
    private static PrintStream standardError() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
