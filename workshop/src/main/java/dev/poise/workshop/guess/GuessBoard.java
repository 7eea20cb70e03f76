package dev.poise.workshop.guess;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Fan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * The question that is asked, and the guesses: one from each phone, and those that the facilitator adds for people without a phone. Not
 * thread-safe; the room guards it.
 */
public final class GuessBoard {
    /** The most raised hands for one option, and the most end points without a phone. */
    public static final int MAX_HANDS = 999;

    private final List<Round> rounds = new ArrayList<>();
    private ChosenOptions choices = new ChosenOptions();
    private EndPoints points = new EndPoints();
    private State state = State.CLOSED;
    private QuestionKind kind = QuestionKind.OPTIONS;
    private @Nullable Metric outcome;
    private String wording = "";
    private int question;

    /** How far a question has got. */
    public enum State {
        /** Nothing is asked. */
        CLOSED,
        /** Guesses are taken, charts are covered. */
        OPEN,
        /** Guesses are not taken any more, charts are covered. */
        STOPPED,
        /** The result is shown. */
        SHOWN
    }

    /** Whether a guess was accepted. */
    public enum Reply {
        /** It counts. */
        TAKEN,
        /** The question is of another kind or closed, or this phone has guessed already. */
        NOT_TAKEN,
        /** It is not on the axis. */
        OFF_THE_AXIS
    }

    /** Get everything that the board holds, to save it. */
    public BoardContent content() {
        return new BoardContent(
                question,
                state,
                kind,
                outcome,
                wording,
                choices.byPhone(),
                choices.hands(),
                points.byPhone(),
                points.withoutPhone(),
                rounds);
    }

    /** Replace everything on the board by what was saved. */
    public void restore(BoardContent kept) {
        question = kept.question();
        state = kept.state();
        kind = kept.kind();
        outcome = kept.outcome();
        wording = kept.wording();
        choices = ChosenOptions.of(kept.choices(), kept.hands());
        points = EndPoints.of(kept.points(), kept.added());
        rounds.clear();
        rounds.addAll(kept.rounds());
    }

    /**
     * Begin with questions that were answered in another session; nothing is asked.
     *
     * @param answered the rounds
     */
    public void begin(List<Round> answered) {
        int last = answered.stream().mapToInt(Round::question).max().orElse(0);
        restore(BoardContent.answered(Math.max(question, last), QuestionKind.OPTIONS, answered));
    }

    /**
     * Ask a question. The guesses for the one before are dropped.
     *
     * @param about the outcome
     * @param form how it is answered
     * @param words the question in the facilitator's own words, empty for the usual ones
     */
    public void open(Metric about, QuestionKind form, String words) {
        question++;
        outcome = about;
        wording = words;
        kind = form;
        state = State.OPEN;
        choices = new ChosenOptions();
        points = new EndPoints();
    }

    /** Ask the same question about a changed setting: guesses so far are dropped. Does nothing when no question is open or stopped. */
    public void again() {
        Metric about = outcome;
        if (about != null && isCovered()) {
            open(about, kind, wording);
        }
    }

    /** Take no more guesses. */
    public void stop() {
        if (state == State.OPEN) {
            state = State.STOPPED;
        }
    }

    /** Drop the question without an answer. */
    public void close() {
        state = State.CLOSED;
        outcome = null;
        wording = "";
    }

    /**
     * Show the result.
     *
     * @param contrast the outcome of the team, compared with the baseline
     * @param end the spread of the runs at their end
     * @param changes the settings in which the team differs from the baseline
     * @return false when no question is open or stopped, or the contrast is about another outcome
     */
    public boolean show(Contrast contrast, Fan.Band end, List<ChangedSetting> changes) {
        Metric about = contrast.metric();
        if (!isCovered() || about != outcome) {
            return false;
        }
        state = State.SHOWN;
        Result result = kind == QuestionKind.END_POINT
                ? Result.Drawn.of(points.sorted(), EndPointAxis.of(about), end)
                : new Result.Chosen(choices.counts(), Option.of(about, contrast.difference()));
        double difference = contrast.difference() * Option.scale(about);
        rounds.add(new Round(
                question,
                about,
                wording,
                changes,
                result,
                difference,
                contrast.verdict().kind()));
        return true;
    }

    /**
     * Take the guess of a phone.
     *
     * @param phone its identity
     * @param number the {@link #question() number} of the question it answers
     * @param guess what it guesses
     */
    public Reply guess(String phone, int number, Guess guess) {
        if (state != State.OPEN || number != question) {
            return Reply.NOT_TAKEN;
        }
        if (guess instanceof Guess.EndPoint point) {
            return onAxis(point.value(), value -> points.take(phone, value));
        }
        boolean taken = kind == QuestionKind.OPTIONS && choices.take(phone, ((Guess.Choice) guess).option());
        return taken ? Reply.TAKEN : Reply.NOT_TAKEN;
    }

    /**
     * Get what a phone has guessed for the question that is asked or shown.
     *
     * @param phone its identity
     */
    public Optional<Guess> guessOf(String phone) {
        Option option = choices.byPhone().get(phone);
        Double point = points.byPhone().get(phone);
        if (state == State.CLOSED || (option == null && point == null)) {
            return Optional.empty();
        }
        return Optional.of(
                option != null ? new Guess.Choice(option) : new Guess.EndPoint(Objects.requireNonNull(point)));
    }

    /** Get the raised hands, one count per option. */
    public List<Integer> hands() {
        return choices.hands();
    }

    /**
     * Add an end point of somebody without a phone.
     *
     * @param value in the unit of the outcome
     */
    public Reply add(double value) {
        return isCovered() ? onAxis(value, points::add) : Reply.NOT_TAKEN;
    }

    /**
     * Take back the end point that was added last.
     *
     * @return false when there is none
     */
    public boolean takeBack() {
        return isCovered() && points.takeBack();
    }

    /** Drop what phones have guessed; what was added for those who have none stays. */
    public void forgetPhones() {
        if (isCovered()) {
            choices.forgetPhones();
            points.forgetPhones();
        }
    }

    /**
     * Take raised hands, in place of those typed before.
     *
     * @param counts one per option, 0 to {@link #MAX_HANDS}
     */
    public void hands(List<Integer> counts) {
        if (isCovered() && kind == QuestionKind.OPTIONS) {
            choices.hands(counts);
        }
    }

    private Reply onAxis(double value, DoublePredicate taker) {
        Optional<EndPointAxis> axis = axis();
        if (axis.isEmpty()) {
            return Reply.NOT_TAKEN;
        }
        if (!axis.get().holds(value)) {
            return Reply.OFF_THE_AXIS;
        }
        return taker.test(axis.get().snapped(value)) ? Reply.TAKEN : Reply.NOT_TAKEN;
    }

    /** Get the axis on which end points are set; nothing when the question takes none. */
    public Optional<EndPointAxis> axis() {
        return outcome == null || kind != QuestionKind.END_POINT
                ? Optional.empty()
                : Optional.of(EndPointAxis.of(outcome));
    }

    /** Return whether charts are to be covered. */
    public boolean isCovered() {
        return state == State.OPEN || state == State.STOPPED;
    }

    /** Get how far the question has got. */
    public State state() {
        return state;
    }

    /** Get in which form it is answered. */
    public QuestionKind kind() {
        return kind;
    }

    /** Get what it is about, null when nothing is asked. */
    public @Nullable Metric outcome() {
        return outcome;
    }

    /** Get the question in the facilitator's own words, empty for the usual ones. */
    public String wording() {
        return wording;
    }

    /** Get the number of the question, from 1; 0 before the first. */
    public int question() {
        return question;
    }

    /** Get how many guesses there are. */
    public int guessed() {
        return choices.size() + points.size();
    }

    /** Get how many end points were added without a phone. */
    public int added() {
        return points.added();
    }

    /** Get all questions that were answered, in order. */
    public List<Round> rounds() {
        return List.copyOf(rounds);
    }
}
