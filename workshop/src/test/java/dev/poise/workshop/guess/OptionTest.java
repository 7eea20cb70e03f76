package dev.poise.workshop.guess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.readings.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionTest {

    @ParameterizedTest
    @CsvSource({
        "VALUE_DELIVERED, -10, FALLS_MUCH", "VALUE_DELIVERED, -9.9, FALLS", "VALUE_DELIVERED, 1.9, SAME",
        "VALUE_DELIVERED, 2, RISES", "VALUE_DELIVERED, 10, RISES_MUCH", "AUTONOMY_MEAN, -.1, FALLS_MUCH",
        "AUTONOMY_MEAN, -.05, FALLS", "AUTONOMY_MEAN, .019, SAME", "PO_EXHAUSTION, .021, RISES"
    })
    void shouldFindWhatCameTrueOnTheScaleOnWhichItIsShown(Reading reading, double difference, Option option) {
        assertThat(Option.of(reading, difference)).isEqualTo(option);
    }
}
