package dev.poise.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderSearchTest {
    private static final LeaderAddress LEADER = new LeaderAddress("127.0.0.1", 4711);

    private final List<String> notes = new ArrayList<>();
    private long seconds;

    private LeaderSearch search(Optional<Duration> patience) {
        return new LeaderSearch(
                LEADER, () -> "nobody listens there", patience, notes::add, () -> seconds * 1_000_000_000L);
    }

    @Test
    void shouldSayAfterSomeSecondsForWhomItWaitsAndRarelyAgain() {
        LeaderSearch search = search(Optional.empty());
        List<Long> said = new ArrayList<>();
        for (; seconds <= 3600; seconds++) {
            int before = notes.size();
            assertThat(search.look()).isEmpty();
            if (notes.size() > before) {
                said.add(seconds);
            }
        }

        assertThat(said).startsWith(5L, 15L, 35L).hasSizeBetween(8, 15);
        assertThat(notes).containsOnly("waits for a leader at 127.0.0.1:4711: nobody listens there");
    }

    @Test
    void shouldGiveUpWhenAskedTo() {
        LeaderSearch search = search(Optional.of(Duration.ofSeconds(30)));
        seconds = 29;
        assertThat(search.look()).isEmpty();
        seconds = 30;
        assertThat(search.look()).contains("gave up after 30 s: no leader at 127.0.0.1:4711: nobody listens there");
    }
}
