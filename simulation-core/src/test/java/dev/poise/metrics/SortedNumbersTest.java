package dev.poise.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that come and go against a list that is sorted again every time. */
final class SortedNumbersTest {
    private static final long KEY = KeyedRandom.key(3, "sorted numbers");

    @Test
    void shouldStayInOrderWhileNumbersComeAndGo() {
        SortedNumbers numbers = new SortedNumbers();
        List<Double> expected = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            // few different numbers, so that many are equal
            double number = KeyedRandom.among(KEY, i, 40) - 20;
            if (KeyedRandom.happens(KEY, -1 - i, .55)) {
                numbers.add(number);
                expected.add(number);
                Collections.sort(expected);
            } else {
                numbers.remove(number);
                expected.remove(number);
            }
            assertThat(numbers.size()).isEqualTo(expected.size());
            if (!expected.isEmpty()) {
                int place = KeyedRandom.among(KeyedRandom.key(KEY, 1), i, expected.size());
                assertThat(numbers.get(place)).isEqualTo(expected.get(place));
            }
        }
    }
}
