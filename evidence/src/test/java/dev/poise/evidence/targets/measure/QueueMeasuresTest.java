package dev.poise.evidence.targets.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.evidence.targets.record.TargetRunRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueueMeasuresTest {

    /** Runs of a queue with one server and random arrivals, from half busy to nearly always. */
    private static final List<List<TargetRunRecord>> ONE_SERVER =
            List.of(runs(200, 400), runs(400, 480)); // two loads, in thousandths of double the utilisation

    private static List<TargetRunRecord> runs(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> i / 500.0)
                .map(rho -> Made.busy(rho, rho / (1 - rho)))
                .toList();
    }

    @Test
    void shouldFindTheHockeyStickOfOneServer() {
        assertThat(QueueMeasures.step(ONE_SERVER, .6, .8)).isCloseTo(8 / 3.0, within(.06));
        assertThat(QueueMeasures.step(ONE_SERVER, .8, .9)).isCloseTo(9 / 4.0, within(.06));
    }

    @Test
    void shouldNotGuessWhereNoRunIsThatBusy() {
        assertThat(QueueMeasures.step(ONE_SERVER, .9, .99)).isNaN();
    }

    @Test
    void shouldPutRunsInTheOrderOfTheirUtilisation() {
        List<QueueMeasures.Point> curve =
                QueueMeasures.curve(List.of(List.of(Made.busy(.9, 3)), List.of(Made.busy(.5, 1))));

        assertThat(curve).extracting(QueueMeasures.Point::utilisation).containsExactly(.5, .9);
        assertThat(curve).extracting(QueueMeasures.Point::hours).containsExactly(1.0, 3.0);
        assertThat(QueueMeasures.free(Made.busy(.9, 3))).isCloseTo(.1, within(1e-12));
    }
}
