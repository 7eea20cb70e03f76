package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddedPolicyTest {
    private record Named(String name) implements AddedPolicy {
        @Override
        public Choice choose(Observation seen) {
            return Choice.of(0);
        }
    }

    @Test
    void shouldKeepThoseWhoseNamesCanBeUsedInTheOrderOfTheAlphabet() {
        List<AddedPolicy> found = List.of(
                new Named("zeal"),
                new Named("fixed"),
                new Named("Upper"),
                new Named(""),
                new Named("calm"),
                new Named("calm"));
        assertThat(Policies.added(found).keySet()).containsExactly("calm", "zeal");
        assertThat(Policies.added(found).get("calm")).isSameAs(found.get(4));
    }

    @Test
    void shouldBeginWithTheBuiltInNames() {
        assertThat(Policies.names())
                .startsWith("fixed", "drifting", "reflective", "outcome-first", "curious", "learning");
    }
}
