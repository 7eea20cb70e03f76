package dev.poise.workshop.server;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.workshop.agenda.AgendaReader;
import dev.poise.workshop.guess.Countdown;
import dev.poise.workshop.guess.EndPointAxis;
import dev.poise.workshop.guess.Guess;
import dev.poise.workshop.guess.GuessBoard;
import dev.poise.workshop.guess.GuessBoard.Reply;
import dev.poise.workshop.guess.Option;
import dev.poise.workshop.guess.Phones;
import dev.poise.workshop.guess.Proposal;
import dev.poise.workshop.guess.QuestionKind;
import dev.poise.workshop.room.MessageFields;
import dev.poise.workshop.room.ProposalTree;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Room;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What guessing asks for: the facilitator asks and shows, phones join and guess. */
final class GuessRoutes {
    private static final int LONGEST_TOKEN = 40;
    private static final String OPTION = "option";
    private static final String VALUE = "value";
    private static final String WORDING = "wording";
    private static final List<String> ACTIONS =
            List.of("prepare", "open", "stop", "show", "close", "uncover", "hands", "add", "takeBack");
    private static final String JOIN_FIRST = "join with the code first";
    private static final String NOT_TAKEN = "this question takes no such guess, or none from here any more";

    private final RequestFilter filter;
    private final Room room;

    private GuessRoutes(RequestFilter filter, Room room) {
        this.filter = filter;
        this.room = room;
    }

    static void add(RoutesConfig routes, RequestFilter filter, Room room) {
        GuessRoutes own = new GuessRoutes(filter, room);
        routes.post("/api/guess", own::steer);
        routes.post("/api/phone/join", own::join);
        routes.post("/api/phone/guess", own::guess);
        routes.post("/api/phone/guessed", own::guessed);
        routes.post("/api/phone/propose", own::propose);
    }

    private void steer(Context request) {
        filter.requireKey(request);
        MessageFields fields = new MessageFields(
                "guess", Json.body(request), Set.of("action", "outcome", "kind", "seconds", "counts", WORDING, VALUE));
        switch (fields.oneOf("action", ACTIONS)) {
            case "prepare" -> room.prepareGuess();
            case "uncover" -> room.uncover();
            case "open" -> room.question().ask(outcome(fields), kind(fields), wording(fields), seconds(fields));
            case "stop" -> room.question().stop();
            case "close" -> room.question().close();
            case "hands" -> room.question().hands(counts(fields));
            case "add" -> {
                double value = value(fields);
                require(room.question().addPoint(value), value);
            }
            case "takeBack" -> {
                if (!room.question().takePointBack()) {
                    throw new Refused(409, "there is no added guess to take back");
                }
            }
            default -> {
                if (!room.question().show()) {
                    throw new Refused(409, "there is no result to show yet");
                }
            }
        }
        Json.respond(request, 200, JsonNodeFactory.instance.objectNode());
    }

    private static Metric outcome(MessageFields fields) {
        String id =
                fields.oneOf("outcome", Outcomes.FOUR.stream().map(Metric::id).toList());
        return Outcomes.FOUR.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** In which form a question is answered: by options when nothing is said. */
    private static QuestionKind kind(MessageFields fields) {
        return fields.has("kind")
                ? QuestionKind.valueOf(fields.oneOf(
                        "kind",
                        Arrays.stream(QuestionKind.values())
                                .map(QuestionKind::name)
                                .toList()))
                : QuestionKind.OPTIONS;
    }

    /** The question in the facilitator's own words: the usual ones when nothing is said. */
    private static String wording(MessageFields fields) {
        return fields.has(WORDING)
                ? fields.text(WORDING, AgendaReader.LONGEST_TEXT).strip().replaceAll("\\s+", " ")
                : "";
    }

    /** After how many seconds no more guesses are taken: never when nothing is said. */
    private static int seconds(MessageFields fields) {
        return fields.has("seconds") ? (int) fields.whole("seconds", 0, Countdown.MAX) : 0;
    }

    private static double value(MessageFields fields) {
        return fields.number(VALUE, 0, EndPointAxis.MAX);
    }

    private static Guess what(MessageFields fields) {
        if (!fields.has(VALUE)) {
            return new Guess.Choice(Option.valueOf(fields.oneOf(
                    OPTION, Arrays.stream(Option.values()).map(Option::name).toList())));
        }
        if (fields.has(OPTION)) {
            throw new Rejected("guess: expected an option or a value, found both");
        }
        return new Guess.EndPoint(value(fields));
    }

    private static void require(Reply reply, double value) {
        switch (reply) {
            case TAKEN -> {}
            case NOT_TAKEN -> throw new Refused(409, NOT_TAKEN);
            case OFF_THE_AXIS ->
                throw new Rejected("guess.value: expected a number on the axis of the question, found " + value);
        }
    }

    private static List<Integer> counts(MessageFields fields) {
        List<Integer> counts = new ArrayList<>();
        for (JsonNode count : fields.list("counts", Option.values().length)) {
            if (!count.isIntegralNumber() || count.asLong(-1) < 0 || count.asLong() > GuessBoard.MAX_HANDS) {
                throw new Rejected(String.format(
                        Locale.ROOT, "guess.counts: expected whole numbers from 0 to %d", GuessBoard.MAX_HANDS));
            }
            counts.add(count.asInt());
        }
        if (counts.size() != Option.values().length) {
            throw new Rejected(String.format(Locale.ROOT, "guess.counts: expected %d numbers", Option.values().length));
        }
        return counts;
    }

    private void join(Context request) {
        MessageFields fields = new MessageFields("join", Json.body(request), Set.of("code", "phone", "proposed"));
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        try {
            String code = fields.text("code", LONGEST_TOKEN);
            tree.put("phone", room.join(code, request.ip(), token(fields, "phone"), token(fields, "proposed")));
        } catch (Phones.RefusedException refused) {
            throw turnedAway(refused, "this is not the code of this room");
        }
        Json.respond(request, 200, tree);
    }

    private static @Nullable String token(MessageFields fields, String name) {
        return fields.has(name) ? fields.text(name, LONGEST_TOKEN) : null;
    }

    /** Tell a phone what it has guessed: its page may have been loaded again, or may not have heard that the guess was taken. */
    private void guessed(Context request) {
        MessageFields fields = new MessageFields("guessed", Json.body(request), Set.of("phone"));
        String phone = fields.text("phone", LONGEST_TOKEN);
        if (!room.phones().knows(phone)) {
            throw new Refused(401, JOIN_FIRST);
        }
        Json.respond(request, 200, room.question().guessOf(phone).orElseGet(JsonNodeFactory.instance::objectNode));
    }

    private void guess(Context request) {
        MessageFields fields =
                new MessageFields("guess", Json.body(request), Set.of("phone", "question", OPTION, VALUE));
        String phone = fields.text("phone", LONGEST_TOKEN);
        int question = (int) fields.whole("question", 0, Integer.MAX_VALUE);
        Guess guess = what(fields);
        try {
            room.phones().attempt(phone);
        } catch (Phones.RefusedException refused) {
            throw turnedAway(refused, JOIN_FIRST);
        }
        require(
                room.question().guess(phone, question, guess),
                guess instanceof Guess.EndPoint point ? point.value() : 0);
        Json.respond(request, 202, JsonNodeFactory.instance.objectNode());
    }

    /** Take the setting that a group proposes. */
    private void propose(Context request) {
        MessageFields fields = new MessageFields("propose", Json.body(request), Set.of("phone", "proposal"));
        String phone = fields.text("phone", LONGEST_TOKEN);
        Proposal proposal = ProposalTree.read(fields.object("proposal"));
        try {
            room.phones().attempt(phone);
        } catch (Phones.RefusedException refused) {
            throw turnedAway(refused, JOIN_FIRST);
        }
        if (!room.proposals().take(phone, proposal)) {
            throw new Refused(409, "no proposals are taken now");
        }
        Json.respond(request, 202, JsonNodeFactory.instance.objectNode());
    }

    private static Refused turnedAway(Phones.RefusedException refused, String unknown) {
        return switch (refused.refusal()) {
            case UNKNOWN -> new Refused(401, unknown);
            case TOO_OFTEN -> new Refused(429, "too many attempts; wait a minute");
            case FULL ->
                new Refused(503, String.format(Locale.ROOT, "the room is full: %d phones have joined", Phones.MAX));
        };
    }
}
