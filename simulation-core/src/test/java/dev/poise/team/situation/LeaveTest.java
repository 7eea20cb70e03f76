package dev.poise.team.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 6, 12})
    void shouldGiveEverybodyTheirWeeksInEveryYear(int weeks) {
        for (long key = 0; key < 50; key++) {
            for (int year = 0; year < 4; year++) {
                long person = key;
                int first = year * WorkingTime.YEAR;
                assertThat(IntStream.range(first, first + WorkingTime.YEAR).filter(day -> Leave.on(person, day, weeks)))
                        .hasSize(weeks * WorkingTime.WEEK);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12})
    void shouldComeInWholeWeeks(int weeks) {
        for (int day = 0; day < WorkingTime.YEAR; day += WorkingTime.WEEK) {
            int monday = day;
            long on = IntStream.range(0, WorkingTime.WEEK)
                    .filter(i -> Leave.on(7, monday + i, weeks))
                    .count();
            assertThat(on).isIn(0L, (long) WorkingTime.WEEK);
        }
    }
}
