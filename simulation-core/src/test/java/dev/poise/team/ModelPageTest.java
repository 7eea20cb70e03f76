package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.settings.Mechanism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about the model says of every mechanism what the code says. */
class ModelPageTest {
    @ParameterizedTest
    @EnumSource
    void shouldSayWhatIsHeldWhenAMechanismIsOff(Mechanism mechanism) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "model.md"));
        assertThat(page).contains("| `%s` | %s |".formatted(mechanism.id(), mechanism.neutral()));
    }
}
