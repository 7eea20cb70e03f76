package dev.poise.workshop;

import dev.poise.experiments.batch.Runner;
import dev.poise.metrics.RunMetrics;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.room.Audience;
import dev.poise.workshop.room.Room;
import dev.poise.workshop.server.Access;
import dev.poise.workshop.server.PageServer;
import dev.poise.workshop.server.WorkshopOptions;
import dev.poise.workshop.story.StoryTeller;
import java.io.IOException;

/** A workshop that is being served, until it is closed. */
public final class Workshop implements AutoCloseable {
    private final Audience audience;
    private final Room room;
    private final PageServer server;

    private Workshop(Audience audience, Room room, PageServer server) {
        this.audience = audience;
        this.room = room;
        this.server = server;
    }

    /**
     * Start serving.
     *
     * @param options how
     * @param runner makes one run
     * @throws IOException when the port cannot be had; the message is one line for the user
     */
    public static Workshop start(WorkshopOptions options, Runner<RunMetrics> runner) throws IOException {
        Access access = options.lan() ? Access.lan() : Access.loopback();
        Audience audience = new Audience();
        Answers answers = new Answers(runner, options.jobs());
        Room room = new Room(answers, audience);
        StoryTeller teller = new StoryTeller(runner, options.jobs(), StoryTeller.RUNS);
        try {
            return new Workshop(audience, room, PageServer.start(options, access, room, audience, answers, teller));
        } catch (IOException | RuntimeException notStarted) {
            room.close();
            audience.close();
            throw notStarted;
        }
    }

    /** Get the address that the facilitator opens, with the key to the controls in it when one is needed. */
    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        room.close();
        audience.close();
        server.close();
    }
}
