package dev.poise.team.productowner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.added.Added;
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
        Added<AddedPolicy> added = Added.of(found, AddedPolicy::name, AddedPolicies.naming());
        assertThat(added.usable().keySet()).containsExactly("calm", "zeal");
        assertThat(added.usable().get("calm")).isSameAs(found.get(4));
        assertThat(added.problems()).hasSize(4);
    }

    @Test
    void shouldBeginWithTheBuiltInNames() {
        assertThat(Policies.names()).startsWith("fixed", "drifting", "reflective");
    }
}
