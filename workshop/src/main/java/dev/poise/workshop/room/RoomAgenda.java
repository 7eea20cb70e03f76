package dev.poise.workshop.room;

import dev.poise.workshop.agenda.Agenda;
import dev.poise.workshop.agenda.AgendaStep;
import dev.poise.workshop.agenda.StepAction;
import dev.poise.workshop.agenda.StepSetting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The agenda that a room follows: what comes next in it is done in the room. Thread-safe: guarded by the room. */
public final class RoomAgenda {
    private final Room room;
    private final Announcer announcer;
    private final AgendaProgress progress = new AgendaProgress();

    RoomAgenda(Room room, Announcer announcer) {
        this.room = room;
        this.announcer = announcer;
    }

    /** Get the agenda, if there is one. */
    public Optional<Agenda> agenda() {
        synchronized (room) {
            return progress.agenda();
        }
    }

    /** Write it, with how far the room has got. */
    public ObjectNode tree() {
        synchronized (room) {
            return progress.tree();
        }
    }

    AgendaProgress progress() {
        return progress;
    }

    /** Go on with what was kept. */
    void restore(AgendaProgress kept) {
        progress.restore(kept.agenda().orElse(null), kept.done(), kept.isRunning());
        announcer.tellAgenda(progress);
    }

    /** Tell everybody of the step that goes on. */
    void tellStep() {
        announcer.tellStep(progress);
    }

    /** Follow an agenda, or none. How far the room has got stays, so that an agenda may be changed on the way. */
    public void follow(@Nullable Agenda agenda) {
        synchronized (room) {
            progress.use(agenda);
            announcer.tellAgenda(progress);
            room.change();
        }
    }

    /**
     * Stand behind a step, so that the next one is the one after it. Nothing else changes.
     *
     * @param after how many steps are done
     * @return false when there are not so many
     */
    public boolean stand(int after) {
        synchronized (room) {
            boolean there =
                    progress.agenda().filter(it -> after <= it.steps().size()).isPresent();
            if (there) {
                progress.stand(after);
                announcer.tellAgenda(progress);
                room.change();
            }
            return there;
        }
    }

    /**
     * Begin the next step.
     *
     * @param after how many steps were done for whoever asks; when it is another number, somebody else was quicker and nothing happens
     * @return false when it cannot be begun yet: nothing is set, or the refined answer that it shows is still to come
     */
    public boolean next(int after) {
        synchronized (room) {
            Optional<AgendaStep> next = progress.next();
            if (after != progress.done() || next.isEmpty()) {
                return true;
            }
            AgendaStep step = next.get();
            if (!room.desk().map(desk -> perform(step, desk)).orElse(false)) {
                return false;
            }
            progress.begin();
            room.proposals().open(step.action() instanceof StepAction.Talk talk && talk.proposals());
            if (!(step.action() instanceof StepAction.Ask)) {
                room.question().give(step.seconds());
            }
            announcer.tellAgenda(progress);
            room.change();
            return true;
        }
    }

    private boolean perform(AgendaStep step, RoomSettings desk) {
        StepAction action = step.action();
        if (action instanceof StepAction.Prepare set) {
            prepare(desk, set.setting(), set.covered());
            onWall(set.wall(), desk);
        } else if (action instanceof StepAction.Ask ask) {
            StepSetting setting = ask.setting();
            if (setting != null) {
                prepare(desk, setting, true);
            }
            room.question().ask(ask.outcome(), ask.form(), ask.wording(), step.seconds());
        } else if (action instanceof StepAction.Reveal reveal) {
            if (!reveal.everything()) {
                return room.question().show();
            }
            room.question().end();
            room.uncover();
            onWall("four", desk);
        } else if (action instanceof StepAction.Talk talk) {
            if (talk.proposals()) {
                room.question().endResult();
                room.prepareGuess(); // what is proposed is set, and guessed before anybody sees what comes out
            }
            onWall(talk.wall(), desk);
        } else {
            onWall("story", desk);
        }
        return true;
    }

    /** Set other teams; what comes out is covered before anybody hears of them. */
    private void prepare(RoomSettings desk, StepSetting setting, boolean covered) {
        room.question().end();
        if (covered) {
            room.prepareGuess();
        }
        room.set(desk.with(setting));
        if (!covered) {
            room.uncover();
        }
    }

    /** Show something on the wall; a result that is there goes, a question that is open stays. */
    private void onWall(String view, RoomSettings desk) {
        if (!view.isEmpty()) {
            room.question().endResult();
            room.show(new Wall(view, 0, true, 0, desk.language()));
        }
    }
}
