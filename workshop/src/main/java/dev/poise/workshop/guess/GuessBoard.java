package dev.poise.workshop.guess;

import dev.poise.readings.Reading;
import dev.poise.scenarios.comparison.Contrast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The question that is asked, and what was guessed: from phones, one guess each, and from raised hands, typed by the facilitator.
 * Not thread-safe; the room guards it.
 */
public final class GuessBoard {
    /** The most hands that are counted for one option. */
    public static final int MOST_HANDS = 999;

    private static final int OPTIONS = Option.values().length;

    private final List<Round> rounds = new ArrayList<>();
    private final Map<String, Option> byPhone = new HashMap<>();
    private int[] hands = new int[OPTIONS];
    private State state = State.CLOSED;
    private @Nullable Reading outcome;
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

    /** Ask. Whatever was asked before is gone. */
    public void open(Reading about) {
        question++;
        outcome = about;
        state = State.OPEN;
        byPhone.clear();
        hands = new int[OPTIONS];
    }

    /** Take no more guesses. */
    public void stop() {
        if (state == State.OPEN) {
            state = State.STOPPED;
        }
    }

    /** Take the question away. */
    public void close() {
        state = State.CLOSED;
        outcome = null;
    }

    /**
     * Show the result.
     *
     * @param contrast what came out
     * @param changes in what the team differs from the baseline
     * @return false when nothing is asked, or the result is of another outcome
     */
    public boolean show(Contrast contrast, List<Change> changes) {
        if (!isCovered() || contrast.reading() != outcome) {
            return false;
        }
        state = State.SHOWN;
        double scale = Option.scale(contrast.reading());
        rounds.add(new Round(
                question,
                contrast.reading(),
                changes,
                counts(),
                contrast.difference() * scale,
                contrast.verdict().kind(),
                Option.of(contrast.reading(), contrast.difference())));
        return true;
    }

    /**
     * Take the guess of a phone.
     *
     * @param phone its token
     * @param number the question it answers
     * @param option what it guesses
     * @return false when that question takes no guesses, or this phone has guessed already
     */
    public boolean guess(String phone, int number, Option option) {
        return state == State.OPEN && number == question && byPhone.putIfAbsent(phone, option) == null;
    }

    /**
     * Take raised hands, in place of those typed before.
     *
     * @param counts one per option, 0 to {@link #MOST_HANDS}
     */
    public void hands(List<Integer> counts) {
        if (isCovered()) {
            hands = counts.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** Tell whether charts are to be covered. */
    public boolean isCovered() {
        return state == State.OPEN || state == State.STOPPED;
    }

    /** Get how far the question has got. */
    public State state() {
        return state;
    }

    /** Get what it is about, null when nothing is asked. */
    public @Nullable Reading outcome() {
        return outcome;
    }

    /** Get the number of the question, from 1; 0 before the first. */
    public int question() {
        return question;
    }

    /** Get how many guesses there are. */
    public int guessed() {
        return counts().stream().mapToInt(Integer::intValue).sum();
    }

    /** Get how often each option was guessed, in their order. */
    public List<Integer> counts() {
        return IntStream.range(0, OPTIONS)
                .map(i -> hands[i]
                        + (int) byPhone.values().stream()
                                .filter(option -> option.ordinal() == i)
                                .count())
                .boxed()
                .toList();
    }

    /** Get all questions that were answered, in order. */
    public List<Round> rounds() {
        return List.copyOf(rounds);
    }
}
