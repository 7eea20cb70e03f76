package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MessageFieldsTest {
    private static MessageFields of(String json) {
        return new MessageFields("ticket", JsonMapper.shared().readTree(json), Set.of("a", "b"));
    }

    @Test
    void shouldGiveWhatIsThere() {
        MessageFields fields = of("{\"a\": 7, \"b\": \"x\"}");
        assertThat(fields.whole("a", 0, 9)).isEqualTo(7);
        assertThat(fields.number("a", 0, 9)).isEqualTo(7);
        assertThat(fields.oneOf("b", List.of("x", "y"))).isEqualTo("x");
        assertThat(of("{}").has("a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"7\"",
                "7.5",
                "true",
                "[7]",
                "{}",
                "10",
                "-1",
                "1e999",
                "-1e999",
                "9223372036854775808",
                "99999999999999999999999999999999999999"
            })
    void shouldRefuseWhatIsNoWholeNumberWithinTheRange(String value) {
        MessageFields fields = of("{\"a\": " + value + "}");
        assertThat(fields.has("a")).as("what holds nothing is there, too").isTrue();
        assertThatThrownBy(() -> fields.whole("a", 0, 9))
                .isInstanceOf(Rejected.class)
                .hasMessageStartingWith("ticket.a: expected a whole number from 0 to 9, found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "{\"c\": 1}", "{\"A\": 1}", "{\"\": 1}"})
    void shouldRefuseWhatIsNoObjectOfTheKnownFields(String json) {
        assertThatThrownBy(() -> of(json)).isInstanceOf(Rejected.class).hasMessageContaining("expected ");
    }
}
