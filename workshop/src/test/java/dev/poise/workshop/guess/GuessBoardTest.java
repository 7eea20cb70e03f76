package dev.poise.workshop.guess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.readings.Reading;
import dev.poise.scenarios.comparison.Contrast;
import dev.poise.statistics.PairedComparison;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessBoardTest {
    private final GuessBoard board = new GuessBoard();

    private static Contrast contrast(Reading reading) {
        return Contrast.of(reading, PairedComparison.of(new double[] {.6, .7, .65}, new double[] {.4, .51, .44}));
    }

    @Test
    void shouldTakeOneGuessFromEachPhoneWhileTheQuestionIsOpen() {
        assertThat(board.guess("a", 0, Option.SAME)).isFalse();
        board.open(Reading.AUTONOMY_MEAN);
        assertThat(board.guess("a", 1, Option.FALLS)).isTrue();
        assertThat(board.guess("a", 1, Option.RISES)).isFalse();
        assertThat(board.guess("b", 2, Option.RISES)).isFalse();
        board.stop();
        assertThat(board.guess("b", 1, Option.RISES)).isFalse();
        assertThat(board.counts()).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void shouldAddRaisedHandsAndReplaceThemWhenTypedAgain() {
        board.open(Reading.AUTONOMY_MEAN);
        board.guess("a", 1, Option.FALLS);
        board.hands(List.of(3, 1, 0, 0, 0));
        board.hands(List.of(2, 1, 0, 0, 4));
        assertThat(board.counts()).containsExactly(2, 2, 0, 0, 4);
        assertThat(board.guessed()).isEqualTo(8);
    }

    @Test
    void shouldShowOnceAndKeepTheRound() {
        board.open(Reading.AUTONOMY_MEAN);
        board.guess("a", 1, Option.FALLS_MUCH);
        assertThat(board.show(contrast(Reading.TRUST_MEAN), List.of())).isFalse();
        assertThat(board.show(contrast(Reading.AUTONOMY_MEAN), List.of(new Change("x", "1", "2"))))
                .isTrue();
        assertThat(board.show(contrast(Reading.AUTONOMY_MEAN), List.of())).isFalse();
        assertThat(board.isCovered()).isFalse();
        Round round = board.rounds().get(0);
        assertThat(round.right()).isEqualTo(Option.FALLS_MUCH);
        assertThat(round.difference()).isCloseTo(-20, org.assertj.core.api.Assertions.within(1e-9));
        board.open(Reading.PO_EXHAUSTION);
        assertThat(board.counts()).containsOnly(0);
        assertThat(board.question()).isEqualTo(2);
        assertThat(board.rounds()).hasSize(1);
    }
}
