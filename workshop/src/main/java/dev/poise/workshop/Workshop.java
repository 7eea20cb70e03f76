package dev.poise.workshop;

import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.RunMetrics;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.room.Audience;
import dev.poise.workshop.room.Room;
import dev.poise.workshop.server.Access;
import dev.poise.workshop.server.KeptServer;
import dev.poise.workshop.server.PageServer;
import dev.poise.workshop.server.WorkshopOptions;
import dev.poise.workshop.story.StoryTeller;
import java.io.IOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A workshop that is being served, until it is closed. */
public final class Workshop implements AutoCloseable {
    private final Audience audience;
    private final Room room;
    private final KeptSession session;
    private final PageServer server;
    private final List<String> notes;

    private Workshop(Audience audience, Room room, KeptSession session, PageServer server, List<String> notes) {
        this.audience = audience;
        this.room = room;
        this.session = session;
        this.server = server;
        this.notes = List.copyOf(notes);
    }

    /**
     * Start serving: the session that is kept, where there is one, at the port that it had.
     *
     * @param options how
     * @param runner makes one run
     * @throws BindException when the port cannot be had; the message is one line for the user
     * @throws IOException when the session cannot be had; the message is one line for the user
     * @throws dev.poise.workshop.room.Rejected when the saved session to begin with is wrong; with one line per problem
     */
    public static Workshop start(WorkshopOptions options, Runner<RunMetrics> runner) throws IOException {
        Audience audience = new Audience();
        Answers answers = new Answers(runner, options.jobs());
        Room room = new Room(answers, audience);
        StoryTeller teller = new StoryTeller(runner, options.jobs(), StoryTeller.RUNS);
        KeptSession session = null;
        try {
            session = KeptSession.begin(options, room);
            List<String> notes = new ArrayList<>(session.notes());
            Access access = options.lan() ? Access.lan(session.key(), options.host()) : Access.loopback();
            KeptSession kept = session;
            PageServer server = serve(
                    options,
                    session,
                    notes,
                    port -> PageServer.start(
                            options,
                            access,
                            room,
                            audience,
                            answers,
                            teller,
                            new KeptServer(port, kept.host(), kept::await)));
            session.keep(server);
            return new Workshop(audience, room, session, server, notes);
        } catch (IOException | RuntimeException notStarted) {
            if (session != null) {
                session.close();
            }
            room.close();
            audience.close();
            throw notStarted;
        }
    }

    /** Starts a server at a port. */
    @FunctionalInterface
    private interface Serving {
        PageServer at(int port) throws IOException;
    }

    /** Serve at the port that is asked for; else at that of the session, so that every link stays good, or at any other. */
    private static PageServer serve(WorkshopOptions options, KeptSession session, List<String> notes, Serving serving)
            throws IOException {
        if (options.port() != 0 || session.port() == 0) {
            return serving.at(options.port());
        }
        try {
            return serving.at(session.port());
        } catch (BindException taken) {
            PageServer server = serving.at(0);
            notes.add(String.format(
                    Locale.ROOT,
                    "port %d is used by another program now; open the address above anew, and let phones join anew at port %d",
                    session.port(),
                    server.port()));
            return server;
        }
    }

    /** Get the address that the facilitator opens, with the key to the controls in it when one is needed. */
    public String address() {
        return server.address();
    }

    /** Get the address that phones open, nothing when they cannot join. */
    public Optional<String> joinAddress() {
        return server.joinAddress();
    }

    /** Get what the user should know of the session, a line each. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public void close() {
        room.close();
        audience.close();
        server.close();
        session.close();
    }
}
