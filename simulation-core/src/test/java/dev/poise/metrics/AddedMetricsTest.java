package dev.poise.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.added.Added;
import dev.poise.kernel.Event;
import dev.poise.parameters.Settings;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AddedMetricsTest {
    private static final Settings SETTINGS = TeamSettings.standard();

    private record Sample(MetricDefinition definition, DoubleSupplier value, Supplier<double[]> series)
            implements AddedMetric {
        @Override
        public Collector begin(Settings settings) {
            return new Collector() {
                @Override
                public void observe(Event event) {
                    if (definition.id.equals("breaks.down")) {
                        throw new IllegalStateException("boom");
                    }
                }

                @Override
                public double value() {
                    return value.getAsDouble();
                }

                @Override
                public double[] everySprint() {
                    return series.get();
                }
            };
        }
    }

    private static MetricDefinition definition(String id) {
        return MetricDefinition.amount(id, "Sample", "1", Direction.LESS, Statistic.MEAN, "for a test")
                .matters(1, "for a test");
    }

    private static Sample named(String id) {
        return new Sample(definition(id), () -> 0, () -> new double[0]);
    }

    private static CheckedCollector collector(DoubleSupplier value, Supplier<double[]> series) {
        Sample sample = new Sample(definition("odd.one"), value, series);
        return CheckedCollector.begin(new Metric(1000, sample.definition()), sample, SETTINGS);
    }

    private static CheckedCollector collector(DoubleSupplier value) {
        return collector(value, () -> new double[0]);
    }

    @Test
    void shouldKeepMetricsWhoseNamesAreFreeAndWellFormed() {
        MetricDefinition incomplete =
                MetricDefinition.amount("no.effect", "Sample", "1", Direction.LESS, Statistic.MEAN, "for a test");
        Added<AddedMetric> added = Added.of(
                List.of(
                        named("promises.broken"),
                        named("escalations.count"),
                        named("value.delivered"),
                        named("Count"),
                        named("one"),
                        new Sample(incomplete, () -> 0, () -> new double[0])),
                AddedMetrics::checkedId,
                AddedMetrics.naming());
        assertThat(added.usable().keySet()).containsExactly("escalations.count", "promises.broken");
        assertThat(added.problems())
                .hasSize(4)
                .anyMatch(line -> line.contains("the metric no.effect needs a smallest effect above 0"));
    }

    @Test
    void shouldHaveTheBuiltInMetricsOnlyWhereNoJarHasAny() {
        assertThat(Metric.all()).isEqualTo(Metric.builtIn()).noneMatch(Metric::isAdded);
        assertThat(Metric.find("promises.broken")).isEmpty();
    }

    @Test
    void shouldTakeAnyFiniteValueAndNoValue() {
        assertThat(collector(() -> -7.5).value()).isEqualTo(-7.5);
        assertThat(collector(() -> Double.NaN).value()).isNaN();
        assertThat(collector(() -> 0, () -> new double[] {1, Double.NaN}).everySprint(2))
                .containsExactly(1, Double.NaN);
    }

    @Test
    void shouldNameTheMetricThatGivesWhatCannotBeUsed() {
        assertThatThrownBy(() -> collector(() -> Double.NEGATIVE_INFINITY).value())
                .hasToString("metric odd.one: found -Infinity, expected a finite number, or NaN for no value");
        assertThatThrownBy(() -> collector(() -> {
                            throw new IllegalArgumentException("none");
                        })
                        .value())
                .hasToString("metric odd.one: found java.lang.IllegalArgumentException: none, expected a number");
        assertThatThrownBy(() -> collector(() -> 0, () -> new double[3]).everySprint(2))
                .hasToString("metric odd.one: found 3 values, expected one value for each of 2 sprints");
        Event event = () -> 0;
        Sample broken = named("breaks.down");
        assertThatThrownBy(() -> CheckedCollector.begin(new Metric(1000, broken.definition()), broken, SETTINGS)
                        .observe(event))
                .hasMessageStartingWith("metric breaks.down: found java.lang.IllegalStateException: boom");
    }
}
