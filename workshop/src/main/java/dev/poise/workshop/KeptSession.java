package dev.poise.workshop;

import dev.poise.workshop.agenda.Agenda;
import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Room;
import dev.poise.workshop.room.Scenarios;
import dev.poise.workshop.server.Access;
import dev.poise.workshop.server.PageServer;
import dev.poise.workshop.server.WorkshopOptions;
import dev.poise.workshop.session.SessionFile;
import dev.poise.workshop.store.SessionStore;
import dev.poise.workshop.store.SessionStore.Content;
import dev.poise.workshop.store.SessionWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The session of a workshop beyond the program: the room is continued, where there was one, and everything that changes is written. The
 * key to the controls is kept as it is, because the facilitator's address has to stay the same; of phones only what cannot be used.
 */
final class KeptSession implements AutoCloseable {
    private static final String AGENDA = "agenda";
    private static final int LONGEST = 300;
    private static final int LAST_PORT = 65_535;

    private final Scenarios scenarios = new Scenarios();
    private final List<String> notes = new ArrayList<>();
    private final Room room;
    private final @Nullable SessionStore store;
    private String key = Access.newKey();
    private int port;
    private String host = "";
    private String opened = "";
    private String agenda = "";
    private volatile @Nullable SessionWriter writer;

    private KeptSession(Room room, @Nullable SessionStore store) {
        this.room = room;
        this.store = store;
    }

    /**
     * Put into a room what was kept, or what was asked for.
     *
     * @param options where it is kept, and with what it begins
     * @param room an empty room
     * @throws IOException when it cannot be had; the message is one line for the user
     * @throws Rejected when the saved session that was asked for is wrong; with one line per problem
     */
    static KeptSession begin(WorkshopOptions options, Room room) throws IOException {
        WorkshopOptions.Keeping keeping = options.keeping();
        if (keeping == null) {
            return new KeptSession(room, null);
        }
        SessionStore store = SessionStore.open(keeping.folder());
        KeptSession session = new KeptSession(room, store);
        try {
            session.take(store, keeping);
        } catch (IOException | RuntimeException notBegun) {
            store.close();
            throw notBegun;
        }
        return session;
    }

    private void take(SessionStore store, WorkshopOptions.Keeping keeping) throws IOException {
        WorkshopOptions.Opened file = keeping.opened();
        SessionFile saved = file == null ? null : SessionFile.read(file.file().toString(), file.text(), scenarios);
        WorkshopOptions.Opened steps = keeping.agenda();
        Agenda prepared = steps == null ? null : scenarios.agenda(steps.file().toString(), steps.text());
        takeSession(store, keeping, saved);
        if (steps != null
                && prepared != null
                && !SessionFile.digest(steps.text()).equals(agenda)) {
            room.agenda().stand(0);
            room.agenda().follow(prepared);
            agenda = SessionFile.digest(steps.text());
        }
    }

    private void takeSession(SessionStore store, WorkshopOptions.Keeping keeping, @Nullable SessionFile saved)
            throws IOException {
        Content content = store.read();
        if (content instanceof Content.Damaged damaged) {
            putDamagedAway(store, damaged.why());
        } else if (content instanceof Content.Whole whole) {
            JsonNode tree = parsed(whole.text());
            boolean same = saved != null
                    && tree != null
                    && saved.digest().equals(tree.path("opened").asString(""));
            if (keeping.anew() || (saved != null && !same)) {
                notes.add(String.format(
                        Locale.ROOT,
                        "another session begins; the one before is in %s. After a crash start without --new-session.",
                        store.putAway()));
            } else if (goOn(store, tree)) {
                return;
            }
        }
        if (saved != null) {
            room.open(saved.debrief());
            opened = saved.digest();
        }
    }

    private static @Nullable JsonNode parsed(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException otherVersion) {
            return null;
        }
    }

    private boolean goOn(SessionStore store, @Nullable JsonNode tree) throws IOException {
        try {
            MessageFields fields = new MessageFields(
                    "session",
                    tree == null ? JsonNodeFactory.instance.nullNode() : tree,
                    Set.of("key", "port", "host", "opened", AGENDA, "room"));
            String oldKey = fields.text("key", LONGEST);
            int oldPort = (int) fields.whole("port", 0, LAST_PORT);
            String oldHost = fields.text("host", LONGEST);
            String oldOpened = fields.text("opened", LONGEST);
            String oldAgenda = fields.has(AGENDA) ? fields.text(AGENDA, LONGEST) : "";
            room.restore(fields.object("room"), scenarios);
            key = oldKey;
            port = oldPort;
            host = oldHost;
            opened = oldOpened;
            agenda = oldAgenda;
        } catch (Rejected otherVersion) {
            putDamagedAway(
                    store,
                    "is not of this version of Poise (" + otherVersion.lines().get(0) + ")");
            return false;
        }
        notes.add(String.format(
                Locale.ROOT,
                "resuming the session in %s: questions answered: %d, phones: %d; --new-session begins another",
                store.file(),
                room.question().rounds().size(),
                room.phones().size()));
        return true;
    }

    private void putDamagedAway(SessionStore store, String why) throws IOException {
        Path file = store.file();
        notes.add(String.format(
                Locale.ROOT,
                "the session in %s %s; it was moved to %s, and another begins",
                file,
                why,
                store.putDamagedAway().getFileName()));
    }

    /** Get the key to the controls. */
    String key() {
        return key;
    }

    /** Get the port that the session was served at, 0 when it was not. */
    int port() {
        return port;
    }

    /** Get the address that was chosen for phones, empty when none was. */
    String host() {
        return host;
    }

    /** Get what the user should know, a line each. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Wait until everything that has changed is kept. */
    void await() {
        SessionWriter now = writer;
        if (now != null) {
            now.await();
        }
    }

    /** Begin to keep. */
    void keep(PageServer server) {
        SessionStore place = store;
        if (place == null) {
            return;
        }
        SessionWriter now = new SessionWriter(place, () -> text(server), room::tellKeeping);
        writer = now;
        room.whenChanged(now::changed);
        now.changed();
        now.await();
    }

    private String text(PageServer server) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("key", key);
        tree.put("port", server.port());
        tree.put("host", server.chosenHost());
        tree.put("opened", opened);
        tree.put(AGENDA, agenda);
        tree.set("room", room.content());
        return tree.toString();
    }

    /** Write what is left, and let others have the store. */
    @Override
    public void close() {
        SessionWriter now = writer;
        if (now != null) {
            now.close();
        } else if (store != null) {
            store.close();
        }
    }
}
