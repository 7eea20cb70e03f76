package dev.poise.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void shouldSayASeriesByItsEnds() {
        assertThat(Ids.words(List.of("A1", "A2", "A3"))).isEqualTo("A1 to A3");
        assertThat(Ids.words(List.of("A1", "A3", "A4"))).isEqualTo("one of A1, A3, A4");
        assertThat(Ids.words(List.of("x"))).isEqualTo("x");
    }

    @Test
    void shouldCutALongList() {
        List<String> ids = IntStream.range(0, 25).mapToObj(i -> "n" + 2 * i).toList();

        assertThat(Ids.words(ids)).startsWith("one of n0, n2").endsWith("n38 and 5 more");
    }
}
