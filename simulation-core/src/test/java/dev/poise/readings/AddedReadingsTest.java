package dev.poise.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.added.Added;
import dev.poise.kernel.Fact;
import dev.poise.settings.Settings;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class AddedReadingsTest {
    private static final Settings SETTINGS = TeamSettings.standard();

    private record Named(String name, DoubleSupplier value) implements AddedReading {
        @Override
        public Fold begin(Settings settings) {
            return new Fold() {
                @Override
                public void observe(Fact fact) {
                    if (name.equals("breaks.down")) {
                        throw new IllegalStateException("boom");
                    }
                }

                @Override
                public double value() {
                    return value.getAsDouble();
                }
            };
        }
    }

    private static Named named(String name) {
        return new Named(name, () -> 0);
    }

    private static AddedReading.Fold fold(DoubleSupplier value) {
        return CheckedFold.begin("odd.one", new Named("odd.one", value), SETTINGS);
    }

    @Test
    void shouldKeepReadingsWhoseNamesAreFreeAndWellFormed() {
        Added<AddedReading> added = Added.of(
                List.of(
                        named("promises.broken"),
                        named("escalations.count"),
                        named("value.delivered"),
                        named("Count"),
                        named("one")),
                AddedReading::name,
                AddedReadings.naming());
        assertThat(added.usable().keySet()).containsExactly("escalations.count", "promises.broken");
        assertThat(added.problems()).hasSize(3);
    }

    @Test
    void shouldFindNoneWhereNoJarHasAny() {
        assertThat(AddedReadings.names()).isEmpty();
        assertThat(AddedReadings.has("promises.broken")).isFalse();
        assertThatThrownBy(() -> AddedReadings.begin("promises.broken", SETTINGS))
                .hasMessageContaining("promises.broken");
    }

    @Test
    void shouldTakeAnyFiniteValueAndNoValue() {
        assertThat(fold(() -> -7.5).value()).isEqualTo(-7.5);
        assertThat(fold(() -> Double.NaN).value()).isNaN();
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
        Fact fact = () -> 0;
        assertThatThrownBy(() -> CheckedFold.begin("breaks.down", named("breaks.down"), SETTINGS)
                        .observe(fact))
                .hasMessageStartingWith("reading breaks.down: found java.lang.IllegalStateException: boom");
    }
}
