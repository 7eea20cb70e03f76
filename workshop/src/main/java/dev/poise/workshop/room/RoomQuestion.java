package dev.poise.workshop.room;

import dev.poise.metrics.Metric;
import dev.poise.statistics.Fan;
import dev.poise.workshop.answer.LiveAnswer;
import dev.poise.workshop.guess.Countdown;
import dev.poise.workshop.guess.Guess;
import dev.poise.workshop.guess.GuessBoard;
import dev.poise.workshop.guess.GuessBoard.Reply;
import dev.poise.workshop.guess.Phones;
import dev.poise.workshop.guess.QuestionKind;
import dev.poise.workshop.guess.Round;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a room is asked, and what it guesses. Thread-safe: guarded by the room. */
public final class RoomQuestion {
    private final Room room;
    private final Announcer announcer;
    private final GuessBoard guesses;
    private final Countdown countdown;

    RoomQuestion(Room room, Announcer announcer, GuessBoard guesses, Countdown countdown) {
        this.room = room;
        this.announcer = announcer;
        this.guesses = guesses;
        this.countdown = countdown;
    }

    /**
     * Ask the room for a guess.
     *
     * @param outcome what about; nothing else is shown until it is answered
     * @param kind in which form it is answered
     * @param wording the question in the facilitator's own words, empty for the usual ones
     * @param seconds after which no more guesses are taken; 0 for no end
     */
    public void ask(Metric outcome, QuestionKind kind, String wording, int seconds) {
        synchronized (room) {
            announcer.askOf(null);
            guesses.open(outcome, kind, wording);
            countdown.start(seconds);
            announcer.cover().lay(outcome);
            announcer.tellCover();
            changed();
        }
    }

    /**
     * Ask the room for a guess of what becomes of a story. What is set is covered as before.
     *
     * @param about what is asked
     * @param kind in which form it is answered
     * @param seconds after which no more guesses are taken, at most {@link Countdown#MAX}; 0 for no end
     */
    public void ask(StoryQuestion about, QuestionKind kind, int seconds) {
        synchronized (room) {
            announcer.askOf(about);
            guesses.open(about.contrast().metric(), kind, "");
            countdown.start(seconds);
            changed();
        }
    }

    /** Take no more guesses. */
    public void stop() {
        synchronized (room) {
            guesses.stop();
            countdown.stop();
            changed();
        }
    }

    /** Take the question away. What was not shown stays covered. */
    public void close() {
        synchronized (room) {
            guesses.close();
            announcer.askOf(null);
            countdown.stop();
            announcer.tellCover();
            changed();
        }
    }

    /** Take the question away when it is about a story. */
    public void closeStory() {
        synchronized (room) {
            if (announcer.story().isPresent()) {
                close();
            }
        }
    }

    /** Take the question away, if there is one, whatever has become of it. */
    void end() {
        if (guesses.state() != GuessBoard.State.CLOSED) {
            close();
        }
    }

    /** Take the result away, if one is there. */
    void endResult() {
        if (!guesses.isCovered()) {
            end();
        }
    }

    /** Give what goes on so many seconds; 0 for no end. */
    void give(int seconds) {
        countdown.start(seconds);
        if (guesses.isCovered()) {
            tell();
        }
    }

    /** Let a second of a running countdown go by. */
    void tick() {
        countdown.tick();
        if (guesses.isCovered() && !countdown.isRunning()) {
            stop();
        } else if (guesses.isCovered()) {
            tell();
        }
    }

    /**
     * Take raised hands.
     *
     * @param counts one per option
     */
    public void hands(List<Integer> counts) {
        synchronized (room) {
            guesses.hands(counts);
            changed();
        }
    }

    /**
     * Show the result.
     *
     * @return false when there is none yet: nothing is asked, or the refined answer is still to come
     */
    public boolean show() {
        synchronized (room) {
            Optional<StoryQuestion> story = announcer.story();
            if (story.isPresent()) {
                return showStory(story.get());
            }
            Metric outcome = guesses.outcome();
            LiveAnswer answer = room.refined().orElse(null);
            if (outcome == null || answer == null) {
                return false;
            }
            List<Fan.Band> ends = answer.outcome(outcome).otherFan().bands();
            boolean shown = guesses.show(answer.contrast(outcome), ends.get(ends.size() - 1), room.changes());
            if (shown) {
                countdown.stop();
                announcer.cover().uncover(outcome, answer.question());
                announcer.tellCover();
            }
            changed();
            return shown;
        }
    }

    private boolean showStory(StoryQuestion about) {
        boolean shown = guesses.show(about.contrast(), about.end(), about.changes());
        countdown.stop();
        changed();
        return shown;
    }

    /**
     * Take the guess of a phone.
     *
     * @param phone its token
     * @param question the number of the question
     * @param guess what it guesses
     */
    public Reply guess(String phone, int question, Guess guess) {
        synchronized (room) {
            return taken(guesses.guess(Phones.identity(phone), question, guess));
        }
    }

    /**
     * Get what a phone has guessed for the question that is asked or shown.
     *
     * @param phone its token
     * @return the guess as a phone sends it, with the number of the question; nothing when there is none
     */
    public Optional<ObjectNode> guessOf(String phone) {
        synchronized (room) {
            return guesses.guessOf(Phones.identity(phone)).map(this::tree);
        }
    }

    private ObjectNode tree(Guess guess) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("question", guesses.question());
        if (guess instanceof Guess.EndPoint point) {
            tree.put("value", point.value());
        } else if (guess instanceof Guess.Choice choice) {
            tree.put("option", choice.option().name());
        }
        return tree;
    }

    /**
     * Add an end point of somebody without a phone.
     *
     * @param value in the unit of the outcome
     */
    public Reply addPoint(double value) {
        synchronized (room) {
            return taken(guesses.add(value));
        }
    }

    /**
     * Take back the end point that was added last.
     *
     * @return false when there is none
     */
    public boolean takePointBack() {
        synchronized (room) {
            boolean taken = guesses.takeBack();
            changed();
            return taken;
        }
    }

    /** Get all questions that were answered. */
    public List<Round> rounds() {
        synchronized (room) {
            return guesses.rounds();
        }
    }

    private Reply taken(Reply reply) {
        if (reply == Reply.TAKEN) {
            changed();
        }
        return reply;
    }

    private void changed() {
        tell();
        room.change();
    }

    /** Tell everybody of the question. */
    void tell() {
        announcer.tellGuesses(room.changes());
    }
}
