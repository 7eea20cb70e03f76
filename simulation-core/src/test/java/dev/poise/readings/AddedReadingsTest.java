package dev.poise.readings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.kernel.Fact;
import dev.poise.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddedReadingsTest {
    private record Named(String name) implements AddedReading {
        @Override
        public Fold begin(Settings settings) {
            return new Fold() {
                @Override
                public void observe(Fact fact) {}

                @Override
                public double value() {
                    return 0;
                }
            };
        }
    }

    @Test
    void shouldKeepReadingsWhoseNamesAreFreeAndWellFormed() {
        assertThat(AddedReadings.usable(List.of(
                        new Named("promises.broken"),
                        new Named("escalations.count"),
                        new Named("value.delivered"),
                        new Named("Count"),
                        new Named("one"))))
                .containsOnlyKeys("escalations.count", "promises.broken");
    }

    @Test
    void shouldFindNoneWhereNoJarHasAny() {
        assertThat(AddedReadings.names()).isEmpty();
        assertThat(AddedReadings.find("promises.broken")).isEmpty();
    }
}
