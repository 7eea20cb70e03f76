package dev.poise.workshop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.readings.RunReadings;
import dev.poise.workshop.Sample;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedRunsTest {
    private final AtomicInteger made = new AtomicInteger();
    private final RememberedRuns runs = new RememberedRuns(
            (scenario, seed) -> {
                made.incrementAndGet();
                return new RunReadings(new double[0], new double[0][]);
            },
            2);

    @Test
    void shouldMakeARunOnce() {
        RunReadings first = runs.run(Sample.team(), 1);

        assertThat(runs.run(Sample.team(), 1)).isSameAs(first);
        assertThat(runs.run(Sample.team(), 2)).isNotSameAs(first);
        assertThat(made).hasValue(2);
    }

    @Test
    void shouldForgetTheScenarioThatWasUsedLongestAgo() {
        runs.run(Sample.team(.1), 1);
        runs.run(Sample.team(.2), 1);
        runs.run(Sample.team(.1), 1);
        runs.run(Sample.team(.3), 1);
        assertThat(made).hasValue(3);

        runs.run(Sample.team(.1), 1);
        assertThat(made).hasValue(3);
        runs.run(Sample.team(.2), 1);
        assertThat(made).hasValue(4);
    }
}
