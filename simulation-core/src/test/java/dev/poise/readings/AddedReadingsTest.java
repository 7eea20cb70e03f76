package dev.poise.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.added.Added;
import dev.poise.kernel.Fact;
import dev.poise.readings.Reading.Direction;
import dev.poise.readings.Reading.Statistic;
import dev.poise.settings.Settings;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AddedReadingsTest {
    private static final Settings SETTINGS = TeamSettings.standard();

    private record Sample(Definition definition, DoubleSupplier value, Supplier<double[]> series)
            implements AddedReading {
        @Override
        public Fold begin(Settings settings) {
            return new Fold() {
                @Override
                public void observe(Fact fact) {
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

    private static Definition definition(String id) {
        return Definition.amount(id, "Sample", "1", Direction.LESS, Statistic.MEAN, "for a test")
                .matters(1, "for a test");
    }

    private static Sample named(String id) {
        return new Sample(definition(id), () -> 0, () -> new double[0]);
    }

    private static CheckedFold fold(DoubleSupplier value, Supplier<double[]> series) {
        Sample sample = new Sample(definition("odd.one"), value, series);
        return CheckedFold.begin(new Reading(1000, sample.definition()), sample, SETTINGS);
    }

    private static CheckedFold fold(DoubleSupplier value) {
        return fold(value, () -> new double[0]);
    }

    @Test
    void shouldKeepReadingsWhoseNamesAreFreeAndWellFormed() {
        Definition incomplete =
                Definition.amount("no.effect", "Sample", "1", Direction.LESS, Statistic.MEAN, "for a test");
        Added<AddedReading> added = Added.of(
                List.of(
                        named("promises.broken"),
                        named("escalations.count"),
                        named("value.delivered"),
                        named("Count"),
                        named("one"),
                        new Sample(incomplete, () -> 0, () -> new double[0])),
                AddedReadings::checkedId,
                AddedReadings.naming());
        assertThat(added.usable().keySet()).containsExactly("escalations.count", "promises.broken");
        assertThat(added.problems())
                .hasSize(4)
                .anyMatch(line -> line.contains("the reading no.effect needs a smallest effect above 0"));
    }

    @Test
    void shouldHaveTheBuiltInReadingsOnlyWhereNoJarHasAny() {
        assertThat(Reading.all()).isEqualTo(Reading.builtIn()).noneMatch(Reading::isAdded);
        assertThat(Reading.find("promises.broken")).isEmpty();
    }

    @Test
    void shouldTakeAnyFiniteValueAndNoValue() {
        assertThat(fold(() -> -7.5).value()).isEqualTo(-7.5);
        assertThat(fold(() -> Double.NaN).value()).isNaN();
        assertThat(fold(() -> 0, () -> new double[] {1, Double.NaN}).everySprint(2))
                .containsExactly(1, Double.NaN);
    }

    @Test
    void shouldNameTheReadingThatGivesWhatCannotBeUsed() {
        assertThatThrownBy(() -> fold(() -> Double.NEGATIVE_INFINITY).value())
                .hasToString("reading odd.one: found -Infinity, expected a finite number, or NaN for no value");
        assertThatThrownBy(() -> fold(() -> {
                            throw new IllegalArgumentException("none");
                        })
                        .value())
                .hasToString("reading odd.one: found java.lang.IllegalArgumentException: none, expected a number");
        assertThatThrownBy(() -> fold(() -> 0, () -> new double[3]).everySprint(2))
                .hasToString("reading odd.one: found 3 values, expected one value for each of 2 sprints");
        Fact fact = () -> 0;
        Sample broken = named("breaks.down");
        assertThatThrownBy(() -> CheckedFold.begin(new Reading(1000, broken.definition()), broken, SETTINGS)
                        .observe(fact))
                .hasMessageStartingWith("reading breaks.down: found java.lang.IllegalStateException: boom");
    }
}
