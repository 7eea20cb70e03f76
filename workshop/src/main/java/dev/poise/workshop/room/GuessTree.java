package dev.poise.workshop.room;

import dev.poise.workshop.guess.Change;
import dev.poise.workshop.guess.GuessBoard;
import dev.poise.workshop.guess.Round;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Questions and guesses as the pages get them. What was guessed is told only when the result is shown. */
final class GuessTree {
    private GuessTree() {}

    static ObjectNode of(GuessBoard board, List<Change> changes, int phones) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("question", board.question());
        tree.put("state", board.state().name());
        tree.put("outcome", board.outcome() == null ? "" : board.outcome().id());
        tree.put("guessed", board.guessed());
        tree.put("phones", phones);
        tree.set("changes", changes(changes));
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
        tree.set("changes", changes(round.changes()));
        ArrayNode counts = tree.putArray("counts");
        round.counts().forEach(counts::add);
        AnswerTree.put(tree, "difference", round.difference());
        tree.put("verdict", round.verdict().name());
        tree.put("right", round.right().ordinal());
        return tree;
    }

    private static ArrayNode changes(List<Change> changes) {
        ArrayNode tree = JsonNodeFactory.instance.arrayNode();
        for (Change change : changes) {
            tree.addObject()
                    .put("name", change.name())
                    .put("from", change.from())
                    .put("to", change.to());
        }
        return tree;
    }
}
