package dev.poise.workshop.room;

import dev.poise.metrics.Metric;
import dev.poise.statistics.Fan;
import dev.poise.workshop.answer.LiveAnswer;
import dev.poise.workshop.answer.LiveQuestion;
import dev.poise.workshop.guess.ChangedSetting;
import dev.poise.workshop.guess.Countdown;
import dev.poise.workshop.guess.GuessBoard;
import dev.poise.workshop.guess.Phones;
import dev.poise.workshop.guess.Proposals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who is told what of a room. The facilitator hears everything; the show view what is not covered, and nothing while it is frozen; phones
 * hear of the question alone. Not thread-safe; the room guards it.
 */
final class Announcer {
    private static final String ANSWER = "answer";

    private final Audience audience;
    private final GuessBoard guesses;
    private final Countdown countdown;
    private final Phones phones;
    private final Cover cover = new Cover();
    private @Nullable LiveAnswer newest;
    private @Nullable StoryQuestion story;
    private boolean frozen;
    /** The revision of what is set, and the newest one that was covered while it was set. */
    private long revision;

    private long covered = -1;

    /**
     * Begin to tell.
     *
     * @param audience is told
     * @param guesses the question that is asked
     * @param countdown the time that is left for it
     * @param phones who has joined
     */
    Announcer(Audience audience, GuessBoard guesses, Countdown countdown, Phones phones) {
        this.audience = audience;
        this.guesses = guesses;
        this.countdown = countdown;
        this.phones = phones;
    }

    /** Get what of an answer the room may see. */
    Cover cover() {
        return cover;
    }

    /** Get the newest answer to what is set, if there is one. */
    Optional<LiveAnswer> newest() {
        return Optional.ofNullable(newest);
    }

    /** Say that the question is about a story, or, with nothing, about what is set. */
    void askOf(@Nullable StoryQuestion about) {
        story = about;
    }

    /** Get the question of the story, if it is about one. */
    Optional<StoryQuestion> story() {
        return Optional.ofNullable(story);
    }

    /**
     * Tell what is set.
     *
     * @param tree the desk
     * @param asked the revision that its answer will carry
     * @param still whether the show view stands still from now on
     */
    void tellDesk(ObjectNode tree, long asked, boolean still) {
        frozen = still;
        revision = asked;
        noteCover();
        tell("desk", tree);
    }

    /** Tell what the show view shows while nothing is asked. */
    void tellWall(Wall wall) {
        tell("wall", wall.tree());
    }

    /** Tell the facilitator of the agenda, and everybody of the step that goes on. */
    void tellAgenda(AgendaProgress agenda) {
        tell(Topic.CONTROL, "agenda", agenda.tree());
        tellStep(agenda);
    }

    /** Tell everybody of the step that goes on, and how much of its time is left. */
    void tellStep(AgendaProgress agenda) {
        tell("step", agenda.step(countdown.left()));
    }

    /**
     * Tell phones whether they may propose a setting, and the facilitator what they have proposed.
     *
     * @param proposals what groups have proposed
     * @param values where the settings stand that may be proposed
     */
    void tellProposals(Proposals proposals, ObjectNode values) {
        ObjectNode asked = JsonNodeFactory.instance.objectNode().put("open", proposals.isOpen());
        ObjectNode all = asked.deepCopy();
        asked.set("values", values);
        audience.tell(Topic.PHONE, "proposing", asked.toString());
        ArrayNode list = all.putArray("proposals");
        proposals.all().values().forEach(each -> list.add(ProposalTree.of(each)));
        tell(Topic.CONTROL, "proposals", all);
    }

    /** Tell how many phones have joined, frozen or not, so that everybody sees their own come in. */
    void tellJoined(int cleared) {
        String json = JsonNodeFactory.instance
                .objectNode()
                .put("cleared", cleared)
                .put("joined", phones.size())
                .toString();
        audience.tell(Topic.CONTROL, "room", json);
        audience.tell(Topic.SHOW, "room", json);
    }

    private void noteCover() {
        if (cover.isOn()) {
            covered = revision;
        }
    }

    /** Return whether an answer may be told in full without a cover: not when it came out under one and something else is set now. */
    private boolean isOpen(LiveAnswer come) {
        long of = come.question().revision();
        return of == revision || of > covered;
    }

    /** Tell what may be seen, and take from the room what may not. */
    void tellCover() {
        noteCover();
        ObjectNode tree = JsonNodeFactory.instance.objectNode().put("covered", cover.isOn());
        ArrayNode visible = tree.putArray("visible");
        newest().ifPresent(come -> visible(come).forEach(metric -> visible.add(metric.id())));
        tell("cover", tree);
        tellShow();
    }

    private List<Metric> visible(LiveAnswer come) {
        return guesses.isCovered() ? List.of() : cover.visible(come.question());
    }

    /** Tell the room as much of the newest answer as it may see; a result stays until its question is taken away. */
    private void tellShow() {
        if (newest == null || frozen || !(cover.isOn() || isOpen(newest))) {
            return;
        }
        boolean resultStays =
                guesses.state() == GuessBoard.State.SHOWN && cover.isOn() && !cover.isFor(newest.question());
        if (!resultStays) {
            audience.tell(
                    Topic.SHOW, ANSWER, AnswerTree.of(newest, visible(newest)).toString());
        }
    }

    /**
     * Tell of the question.
     *
     * @param changes in what the team that is set differs from the baseline
     */
    void tellGuesses(List<ChangedSetting> changes) {
        List<ChangedSetting> told = story == null ? changes : story.changes();
        ObjectNode tree = GuessTree.of(guesses, course(), start(), told, phones.size(), countdown.left());
        tree.put("story", story != null);
        tell(Topic.SHOW, "guess", tree);
        audience.tell(Topic.PHONE, "guess", tree.toString());
        ArrayNode hands = tree.putArray("hands"); // for those alone who count them
        guesses.hands().forEach(hands::add);
        tell(Topic.CONTROL, "guess", tree);
    }

    /** The baseline's median of what is asked about, sprint by sprint: what everybody may know before they guess. */
    private List<Double> course() {
        if (story != null) {
            return story.course();
        }
        Metric outcome = guesses.outcome();
        return outcome == null || newest == null
                ? List.of()
                : newest.outcome(outcome).baselineFan().bands().stream()
                        .map(Fan.Band::p50)
                        .toList();
    }

    /** Where the baseline stands: the average over its runs, which a difference is told against. */
    private double start() {
        if (story != null) {
            return story.start();
        }
        Metric outcome = guesses.outcome();
        return outcome == null || newest == null
                ? Double.NaN
                : newest.outcome(outcome).baseline().mean();
    }

    /**
     * Tell the answer to what is set.
     *
     * @param come the answer
     * @param changes in what the team that is set differs from the baseline
     */
    void tellNewest(LiveAnswer come, List<ChangedSetting> changes) {
        newest = come;
        if (guesses.isCovered()) {
            tellGuesses(changes); // the baseline may be another one, or the first
        }
        audience.tell(Topic.CONTROL, ANSWER, AnswerTree.of(come).toString());
        if (cover.isOn()) {
            tellCover();
        } else {
            tellShowAll(come);
        }
    }

    /** Tell the answer to something that is not set any more. */
    void tellEarlier(LiveAnswer come) {
        audience.tell(Topic.CONTROL, ANSWER, AnswerTree.of(come).toString());
        if (!cover.isOn()) {
            tellShowAll(come);
        }
    }

    private void tellShowAll(LiveAnswer come) {
        if (!frozen && isOpen(come)) {
            audience.tell(Topic.SHOW, ANSWER, AnswerTree.of(come).toString());
        }
    }

    /** Tell that there is no answer, and why. */
    void tellFailure(LiveQuestion question, String reason) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("revision", question.revision());
        tree.put("failed", true);
        tree.put("reason", reason);
        tell(ANSWER, tree);
    }

    /** Tell the facilitator whether the session is kept; the problem is empty when it is. */
    void tellKeeping(String problem) {
        tell(Topic.CONTROL, "keeping", JsonNodeFactory.instance.objectNode().put("problem", problem));
    }

    /** Show all phones out. */
    void hangUpOnPhones() {
        audience.hangUp(Topic.PHONE);
    }

    private void tell(String type, ObjectNode tree) {
        tell(Topic.CONTROL, type, tree);
        tell(Topic.SHOW, type, tree);
    }

    /** Tell a topic; the show view hears nothing while it is frozen. */
    private void tell(Topic topic, String type, ObjectNode tree) {
        if (topic != Topic.SHOW || !frozen) {
            audience.tell(topic, type, tree.toString());
        }
    }
}
