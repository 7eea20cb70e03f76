package dev.poise.workshop.guess;

import dev.poise.metrics.Metric;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a board of guesses holds, to save it and to go on later. Guesses are sorted by the identity of the phone, so that
 * their order does not tell who guessed when. Immutable.
 *
 * @param question the number of the question, 0 before the first
 * @param state how far it has got
 * @param kind in which form it is answered
 * @param outcome what it is about, null when nothing is asked
 * @param wording the question in the facilitator's own words; empty for the usual ones
 * @param choices the options that phones have chosen, by their identities
 * @param hands raised hands, one count per option
 * @param points the end points that phones have set, by their identities
 * @param added the end points that were added without a phone
 * @param rounds the questions that were answered
 */
public record BoardContent(
        int question,
        GuessBoard.State state,
        QuestionKind kind,
        @Nullable Metric outcome,
        String wording,
        Map<String, Option> choices,
        List<Integer> hands,
        Map<String, Double> points,
        List<Double> added,
        List<Round> rounds) {

    /** Copies everything. */
    public BoardContent {
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
        hands = List.copyOf(hands);
        points = Collections.unmodifiableMap(new TreeMap<>(points));
        added = List.copyOf(added);
        rounds = List.copyOf(rounds);
    }

    /** Get the same without the question that is asked: what was answered stays. */
    public BoardContent closed() {
        return answered(question, kind, rounds);
    }

    /**
     * Get the content of a board on which nothing is asked.
     *
     * @param question the number of the last question, 0 before the first
     * @param kind how the last question was answered
     * @param rounds the questions that were answered
     */
    static BoardContent answered(int question, QuestionKind kind, List<Round> rounds) {
        return new BoardContent(
                question,
                GuessBoard.State.CLOSED,
                kind,
                null,
                "",
                Map.of(),
                ChosenOptions.NO_HANDS,
                Map.of(),
                List.of(),
                rounds);
    }
}
