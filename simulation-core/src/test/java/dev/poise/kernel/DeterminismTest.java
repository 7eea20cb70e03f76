package dev.poise.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class DeterminismTest {
    private static final int SEEDS = 200;

    private record Recorded(RunOutcome outcome, List<Fact> facts) {}

    @Test
    void shouldGiveTheSameFactsAndTheSameEndForTheSameSeed() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertSame(seed, run(seed), run(seed));
        }
    }

    @Test
    void shouldEndTheSameWhetherAnybodyListensOrNot() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RunOutcome unheard =
                    new InProcessEngine().run(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of());
            assertThat(told(unheard))
                    .as("seed %d", seed)
                    .isEqualTo(told(run(seed).outcome()));
        }
    }

    @Test
    void shouldGiveTheSameRunsSideBySideOnSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Recorded>> runs = new ArrayList<>();
            for (long seed = 0; seed < SEEDS; seed++) {
                long each = seed;
                runs.add(threads.submit(() -> run(each)));
            }
            for (int seed = 0; seed < SEEDS; seed++) {
                assertSame(seed, runs.get(seed).get(), run(seed));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void shouldMakeRunsThatDifferAndEndInEveryWay() {
        Set<List<Fact>> differing = new HashSet<>();
        Set<Class<?>> ends = new HashSet<>();
        long messages = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Recorded recorded = run(seed);
            differing.add(recorded.facts());
            ends.add(recorded.outcome().getClass());
            messages += recorded.outcome().messages();
        }
        assertThat(differing).hasSize(SEEDS);
        assertThat(ends).containsExactlyInAnyOrder(RunOutcome.Completed.class, RunOutcome.Failed.class);
        assertThat(messages / SEEDS).isGreaterThan(300);
    }

    private static Recorded run(long seed) {
        List<Fact> facts = new ArrayList<>();
        RunOutcome outcome = new InProcessEngine()
                .run(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of(facts::add));
        return new Recorded(outcome, facts);
    }

    private static void assertSame(long seed, Recorded one, Recorded other) {
        assertThat(told(one.outcome())).as("seed %d", seed).isEqualTo(told(other.outcome()));
        assertThat(one.facts()).as("seed %d", seed).isEqualTo(other.facts());
    }

    /** Two failures are never equal, as exceptions have no equality; their text is. */
    private static String told(RunOutcome outcome) {
        return outcome.toString();
    }
}
