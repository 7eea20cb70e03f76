package dev.poise.workshop.server;

import dev.poise.report.words.Language;
import dev.poise.workshop.room.Audience;
import dev.poise.workshop.room.Debrief;
import dev.poise.workshop.room.Listener;
import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.Move;
import dev.poise.workshop.room.PageVocabulary;
import dev.poise.workshop.room.Room;
import dev.poise.workshop.room.RoomSettings;
import dev.poise.workshop.room.Scenarios;
import dev.poise.workshop.room.Topic;
import dev.poise.workshop.room.Wall;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the facilitator's view and the show view ask for. */
final class RoomRoutes {
    private static final String TOPIC = "topic";
    private static final String TICKET = "ticket";
    /** The header that tells in which window something was set. */
    private static final String WINDOW_HEADER = "X-Poise-Window";

    private static final int LONGEST_WINDOW = 40;
    private static final long NANOS = 1_000_000;

    private final RequestFilter filter;
    private final Room room;
    private final Audience audience;
    private final Scenarios scenarios = new Scenarios();
    private final Tickets tickets = new Tickets(() -> System.nanoTime() / NANOS);
    private final String vocabulary;
    /** Tells a page that the server was started again. */
    private final String server = UUID.randomUUID().toString();

    private RoomRoutes(RequestFilter filter, Room room, Audience audience, WorkshopOptions options) {
        this.vocabulary = PageVocabulary.tree(scenarios.resolver())
                .put("seed", options.seed())
                .put("help", options.help())
                .put("locked", options.lan())
                .toString();
        this.filter = filter;
        this.room = room;
        this.audience = audience;
    }

    static void add(RoutesConfig routes, RequestFilter filter, Room room, Audience audience, WorkshopOptions options) {
        RoomRoutes own = new RoomRoutes(filter, room, audience, options);
        routes.get("/api/vocabulary", own::vocabulary);
        routes.get("/api/words/{language}", RoomRoutes::words);
        routes.get("/api/desk", own::desk);
        routes.post("/api/settings", own::settings);
        routes.post("/api/wall", own::wall);
        routes.post("/api/ticket", own::ticket);
        routes.post("/api/phone/ticket", own::phoneTicket);
        routes.post("/api/room/clear", own::clear);
        routes.get("/api/debrief", own::debrief);
        routes.post("/api/debrief", own::takeAway);
        routes.before("/api/events", own::admit);
        routes.sse("/api/events", own::listen);
    }

    private void vocabulary(Context request) {
        request.contentType("application/json; charset=utf-8").result(vocabulary);
    }

    private static void words(Context request) {
        String language = request.pathParam("language");
        if (!Language.LANGUAGES.contains(language)) {
            throw new Refused(404, "there is no such language");
        }
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        Language.of(language).texts().forEach(tree::put);
        Json.respond(request, 200, tree);
    }

    private void desk(Context request) {
        filter.requireKey(request);
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        room.desk().ifPresent(desk -> tree.set("desk", desk.tree()));
        Json.respond(request, 200, tree);
    }

    private void settings(Context request) {
        filter.requireKey(request);
        RoomSettings desk = RoomSettings.of(Json.body(request), scenarios);
        String window = request.header(WINDOW_HEADER);
        Move move =
                room.set(desk, window == null ? "" : window.substring(0, Math.min(LONGEST_WINDOW, window.length())));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("revision", move.revision());
        tree.put("move", move.number());
        Json.respond(request, 202, tree);
    }

    /** Choose what the show view shows. */
    private void wall(Context request) {
        filter.requireKey(request);
        room.show(Wall.of(Json.body(request)));
        Json.respond(request, 202, JsonNodeFactory.instance.objectNode());
    }

    private void ticket(Context request) {
        filter.requireKey(request);
        MessageFields fields = new MessageFields("ticket", Json.body(request), Set.of(TOPIC));
        String topic = fields.oneOf(TOPIC, List.of("control", "show"));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(TICKET, tickets.give(Topic.valueOf(topic.toUpperCase(Locale.ROOT))));
        Json.respond(request, 200, tree);
    }

    private void phoneTicket(Context request) {
        MessageFields fields = new MessageFields("ticket", Json.body(request), Set.of("phone"));
        String phone = fields.text("phone", 40);
        if (!room.phones().knows(phone)) {
            throw new Refused(401, "join with the code first");
        }
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(TICKET, tickets.giveTo(phone));
        Json.respond(request, 200, tree);
    }

    /** Show all phones out. */
    private void clear(Context request) {
        filter.requireKey(request);
        new MessageFields("clear", Json.body(request), Set.of());
        tickets.takeBackFromPhones();
        room.clear();
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }

    private void debrief(Context request) {
        filter.requireKey(request);
        Json.respond(request, 200, Debrief.of(room).tree());
    }

    /** Write down what the group takes with it. */
    private void takeAway(Context request) {
        filter.requireKey(request);
        MessageFields fields = new MessageFields("debrief", Json.body(request), Set.of("takeAway"));
        room.takeAway(fields.text("takeAway", Debrief.LONGEST_TAKE_AWAY));
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }

    /** Turn away who cannot be let in before the stream is opened. */
    private void admit(Context request) {
        Optional<Tickets.Ticket> ticket = tickets.take(request.queryParam(TICKET));
        if (ticket.isEmpty()) {
            throw new Refused(401, "a stream of events needs a fresh ticket");
        }
        if (audience.isFullFor(ticket.get().topic())) {
            throw new Refused(503, "too many listen already, more cannot be let in");
        }
        request.attribute(TICKET, ticket.get());
    }

    /** The first words to a page: whether the server is another one than before, and whether it has a desk that the page can follow. */
    private String greeting() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("server", server)
                .put("desk", room.desk().isPresent())
                .toString();
    }

    private void listen(SseClient client) {
        Tickets.Ticket ticket = client.ctx().attribute(TICKET);
        if (ticket == null) {
            client.close();
            return;
        }
        client.keepAlive();
        Optional<Listener> listener = audience.join(ticket.topic(), ticket.holder(), new EventLine(client), greeting());
        if (listener.isEmpty()) {
            client.close();
            return;
        }
        room.phones().line(ticket.holder(), true);
        client.onClose(() -> {
            audience.leave(listener.get());
            room.phones().line(ticket.holder(), false);
        });
        // the room may have been cleared since the ticket was taken, when nobody could hang up here yet
        if (ticket.topic() == Topic.PHONE && !room.phones().knows(ticket.holder())) {
            client.close();
        }
    }
}
