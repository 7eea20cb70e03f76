package dev.poise.readings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.random.Chance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that come and go against a list that is sorted anew every time. */
final class SortedNumbersTest {
    private static final long KEY = Chance.key(3, "sorted numbers");

    @Test
    void shouldStayInOrderWhileNumbersComeAndGo() {
        SortedNumbers numbers = new SortedNumbers();
        List<Double> expected = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            // few different numbers, so that many are equal
            double number = Chance.among(KEY, i, 40) - 20;
            if (Chance.happens(KEY, -1 - i, .55)) {
                numbers.add(number);
                expected.add(number);
                Collections.sort(expected);
            } else {
                numbers.remove(number);
                expected.remove(number);
            }
            assertThat(numbers.size()).isEqualTo(expected.size());
            if (!expected.isEmpty()) {
                int place = Chance.among(Chance.key(KEY, 1), i, expected.size());
                assertThat(numbers.get(place)).isEqualTo(expected.get(place));
            }
        }
    }
}
