package dev.poise.workshop.server;

import dev.poise.report.words.Language;
import dev.poise.workshop.agenda.Agenda;
import dev.poise.workshop.agenda.AgendaReader;
import dev.poise.workshop.agenda.AgendaTree;
import dev.poise.workshop.agenda.BuiltInAgendas;
import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Room;
import dev.poise.workshop.room.Scenarios;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Agendas: those there are, reading and writing them, and going from step to step. */
final class AgendaRoutes {
    private static final String AGENDA = "agenda";
    private static final String AFTER = "after";
    private static final int LONGEST_NAME = 80;
    /** What is called a line where one step stands on each line, the first on the second. */
    private static final String ON_PAGE = "page.json";

    private static final Pattern LINE = Pattern.compile("^page\\.json:(\\d+):\\d+: ");

    private final RequestFilter filter;
    private final Room room;
    private final Scenarios scenarios = new Scenarios();

    private AgendaRoutes(RequestFilter filter, Room room) {
        this.filter = filter;
        this.room = room;
    }

    static void add(RoutesConfig routes, RequestFilter filter, Room room) {
        AgendaRoutes own = new AgendaRoutes(filter, room);
        routes.get("/api/agendas/{language}", own::builtIn);
        routes.get("/api/agenda", own::agenda);
        routes.post("/api/agenda", own::follow);
        routes.post("/api/agenda/read", own::read);
        routes.post("/api/agenda/write", own::write);
        routes.post("/api/agenda/next", own::next);
        routes.post("/api/agenda/stand", own::stand);
        routes.post("/api/proposals", own::proposals);
    }

    /** List the agendas that come with Poise. */
    private void builtIn(Context request) {
        filter.requireKey(request);
        String language = request.pathParam("language");
        if (!Language.LANGUAGES.contains(language)) {
            throw new Refused(404, "there is no such language");
        }
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ArrayNode all = tree.putArray("agendas");
        for (String name : BuiltInAgendas.NAMES) {
            String text = BuiltInAgendas.text(name, language).orElseThrow();
            Agenda agenda = scenarios.agenda(name + ".yaml", text);
            all.addObject().put("name", name).set(AGENDA, AgendaTree.of(agenda));
        }
        Json.respond(request, 200, tree);
    }

    /** Tell which agenda is followed, and how far the room has got. */
    private void agenda(Context request) {
        filter.requireKey(request);
        Json.respond(request, 200, room.agenda().tree());
    }

    /** Follow an agenda as the page holds it; without one, follow none. */
    private void follow(Context request) {
        filter.requireKey(request);
        MessageFields fields =
                new MessageFields(AGENDA, Json.body(request, SessionRoutes.LARGEST_FILE), Set.of(AGENDA));
        answer(request, tree -> room.agenda().follow(fields.has(AGENDA) ? onPage(fields.object(AGENDA)) : null));
    }

    /** Read a file: checked as the command checks it, given back as the page holds it. */
    private void read(Context request) {
        filter.requireKey(request);
        MessageFields fields =
                new MessageFields("file", Json.body(request, SessionRoutes.LARGEST_FILE), Set.of("name", "text"));
        String name = fields.text("name", LONGEST_NAME);
        String text = fields.text("text", SessionRoutes.LARGEST_FILE);
        answer(request, tree -> tree.set(AGENDA, AgendaTree.of(scenarios.agenda(name, text))));
    }

    /** Write a file of what the page holds. */
    private void write(Context request) {
        filter.requireKey(request);
        MessageFields fields =
                new MessageFields("file", Json.body(request, SessionRoutes.LARGEST_FILE), Set.of(AGENDA));
        answer(request, tree -> tree.put("yaml", AgendaTree.yaml(onPage(fields.object(AGENDA)))));
    }

    /** Does something that may find an agenda to be wrong. */
    @FunctionalInterface
    private interface Answering {
        void into(ObjectNode tree);
    }

    /** Answer; to have been checked and found wrong is an answer, not a failure. */
    private static void answer(Context request, Answering answering) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        try {
            answering.into(tree);
        } catch (Rejected wrong) {
            Json.tell(tree, wrong);
        }
        Json.respond(request, 200, tree);
    }

    /** Read an agenda as the page holds it: problems name the step, since nobody has seen a file. */
    private Agenda onPage(JsonNode tree) {
        JsonNode steps = tree.path("steps");
        if (!steps.isArray()) {
            return scenarios.agenda(ON_PAGE, tree.toString());
        }
        ObjectNode rest = (ObjectNode) tree.deepCopy();
        rest.remove("steps");
        List<String> lines = new ArrayList<>();
        steps.forEach(step -> lines.add(step.toString()));
        String head = rest.toString();
        String text = String.format(
                Locale.ROOT,
                "%s%s\"steps\":[%n%s]}",
                head.substring(0, head.length() - 1),
                rest.isEmpty() ? "" : ",",
                String.join(",\n", lines));
        try {
            return scenarios.agenda(ON_PAGE, text.replace("\r", ""));
        } catch (Rejected wrong) {
            throw wrong.changed(AgendaRoutes::byStep);
        }
    }

    private static String byStep(Language language, String line) {
        Matcher place = LINE.matcher(line);
        if (!place.find()) {
            return line;
        }
        int step = Integer.parseInt(place.group(1)) - 1;
        String where = step == 0 ? language.text("agenda.place") : language.text("agenda.place.step", "step", step);
        return where + ": " + line.substring(place.end());
    }

    private void next(Context request) {
        filter.requireKey(request);
        if (!room.agenda().next(after(request))) {
            throw new Refused(409, "this step cannot begin yet: what it shows is still being counted");
        }
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }

    private void stand(Context request) {
        filter.requireKey(request);
        if (!room.agenda().stand(after(request))) {
            throw new Refused(409, "the agenda has no such step");
        }
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }

    private static int after(Context request) {
        MessageFields fields = new MessageFields("step", Json.body(request), Set.of(AFTER));
        return (int) fields.whole(AFTER, 0, AgendaReader.MAX_STEPS);
    }

    /** Let groups propose settings, or no more. */
    private void proposals(Context request) {
        filter.requireKey(request);
        MessageFields fields = new MessageFields("proposals", Json.body(request), Set.of("open"));
        room.proposals().open(fields.flag("open"));
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }
}
