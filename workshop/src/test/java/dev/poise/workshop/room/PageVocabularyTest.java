package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.Mechanism;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.team.TeamSettings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PageVocabularyTest {
    private static final JsonNode TREE = PageVocabulary.tree(new Scenarios().resolver());

    @Test
    void shouldGiveReasonsThatNameWhatThereIs() {
        int reasons = 0;
        for (var outcome : TREE.get("reasons").properties()) {
            for (JsonNode reason : outcome.getValue()) {
                reasons++;
                assertThat(Mechanism.find(reason.get("mechanism").asString())).isPresent();
                for (String list : new String[] {"settings", "constants"}) {
                    for (JsonNode name : reason.get(list)) {
                        assertThat(TeamSettings.CATALOGUE.find(name.asString()))
                                .as(name.asString())
                                .isPresent();
                    }
                }
            }
        }
        assertThat(reasons).isGreaterThan(12);
    }

    @Test
    void shouldOfferEverySettingAndEveryBuiltInScenario() {
        assertThat(TREE.get("settings")).hasSize(TeamSettings.CATALOGUE.specs().size());
        assertThat(TREE.get("scenarios")).hasSize(Catalogue.builtIn().all().size());
    }

    @Test
    void shouldGiveBuiltInScenariosThatCanBeSentBack() {
        Scenarios scenarios = new Scenarios();
        for (JsonNode builtIn : TREE.get("scenarios")) {
            assertThat(scenarios.resolve("now", builtIn.get("scenario"))).isNotNull();
        }
    }
}
