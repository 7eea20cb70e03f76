package dev.poise.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.AddedMechanism;
import dev.poise.parameters.MechanismDefinition;
import dev.poise.team.developer.DeveloperMechanism;
import dev.poise.team.mechanism.Hearing;
import dev.poise.team.protocol.DeveloperMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamMechanismsTest {
    private record Sample(String id) implements DeveloperMechanism {
        @Override
        public MechanismDefinition definition() {
            return new MechanismDefinition(id, "does something", "does nothing", List.of());
        }

        @Override
        public Hearing<DeveloperMessage> forDeveloper() {
            return (message, person) -> {};
        }
    }

    private static List<String> problems(AddedMechanism mechanism) {
        return TeamMechanisms.problems(List.of(mechanism), TeamSettings.builtIn());
    }

    @Test
    void shouldTakeAMechanismWithANameOfItsOwn() {
        assertThat(problems(new Sample("recognition"))).isEmpty();
    }

    @Test
    void shouldRefuseAMechanismWhoseSettingsWouldStandAmongBuiltInOnes() {
        assertThat(problems(new Sample("team")))
                .singleElement()
                .asString()
                .contains("found the name team, with which built-in settings begin");
        assertThat(problems(new Sample("sprints"))).hasSize(1);
    }

    @Test
    void shouldRefuseAMechanismThatConcernsNobody() {
        AddedMechanism nobodys = () -> new MechanismDefinition("odd", "does something", "does nothing", List.of());
        assertThat(problems(nobodys)).singleElement().asString().contains("found nobody whom odd concerns");
    }
}
