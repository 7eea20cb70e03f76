package dev.poise.workshop.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.metrics.RunMetrics;
import dev.poise.workshop.Sample;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedRunsTest {
    private final AtomicInteger made = new AtomicInteger();
    private final RememberedRuns runs = new RememberedRuns(
            (scenario, seed) -> {
                made.incrementAndGet();
                return new RunMetrics(new double[0], new double[0][]);
            },
            2,
            5);

    @Test
    void shouldMakeARunOnce() {
        RunMetrics first = runs.run(Sample.team(), 1);

        assertThat(runs.run(Sample.team(), 1)).isSameAs(first);
        assertThat(runs.run(Sample.team(), 2)).isNotSameAs(first);
        assertThat(made).hasValue(2);
    }

    @Test
    void shouldKeepNoMoreRunsThanItMay() {
        for (int seed = 1; seed <= 3; seed++) {
            runs.run(Sample.team(.1), seed);
        }
        runs.run(Sample.team(.2), 1);
        runs.run(Sample.team(.2), 2);
        runs.run(Sample.team(.1), 3);
        assertThat(made).as("five fit").hasValue(5);

        runs.run(Sample.team(.1), 4);
        runs.run(Sample.team(.1), 1);
        assertThat(made).as("the sixth costs those of the other scenario").hasValue(6);
        runs.run(Sample.team(.2), 1);
        assertThat(made).hasValue(7);

        for (int seed = 1; seed <= 1000; seed++) {
            runs.run(Sample.team(.3), seed);
        }
        assertThat(made).as("more of one than it may keep of all").hasValue(1007);
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
