package dev.poise.workshop.room;

import dev.poise.workshop.agenda.Agenda;
import dev.poise.workshop.agenda.AgendaStep;
import dev.poise.workshop.agenda.AgendaTree;
import dev.poise.workshop.agenda.StepAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An agenda and how far a room has got in it. Not thread-safe; the room guards it. */
final class AgendaProgress {
    private @Nullable Agenda agenda;
    private int done;
    private boolean running;

    /** Take an agenda, or none. How far the room has got stays: an agenda may be changed while it is followed. */
    void use(@Nullable Agenda other) {
        agenda = other;
        if (other == null || done > other.steps().size()) {
            stand(0);
        }
    }

    /** Get the agenda, if there is one. */
    Optional<Agenda> agenda() {
        return Optional.ofNullable(agenda);
    }

    /** Get how many steps are done, or begun. */
    int done() {
        return done;
    }

    /** Return whether the step that was begun last goes on. */
    boolean isRunning() {
        return running;
    }

    /** Get the step that comes next, if there is one. */
    Optional<AgendaStep> next() {
        return agenda().filter(it -> done < it.steps().size())
                .map(it -> it.steps().get(done));
    }

    /** Get the step that goes on, if one does. */
    Optional<AgendaStep> current() {
        return running ? agenda().map(it -> it.steps().get(done - 1)) : Optional.empty();
    }

    /** Note that the next step has begun. */
    void begin() {
        done++;
        running = true;
    }

    /** Stand behind a step, of which nothing goes on. */
    void stand(int after) {
        done = after;
        running = false;
    }

    /** Go on with what was kept. */
    void restore(@Nullable Agenda kept, int after, boolean goesOn) {
        agenda = kept;
        done = kept == null ? 0 : Math.min(after, kept.steps().size());
        running = goesOn && done > 0;
    }

    /** Write it for the facilitator, with everything that is to come. */
    ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        agenda().ifPresent(it -> tree.set("agenda", AgendaTree.of(it)));
        return tree.put("done", done).put("running", running);
    }

    /**
     * Write the step that goes on as everybody may see it: no notes, and nothing of what is to come.
     *
     * @param left how many seconds are left
     */
    ObjectNode step(int left) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        Optional<AgendaStep> current = current();
        tree.put("kind", current.map(step -> step.action().kind()).orElse(""));
        tree.put("text", current.map(AgendaProgress::text).orElse(""));
        tree.put("seconds", current.map(AgendaStep::seconds).orElse(0));
        return tree.put("left", left);
    }

    private static String text(AgendaStep step) {
        return step.action() instanceof StepAction.Talk talk ? talk.text() : "";
    }
}
