package dev.poise.scenarios.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("sprints", "courage", "technicalKnowledge", "junior", "at");

    @ParameterizedTest
    @CsvSource({
        "sprint, sprints",
        "SPRINTS, sprints",
        "sprnits, sprints",
        "corage, courage",
        "tecnicalKnowlege, technicalKnowledge",
        "technical_knowledge, technicalKnowledge",
        "juniro, junior",
        "att, at"
    })
    void shouldFindWhatWasMeant(String typed, String meant) {
        assertThat(NearestName.to(typed, NAMES)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"velocity", "x", "prints and more", "''"})
    void shouldFindNothingWhenTooMuchWouldHaveToChange(String typed) {
        assertThat(NearestName.to(typed, NAMES)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "ab, ba, 1", "ca, abc, 3", "same, same, 0"})
    void shouldCountChanges(String left, String right, int distance) {
        assertThat(NearestName.distance(left, right)).isEqualTo(distance);
        assertThat(NearestName.distance(right, left)).isEqualTo(distance);
    }

    @Test
    void shouldNotTryNamesOfAnyLength() {
        assertThat(NearestName.to("sprints".repeat(100_000), NAMES)).isNull();
    }
}
