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

    @Test
    void shouldGiveTheSameEventsAndTheSameEndForTheSameSeed() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(Recording.inProcess(seed)).as("seed %d", seed).isEqualTo(Recording.inProcess(seed));
        }
    }

    @Test
    void shouldEndTheSameWhetherAnybodyListensOrNot() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RunOutcome unheard =
                    new InProcessEngine().run(RandomNetwork.label(seed), new RandomNetwork(seed).cast(), List.of());
            assertThat(unheard.toString())
                    .as("seed %d", seed)
                    .isEqualTo(Recording.inProcess(seed).end());
        }
    }

    @Test
    void shouldGiveTheSameRunsSideBySideOnSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Recording>> runs = new ArrayList<>();
            for (long seed = 0; seed < SEEDS; seed++) {
                long each = seed;
                runs.add(threads.submit(() -> Recording.inProcess(each)));
            }
            for (int seed = 0; seed < SEEDS; seed++) {
                assertThat(runs.get(seed).get()).as("seed %d", seed).isEqualTo(Recording.inProcess(seed));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void shouldMakeNetworksThatDifferAndEndInEveryWay() {
        Set<List<Event>> differing = new HashSet<>();
        int failed = 0;
        int completed = 0;
        long events = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Recording recording = Recording.inProcess(seed);
            differing.add(recording.events());
            failed += recording.end().startsWith("Failed") ? 1 : 0;
            completed += recording.end().startsWith("Completed") ? 1 : 0;
            events += recording.events().size();
        }
        assertThat(differing).hasSize(SEEDS);
        assertThat(failed).isGreaterThan(20);
        assertThat(completed).isGreaterThan(20);
        assertThat(failed + completed).isEqualTo(SEEDS);
        assertThat(events / SEEDS).isGreaterThan(300);
    }
}
