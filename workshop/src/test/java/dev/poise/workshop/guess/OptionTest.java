package dev.poise.workshop.guess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.metrics.Metric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionTest {

    @ParameterizedTest
    @CsvSource({
        "value.delivered, -10, FALLS_MUCH", "value.delivered, -9.9, FALLS", "value.delivered, 1.9, SAME",
        "value.delivered, 2, RISES", "value.delivered, 10, RISES_MUCH", "autonomy.mean, -.1, FALLS_MUCH",
        "autonomy.mean, -.05, FALLS", "autonomy.mean, .019, SAME", "po.exhaustion, .021, RISES"
    })
    void shouldFindWhatCameTrueOnTheScaleOnWhichItIsShown(String metric, double difference, Option option) {
        assertThat(Option.of(Metric.find(metric).orElseThrow(), difference)).isEqualTo(option);
    }
}
