package dev.poise.workshop.guess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.comparison.Contrast;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Fan;
import dev.poise.statistics.Interval;
import dev.poise.statistics.PairedComparison;
import dev.poise.workshop.guess.GuessBoard.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessBoardTest {
    private final GuessBoard board = new GuessBoard();

    private static Contrast contrast(Metric metric) {
        return Contrast.of(metric, PairedComparison.of(new double[] {.6, .7, .65}, new double[] {.4, .51, .44}));
    }

    private static final Fan.Band END = new Fan.Band(.401, .45, .5, .55, .649, .5, Interval.around(.5, .1, .95), 3);

    private Reply choose(String phone, int number, Option option) {
        return board.guess(phone, number, new Guess.Choice(option));
    }

    private Reply draw(String phone, int number, double value) {
        return board.guess(phone, number, new Guess.EndPoint(value));
    }

    private Result show() {
        board.show(contrast(Metric.AUTONOMY_MEAN), END, List.of());
        return board.rounds().get(0).result();
    }

    private List<Integer> counts() {
        return ((Result.Chosen) show()).counts();
    }

    @Test
    void shouldTakeOneGuessFromEachPhoneWhileTheQuestionIsOpen() {
        assertThat(choose("a", 0, Option.SAME)).isEqualTo(Reply.NOT_TAKEN);
        board.open(Metric.AUTONOMY_MEAN, QuestionKind.OPTIONS, "");
        assertThat(choose("a", 1, Option.FALLS)).isEqualTo(Reply.TAKEN);
        assertThat(choose("a", 1, Option.RISES)).isEqualTo(Reply.NOT_TAKEN);
        assertThat(choose("b", 2, Option.RISES)).isEqualTo(Reply.NOT_TAKEN);
        board.stop();
        assertThat(choose("b", 1, Option.RISES)).isEqualTo(Reply.NOT_TAKEN);
        assertThat(counts()).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void shouldAddRaisedHandsAndReplaceThemWhenTypedAgain() {
        board.open(Metric.AUTONOMY_MEAN, QuestionKind.OPTIONS, "");
        choose("a", 1, Option.FALLS);
        board.hands(List.of(3, 1, 0, 0, 0));
        board.hands(List.of(2, 1, 0, 0, 4));
        assertThat(board.guessed()).isEqualTo(8);
        assertThat(counts()).containsExactly(2, 2, 0, 0, 4);
    }

    @Test
    void shouldShowOnceAndKeepTheRound() {
        board.open(Metric.AUTONOMY_MEAN, QuestionKind.OPTIONS, "");
        choose("a", 1, Option.FALLS_MUCH);
        assertThat(board.show(contrast(Metric.TRUST_MEAN), END, List.of())).isFalse();
        assertThat(board.show(contrast(Metric.AUTONOMY_MEAN), END, List.of(new ChangedSetting("x", "1", "2"))))
                .isTrue();
        assertThat(board.show(contrast(Metric.AUTONOMY_MEAN), END, List.of())).isFalse();
        assertThat(board.isCovered()).isFalse();
        Round round = board.rounds().get(0);
        assertThat(((Result.Chosen) round.result()).right()).isEqualTo(Option.FALLS_MUCH);
        assertThat(round.difference()).isCloseTo(-20, org.assertj.core.api.Assertions.within(1e-9));
        board.open(Metric.PO_EXHAUSTION, QuestionKind.OPTIONS, "");
        assertThat(board.guessed()).isZero();
        assertThat(board.question()).isEqualTo(2);
        assertThat(board.rounds()).hasSize(1);
    }

    @Test
    void shouldTakeOneEndPointFromEachPhoneAndThoseThatAreAdded() {
        board.open(Metric.AUTONOMY_MEAN, QuestionKind.END_POINT, "");
        assertThat(draw("a", 1, .7)).isEqualTo(Reply.TAKEN);
        assertThat(draw("a", 1, .2)).isEqualTo(Reply.NOT_TAKEN);
        assertThat(draw("b", 2, .2)).isEqualTo(Reply.NOT_TAKEN);
        assertThat(choose("b", 1, Option.SAME)).isEqualTo(Reply.NOT_TAKEN);
        assertThat(draw("b", 1, .4049)).isEqualTo(Reply.TAKEN);
        assertThat(board.add(.65)).isEqualTo(Reply.TAKEN);
        assertThat(board.add(.9)).isEqualTo(Reply.TAKEN);
        assertThat(board.takeBack()).isTrue();
        board.hands(List.of(1, 1, 1, 1, 1));
        board.stop();
        assertThat(draw("c", 1, .5)).isEqualTo(Reply.NOT_TAKEN);
        assertThat(board.guessed()).isEqualTo(3);

        Result.Drawn drawn = (Result.Drawn) show();

        assertThat(drawn.points()).as("in rising order, as whole numbers").containsExactly(.4, .65, .7);
        assertThat(drawn.inRange()).as("40 to 65 as it is shown").isEqualTo(2);
        assertThat(board.add(.5)).isEqualTo(Reply.NOT_TAKEN);
        assertThat(board.takeBack()).isFalse();
    }

    @Test
    void shouldRefuseAnEndPointThatIsNotOnTheAxis() {
        board.open(Metric.AUTONOMY_MEAN, QuestionKind.END_POINT, "");
        for (double outside : new double[] {-.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(draw("a", 1, outside)).isEqualTo(Reply.OFF_THE_AXIS);
            assertThat(board.add(outside)).isEqualTo(Reply.OFF_THE_AXIS);
        }
        board.open(Metric.VALUE_DELIVERED, QuestionKind.END_POINT, "");
        assertThat(draw("a", 2, 200)).isEqualTo(Reply.TAKEN);
        board.open(Metric.VALUE_DELIVERED, QuestionKind.OPTIONS, "");
        assertThat(draw("a", 3, 100)).isEqualTo(Reply.NOT_TAKEN);
        assertThat(board.add(100)).isEqualTo(Reply.NOT_TAKEN);
    }

    @Test
    void shouldAddNoMoreEndPointsThanHands() {
        board.open(Metric.AUTONOMY_MEAN, QuestionKind.END_POINT, "");
        for (int i = 0; i < GuessBoard.MAX_HANDS; i++) {
            board.add(.5);
        }
        assertThat(board.add(.5)).isEqualTo(Reply.NOT_TAKEN);
        assertThat(board.guessed()).isEqualTo(GuessBoard.MAX_HANDS);
    }
}
