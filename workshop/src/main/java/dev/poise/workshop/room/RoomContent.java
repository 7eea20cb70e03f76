package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.workshop.agenda.AgendaReader;
import dev.poise.workshop.guess.BoardContent;
import dev.poise.workshop.guess.Countdown;
import dev.poise.workshop.guess.EndPointAxis;
import dev.poise.workshop.guess.GuessBoard;
import dev.poise.workshop.guess.GuessBoard.State;
import dev.poise.workshop.guess.Option;
import dev.poise.workshop.guess.PhonesContent;
import dev.poise.workshop.guess.Proposal;
import dev.poise.workshop.guess.Proposals;
import dev.poise.workshop.guess.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything of a room that outlives the program, as JSON and back. Immutable.
 *
 * @param desk what is set, null when nothing was
 * @param board the question and what was guessed
 * @param phones who has joined
 * @param wall what the show view shows while nothing is asked, null when nobody has chosen
 * @param covered whether outcomes are covered
 * @param progress the agenda, and how far the room has got in it
 * @param left how many seconds are left of the question or the step
 * @param proposals what groups have proposed
 * @param takeAway what the group takes with it, in its own words
 * @param seen what of the desk's answer is uncovered all the same
 */
record RoomContent(
        @Nullable RoomSettings desk,
        BoardContent board,
        PhonesContent phones,
        @Nullable Wall wall,
        boolean covered,
        AgendaProgress progress,
        int left,
        Proposals proposals,
        String takeAway,
        List<Metric> seen) {
    private static final int LONGEST = 100;
    private static final int MAX = Integer.MAX_VALUE;
    private static final String DESK = "desk";
    private static final String WALL = "wall";
    private static final String OUTCOME = "outcome";
    private static final String AGENDA = "agenda";
    private static final String LEFT = "left";
    private static final String PROPOSALS = "proposals";
    private static final String TAKE_AWAY = "takeAway";

    /** Write it. */
    ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        if (desk != null) {
            tree.set(DESK, desk.tree());
        }
        tree.set("board", boardTree());
        ObjectNode joined = tree.putObject("phones");
        joined.put("code", phones.code());
        phones.formerCodes().forEach(joined.putArray("formerCodes")::add);
        phones.phones().forEach(joined.putArray("joined")::add);
        if (wall != null) {
            tree.set(WALL, wall.tree());
        }
        tree.put("covered", covered);
        tree.set(AGENDA, progress.tree());
        tree.put(LEFT, left);
        ObjectNode proposed = tree.putObject(PROPOSALS).put("open", proposals.isOpen());
        ObjectNode byPhone = proposed.putObject("byPhone");
        proposals.all().forEach((phone, proposal) -> byPhone.set(phone, ProposalTree.of(proposal)));
        tree.put(TAKE_AWAY, takeAway);
        ArrayNode uncovered = tree.putArray("seen");
        seen.forEach(outcome -> uncovered.add(outcome.id()));
        return tree;
    }

    private ObjectNode boardTree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("question", board.question());
        tree.put("state", board.state().name());
        tree.put(GuessTree.WORDING, board.wording());
        tree.put("kind", board.kind().name());
        Metric about = board.outcome();
        if (about != null) {
            tree.put(OUTCOME, about.id());
        }
        ObjectNode choices = tree.putObject("choices");
        board.choices().forEach((phone, option) -> choices.put(phone, option.name()));
        ArrayNode hands = tree.putArray("hands");
        board.hands().forEach(hands::add);
        ObjectNode points = tree.putObject("points");
        board.points().forEach(points::put);
        ArrayNode added = tree.putArray("added");
        board.added().forEach(added::add);
        tree.set("rounds", GuessTree.rounds(board.rounds()));
        return tree;
    }

    /**
     * Read it.
     *
     * @param tree what was written
     * @param scenarios checks the scenarios in it
     * @throws Rejected when it is not of this version, or wrong
     */
    static RoomContent of(JsonNode tree, Scenarios scenarios) {
        MessageFields fields = new MessageFields(
                "room",
                tree,
                Set.of(DESK, "board", "phones", WALL, "covered", AGENDA, LEFT, PROPOSALS, TAKE_AWAY, "seen"));
        RoomSettings desk = fields.has(DESK) ? RoomSettings.of(fields.object(DESK), scenarios) : null;
        return new RoomContent(
                desk,
                board(fields.object("board")),
                phones(fields.object("phones")),
                fields.has(WALL) ? Wall.of(fields.object(WALL)) : null,
                fields.flag("covered"),
                fields.has(AGENDA) ? progress(fields.object(AGENDA), scenarios) : new AgendaProgress(),
                fields.has(LEFT) ? (int) fields.whole(LEFT, 0, Countdown.LONGEST_STEP) : 0,
                fields.has(PROPOSALS) ? proposals(fields.object(PROPOSALS)) : new Proposals(),
                fields.has(TAKE_AWAY) ? fields.text(TAKE_AWAY, Debrief.LONGEST_TAKE_AWAY) : "",
                seen(texts(fields, "seen")));
    }

    private static AgendaProgress progress(JsonNode tree, Scenarios scenarios) {
        MessageFields fields = new MessageFields(AGENDA, tree, Set.of(AGENDA, "done", "running"));
        AgendaProgress progress = new AgendaProgress();
        progress.restore(
                fields.has(AGENDA)
                        ? scenarios.agenda("agenda.json", fields.object(AGENDA).toString())
                        : null,
                (int) fields.whole("done", 0, AgendaReader.MAX_STEPS),
                fields.flag("running"));
        return progress;
    }

    private static Proposals proposals(JsonNode tree) {
        MessageFields fields = new MessageFields(PROPOSALS, tree, Set.of("open", "byPhone"));
        Map<String, Proposal> byPhone = new TreeMap<>();
        fields.object("byPhone")
                .properties()
                .forEach(each -> byPhone.put(each.getKey(), ProposalTree.read(each.getValue())));
        Proposals proposals = new Proposals();
        proposals.restore(fields.flag("open"), byPhone);
        return proposals;
    }

    private static List<Metric> seen(List<String> ids) {
        return Outcomes.FOUR.stream()
                .filter(metric -> ids.contains(metric.id()))
                .toList();
    }

    private static BoardContent board(JsonNode tree) {
        MessageFields fields = new MessageFields(
                "board",
                tree,
                Set.of(
                        "question",
                        "state",
                        "kind",
                        OUTCOME,
                        GuessTree.WORDING,
                        "choices",
                        "hands",
                        "points",
                        "added",
                        "rounds"));
        return new BoardContent(
                (int) fields.whole("question", 0, MAX),
                State.valueOf(fields.oneOf("state", RoundReader.names(GuessBoard.State.values()))),
                QuestionKind.valueOf(fields.oneOf("kind", RoundReader.names(QuestionKind.values()))),
                fields.has(OUTCOME) ? RoundReader.outcome(fields) : null,
                RoundReader.wording(fields),
                choices(fields.object("choices")),
                RoundReader.counts("board.hands", fields.list("hands", MAX)),
                points(fields.object("points")),
                RoundReader.numbers("board.added", fields.list("added", MAX), EndPointAxis.MAX),
                RoundReader.of("round", fields.list("rounds", MAX)));
    }

    private static Map<String, Option> choices(JsonNode tree) {
        MessageFields fields = new MessageFields("board.choices", tree, Set.copyOf(tree.propertyNames()));
        Map<String, Option> choices = new TreeMap<>();
        for (String phone : tree.propertyNames()) {
            choices.put(phone, Option.valueOf(fields.oneOf(phone, RoundReader.names(Option.values()))));
        }
        return choices;
    }

    private static Map<String, Double> points(JsonNode tree) {
        MessageFields fields = new MessageFields("board.points", tree, Set.copyOf(tree.propertyNames()));
        Map<String, Double> points = new TreeMap<>();
        for (String phone : tree.propertyNames()) {
            points.put(phone, fields.number(phone, 0, EndPointAxis.MAX));
        }
        return points;
    }

    private static PhonesContent phones(JsonNode tree) {
        MessageFields fields = new MessageFields("phones", tree, Set.of("code", "formerCodes", "joined"));
        return new PhonesContent(fields.text("code", LONGEST), texts(fields, "formerCodes"), texts(fields, "joined"));
    }

    private static List<String> texts(MessageFields fields, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : fields.list(name, MAX)) {
            if (!text.isString()) {
                throw new Rejected(name + ": expected texts");
            }
            texts.add(text.asString());
        }
        return texts;
    }
}
