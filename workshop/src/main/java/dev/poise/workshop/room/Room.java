package dev.poise.workshop.room;

import dev.poise.workshop.answer.Answer;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.answer.LiveAnswers;
import dev.poise.workshop.answer.Question;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One room: the desk, the newest answer, and telling everybody of both. Thread-safe. */
public final class Room implements AutoCloseable {
    private final Audience audience;
    private final LiveAnswers live;
    private long revision;
    private @Nullable Desk desk;
    private @Nullable Answer answer;

    /**
     * Open a room.
     *
     * @param answers makes the runs
     * @param audience is told everything
     */
    public Room(Answers answers, Audience audience) {
        this.audience = audience;
        this.live = new LiveAnswers(answers, this::onAnswer, this::onFailure);
    }

    /**
     * Take what the facilitator has set, tell everybody, and answer it when it asks for other runs.
     *
     * @param changed the new desk
     * @return the revision that answers to it will carry
     */
    public synchronized long set(Desk changed) {
        Desk before = desk;
        boolean asks = before == null
                || before.seed() != changed.seed()
                || !before.now().equals(changed.now())
                || !before.baseline().equals(changed.baseline());
        boolean thawed = before != null && before.frozen() && !changed.frozen();
        desk = changed;
        if (asks) {
            revision++;
            live.ask(new Question(revision, changed.baseline(), changed.now(), changed.seed()));
        }
        tell("desk", tree(changed));
        if (thawed && answer != null) {
            audience.tell(Topic.SHOW, "answer", AnswerTree.of(answer).toString());
        }
        return revision;
    }

    /** Get the desk, if somebody has set one. */
    public synchronized Optional<Desk> desk() {
        return Optional.ofNullable(desk);
    }

    /** Get the newest answer, if there is one. */
    public synchronized Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    private synchronized void onAnswer(Answer come) {
        if (come.question().revision() == revision) {
            answer = come;
        }
        tell("answer", AnswerTree.of(come));
    }

    private synchronized void onFailure(Question question) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("revision", question.revision());
        tree.put("failed", true);
        tell("answer", tree);
    }

    private void tell(String type, ObjectNode tree) {
        String json = tree.toString();
        audience.tell(Topic.CONTROL, type, json);
        if (desk == null || !desk.frozen()) {
            audience.tell(Topic.SHOW, type, json);
        }
    }

    private ObjectNode tree(Desk shown) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("revision", revision);
        tree.set("desk", shown.tree());
        return tree;
    }

    @Override
    public void close() {
        live.close();
    }
}
