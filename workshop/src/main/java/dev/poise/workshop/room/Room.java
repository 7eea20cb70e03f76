package dev.poise.workshop.room;

import dev.poise.metrics.Metric;
import dev.poise.workshop.answer.AnswerStage;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.answer.LiveAnswer;
import dev.poise.workshop.answer.LiveAnswers;
import dev.poise.workshop.answer.LiveQuestion;
import dev.poise.workshop.guess.BoardContent;
import dev.poise.workshop.guess.ChangedSetting;
import dev.poise.workshop.guess.Countdown;
import dev.poise.workshop.guess.GuessBoard;
import dev.poise.workshop.guess.Phones;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One room: what is set, what is asked, and what is kept of both. Thread-safe. */
public final class Room implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final LiveAnswers live;
    private long revision;
    private long moves;
    private String mover = "";
    /** How often the way to join has changed: each time the code or the address is another. */
    private int cleared;

    private volatile Runnable changed = () -> {};
    private @Nullable RoomSettings desk;
    private final GuessBoard guesses = new GuessBoard();
    private final Countdown countdown = new Countdown();
    private @Nullable Wall wall;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Room::daemon);
    private final Future<?> ticking;
    private final Phones phones = new Phones(() -> System.nanoTime() / NANOS_PER_MILLI);
    private final RoomQuestion question;
    private final RoomAgenda agenda;
    private final RoomProposals proposals;
    private String takeAway = "";
    private final Announcer announcer;
    private final Cover cover;

    /**
     * Open a room.
     *
     * @param answers makes the runs
     * @param audience is told everything
     */
    public Room(Answers answers, Audience audience) {
        announcer = new Announcer(audience, guesses, countdown, phones);
        cover = announcer.cover();
        question = new RoomQuestion(this, announcer, guesses, countdown);
        agenda = new RoomAgenda(this, announcer);
        proposals = new RoomProposals(this, announcer);
        live = new LiveAnswers(answers, this::onAnswer, this::onFailure);
        ticking = clock.scheduleAtFixedRate(this::tickSafely, 1, 1, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "poise-countdown");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Have every change told, so that it is kept.
     *
     * @param listener is called after each change; may not wait
     */
    public void whenChanged(Runnable listener) {
        changed = listener;
    }

    /** Get everything that outlives the program, as JSON. */
    public synchronized ObjectNode content() {
        List<Metric> seen = desk == null || !cover.isOn() ? List.of() : cover.visible(liveQuestion(desk));
        BoardContent board = guesses.content(); // a story is gone with the program, and its question with it
        return new RoomContent(
                        desk,
                        announcer.story().isPresent() ? board.closed() : board,
                        phones.content(),
                        wall,
                        cover.isOn(),
                        agenda.progress(),
                        countdown.left(),
                        proposals.all(),
                        takeAway,
                        seen)
                .tree();
    }

    /**
     * Go on with what was kept, in place of everything that is here.
     *
     * @param tree what {@link #content} gave
     * @param scenarios checks the scenarios in it
     * @throws Rejected when it cannot be continued; then nothing has changed
     */
    public synchronized void restore(JsonNode tree, Scenarios scenarios) {
        RoomContent content = RoomContent.of(tree, scenarios);
        guesses.restore(content.board());
        phones.restore(content.phones());
        wall = content.wall();
        takeAway = content.takeAway();
        countdown.start(content.left());
        RoomSettings last = content.desk();
        if (content.covered()) {
            cover.lay();
        }
        if (last != null) {
            content.seen().forEach(outcome -> cover.uncover(outcome, liveQuestion(last)));
            place(last, "");
        }
        if (wall != null) {
            announcer.tellWall(wall);
        }
        announcer.tellCover();
        announcer.tellJoined(cleared);
        if (guesses.question() > 0) {
            question.tell();
        }
        agenda.restore(content.progress());
        proposals.restore(content.proposals());
    }

    /**
     * Take up a session that was saved: its desk, and the questions that were answered in it. Whoever has joined stays.
     *
     * @param session what was saved
     */
    public synchronized void open(Debrief session) {
        guesses.begin(session.rounds());
        takeAway = session.takeAway();
        countdown.stop();
        cover.lift();
        RoomSettings saved = session.desk();
        if (saved != null) {
            place(saved, "");
        }
        announcer.tellCover();
        question.tell();
        changed.run();
    }

    /**
     * Take what somebody has set, of whom nothing is known.
     *
     * @param set the new desk
     */
    public Move set(RoomSettings set) {
        return set(set, "");
    }

    /**
     * Take what a facilitator has set, tell everybody, and answer it when it asks for other runs.
     *
     * @param set the new desk
     * @param by the window in which it was set, told to all so that it knows its own
     */
    public synchronized Move set(RoomSettings set, String by) {
        if (asks(set) && guesses.guessed() > 0 && announcer.story().isEmpty()) {
            guesses.again();
        }
        place(set, by);
        changed.run();
        return new Move(revision, moves);
    }

    private boolean asks(RoomSettings set) {
        return desk == null || !Cover.isSameSetting(liveQuestion(desk), liveQuestion(set));
    }

    private LiveQuestion liveQuestion(RoomSettings set) {
        return new LiveQuestion(revision, set.baseline(), set.now(), set.seed(), set.onset());
    }

    private void place(RoomSettings set, String by) {
        boolean asks = asks(set);
        boolean thawed = desk != null && desk.frozen() && !set.frozen();
        moves++;
        mover = by;
        desk = set;
        if (asks) {
            revision++;
            live.ask(liveQuestion(set));
        }
        announcer.tellDesk(tree(set), revision, set.frozen());
        if (guesses.isCovered() || (thawed && guesses.question() > 0)) {
            question.tell(); // while it was frozen the show view heard neither of a result nor of the end of a question
        }
        if (thawed) {
            if (wall != null) {
                announcer.tellWall(wall);
            }
            announcer.tellCover();
            agenda.tellStep();
        }
        proposals.tell();
    }

    /** Get the desk, if somebody has set one. */
    public synchronized Optional<RoomSettings> desk() {
        return Optional.ofNullable(desk);
    }

    /** Get the newest answer, if there is one. */
    public synchronized Optional<LiveAnswer> answer() {
        return announcer.newest();
    }

    /** Get who may guess. */
    public Phones phones() {
        return phones;
    }

    /**
     * Let a phone in, or know it again.
     *
     * @param code the code as typed
     * @param from the address it comes from
     * @param before the token that this browser has had so far, if any
     * @param proposed the token that this browser has drawn, if any
     * @return the token by which it is known
     * @throws Phones.RefusedException when it is not let in
     */
    public synchronized String join(String code, String from, @Nullable String before, @Nullable String proposed)
            throws Phones.RefusedException {
        String token = phones.join(code, from, before, proposed);
        announcer.tellJoined(cleared);
        changed.run();
        return token;
    }

    /** Show all phones out: their guesses are dropped, and another code lets in. */
    public synchronized void clear() {
        phones.clear();
        guesses.forgetPhones();
        proposals.forgetPhones();
        announcer.hangUpOnPhones();
        question.tell();
        invite();
    }

    /** Tell everybody that phones join in another way than before. */
    public synchronized void invite() {
        cleared++;
        announcer.tellJoined(cleared);
        changed.run();
    }

    /**
     * Choose what the show view shows while nothing is asked.
     *
     * @param chosen what
     */
    public synchronized void show(Wall chosen) {
        wall = chosen;
        announcer.tellWall(chosen);
        changed.run();
    }

    /** Cover everything, so that sliders can be moved for a guess. */
    public synchronized void prepareGuess() {
        cover.lay();
        announcer.tellCover();
        changed.run();
    }

    /** Show the room all four outcomes. */
    public synchronized void uncover() {
        if (!guesses.isCovered()) {
            cover.lift();
            announcer.tellCover();
            changed.run();
        }
    }

    /** A clock stops for good when what it does throws. */
    private void tickSafely() {
        try {
            tick();
        } catch (RuntimeException e) {
            LOG.warn("a second of the countdown was lost: {}", e.toString());
        }
    }

    /** Let a second go by. */
    synchronized void tick() {
        if (!countdown.isRunning()) {
            return;
        }
        question.tick();
        agenda.tellStep();
    }

    /** Get what the room is asked. */
    public RoomQuestion question() {
        return question;
    }

    /** Get the agenda that the room follows. */
    public RoomAgenda agenda() {
        return agenda;
    }

    /** Get what groups propose. */
    public RoomProposals proposals() {
        return proposals;
    }

    /** Have what has changed kept. */
    void change() {
        changed.run();
    }

    /** Get what the group takes with it, in its own words. */
    public synchronized String takeAway() {
        return takeAway;
    }

    /** Write down what the group takes with it. */
    public synchronized void takeAway(String text) {
        takeAway = text;
        changed.run();
    }

    /**
     * Tell the facilitator whether the session is kept.
     *
     * @param problem why it is not, in one line; empty when it is
     */
    public void tellKeeping(String problem) {
        announcer.tellKeeping(problem);
    }

    /** Get the refined answer to what is set, if it has come. Called by who holds the room. */
    Optional<LiveAnswer> refined() {
        return announcer
                .newest()
                .filter(answer -> answer.stage() == AnswerStage.REFINED
                        && answer.question().revision() == revision);
    }

    /** Get in what the teams differ. Called by who holds the room. */
    List<ChangedSetting> changes() {
        return desk == null ? List.of() : ChangedSetting.between(desk.before(), desk.now());
    }

    private synchronized void onAnswer(LiveAnswer come) {
        if (come.question().revision() == revision) {
            announcer.tellNewest(come, changes());
        } else {
            announcer.tellEarlier(come);
        }
    }

    private synchronized void onFailure(LiveQuestion question, String reason) {
        announcer.tellFailure(question, reason);
    }

    private ObjectNode tree(RoomSettings shown) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("revision", revision);
        tree.put("move", moves);
        tree.put("by", mover);
        tree.set("desk", shown.tree());
        return tree;
    }

    @Override
    public void close() {
        ticking.cancel(true);
        clock.shutdownNow();
        live.close();
    }
}
