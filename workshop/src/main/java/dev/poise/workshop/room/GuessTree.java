package dev.poise.workshop.room;

import dev.poise.workshop.guess.ChangedSetting;
import dev.poise.workshop.guess.GuessBoard;
import dev.poise.workshop.guess.Result;
import dev.poise.workshop.guess.Round;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Questions and guesses as the pages get them. What was guessed is told only when the result is shown. */
final class GuessTree {
    /** The field that has a question in the facilitator's own words. */
    static final String WORDING = "wording";

    private GuessTree() {}

    /**
     * Write the question.
     *
     * @param board the question
     * @param course the median of the baseline, sprint by sprint; empty as long as there is none
     * @param changes in what the team differs from the baseline
     * @param start where the baseline stands on average; no number as long as it is not known
     * @param phones how many have joined
     * @param left how many seconds are left; 0 when the question has no end
     */
    static ObjectNode of(
            GuessBoard board, List<Double> course, double start, List<ChangedSetting> changes, int phones, int left) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("question", board.question());
        tree.put("state", board.state().name());
        tree.put("kind", board.kind().name());
        tree.put("outcome", board.outcome() == null ? "" : board.outcome().id());
        tree.put(WORDING, board.wording());
        tree.put("guessed", board.guessed());
        tree.put("phones", phones);
        tree.put("left", left);
        AnswerTree.put(tree, "start", start);
        tree.set("changes", changes(changes));
        board.axis().ifPresent(axis -> {
            tree.put("added", board.added());
            tree.putArray("axis").add(axis.low()).add(axis.high());
            ArrayNode line = tree.putArray("course");
            course.forEach(value -> line.add(AnswerTree.rounded(value)));
        });
        if (board.state() == GuessBoard.State.SHOWN) {
            List<Round> rounds = board.rounds();
            tree.set("round", round(rounds.get(rounds.size() - 1)));
        }
        return tree;
    }

    static ArrayNode rounds(List<Round> rounds) {
        ArrayNode tree = JsonNodeFactory.instance.arrayNode();
        rounds.forEach(round -> tree.add(round(round)));
        return tree;
    }

    private static ObjectNode round(Round round) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("question", round.question());
        tree.put("outcome", round.outcome().id());
        tree.put(WORDING, round.wording());
        tree.set("changes", changes(round.changes()));
        AnswerTree.put(tree, "difference", round.difference());
        tree.put("verdict", round.verdict().name());
        if (round.result() instanceof Result.Drawn drawn) {
            ArrayNode points = tree.putArray("points");
            drawn.points().forEach(points::add);
            AnswerTree.put(tree, "low", drawn.low());
            AnswerTree.put(tree, "middle", drawn.middle());
            AnswerTree.put(tree, "high", drawn.high());
            tree.put("inRange", drawn.inRange());
        } else if (round.result() instanceof Result.Chosen chosen) {
            ArrayNode counts = tree.putArray("counts");
            chosen.counts().forEach(counts::add);
            tree.put("right", chosen.right().ordinal());
        }
        return tree;
    }

    private static ArrayNode changes(List<ChangedSetting> changes) {
        ArrayNode tree = JsonNodeFactory.instance.arrayNode();
        for (ChangedSetting change : changes) {
            tree.addObject()
                    .put("name", change.name())
                    .put("from", change.from())
                    .put("to", change.to());
        }
        return tree;
    }
}
