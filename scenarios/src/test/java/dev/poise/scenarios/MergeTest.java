package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.catalogue.Kind;
import dev.poise.team.Intervention;
import dev.poise.team.PeopleChange;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    @TempDir
    Path folder;

    private Settings settings(String text) {
        return Sample.loaded(Sample.resolve(folder, "a.yaml", text)).scenario().settings();
    }

    @Test
    void shouldReadNestedGroupsChoicesAndNumbersWithoutALeadingZero() {
        Settings settings = settings("""
                productOwner: { technicalInvolvement: .5, policy: outcome-first }
                sprints: 30
                warmup:
                  sprints: 4.0
                insight: { user: { halfLife: 3e1 } }
                """);

        assertThat(settings)
                .isEqualTo(Sample.CATALOGUE
                        .standard()
                        .with("productOwner.technicalInvolvement", .5)
                        .with("productOwner.policy", "outcome-first")
                        .with("sprints", 30)
                        .with("warmup.sprints", 4)
                        .with("insight.user.halfLife", 30));
    }

    @Test
    void shouldReadJsonAsItReadsYaml() {
        ScenarioResult json = Sample.resolve(folder, "a.json", """
                {"about": "x", "extends": ["junior"], "team": {"size": 4}, "without": ["debt"],
                 "interventions": [{"at": "sprint 3", "set": {"culture": {"safety": 0}}}]}
                """);
        ScenarioResult yaml = Sample.resolve(folder, "a.yaml", """
                about: x
                extends: junior
                team: { size: 4 }
                without: debt
                interventions: [{ at: sprint 3 day 1, set: { culture.safety: 0 } }]
                """);

        assertThat(Sample.loaded(json).scenario()).isEqualTo(Sample.loaded(yaml).scenario());
    }

    @Test
    void shouldLetTheLaterParentWinAndTheFileOverBoth() {
        Settings settings = settings("""
                extends: [hands-on-expert, non-technical]
                productOwner: { technicalInvolvement: 0.4 }
                """);

        assertThat(settings.number("productOwner.technicalKnowledge")).isEqualTo(.1);
        assertThat(settings.number("productOwner.technicalInvolvement")).isEqualTo(.4);
    }

    @Test
    void shouldCountAFileThatIsReachedTwiceOnceAtItsFirstPlace() {
        Sample.write(folder, "base.yaml", "team: { size: 9 }\nsprints: 8\n");
        Sample.write(folder, "left.yaml", "extends: base.yaml\nteam: { size: 3 }\n");
        Sample.write(folder, "right.yaml", "extends: ./base.yaml\nsprints: 9\n");

        Settings settings = settings("extends: [left.yaml, right.yaml]\n");

        assertThat(settings.number("team.size")).isEqualTo(3);
        assertThat(settings.number("sprints")).isEqualTo(9);
    }

    @Test
    void shouldFindParentsRelativeToTheFileThatNamesThem() {
        Sample.write(folder, "deep/down/base.yaml", "team: { size: 9 }\n");
        Sample.write(folder, "deep/middle.yaml", "extends: down/base.yaml\n");

        assertThat(settings("extends: deep/middle.yaml\n").number("team.size")).isEqualTo(9);
    }

    @Test
    void shouldAddUpInterventionsAndSwitchedOffMechanisms() {
        Sample.write(folder, "base.yaml", """
                without: [debt]
                interventions:
                  - { at: sprint 9, set: { culture.safety: 0.1, product.complexity: 0.6 } }
                  - { at: sprint 10, join: 1 }
                """);

        ScenarioResult result = Sample.resolve(folder, "a.yaml", """
                extends: [base.yaml, steps-back]
                without: [turnover]
                interventions:
                  - { at: sprint 9 day 1, set: { culture: { safety: 0.2 } } }
                  - { at: sprint 9 day 10, set: { productOwner.policy: reflective } }
                  - { at: sprint 10, join: 2, leave: 1 }
                """);

        assertThat(Sample.loaded(result).scenario().without())
                .containsExactlyInAnyOrder(Mechanism.DEBT, Mechanism.TURNOVER);
        assertThat(Sample.loaded(result).scenario().interventions())
                .containsExactly(
                        new Intervention(6, 1, Map.of("productOwner.technicalInvolvement", .2)),
                        new Intervention(9, 1, Map.of("culture.safety", .2, "product.complexity", .6)),
                        new Intervention(9, 10, Map.of("productOwner.policy", 2.0)),
                        new Intervention(10, 1, Map.of(), Map.of(PeopleChange.LEAVE, 1, PeopleChange.JOIN, 3)));
    }

    @Test
    void shouldPutPartsOnTheScenarioAndSingleSettingsOnTop() {
        Sample.write(folder, "mine.yaml", "about: mine\nteam: { size: 4 }\nproduct: { complexity: 0.9 }\n");

        ScenarioResult.Loaded loaded = Sample.loaded(Sample.resolver(folder)
                .resolve(ScenarioRequest.of("mine.yaml")
                        .with(Kind.PRODUCT_OWNER, "hands-on-novice")
                        .with(Kind.PRODUCT, "complex-backend")
                        .set("productOwner.technicalKnowledge=.3")
                        .set(" productOwner.technicalKnowledge = 0.4 ")));

        assertThat(loaded.scenario().name()).isEqualTo("mine+complex-backend+hands-on-novice");
        assertThat(loaded.about()).startsWith("A Product Owner who knows little");
        assertThat(loaded.origins())
                .extracting(origin -> origin.setting() + "=" + origin.value() + " "
                        // where exactly a built-in scenario says it is of no interest here
                        + origin.place().toString().replaceFirst("^([a-z][a-z-]*):.*", "$1"))
                .containsExactly(
                        "team.size=4 mine.yaml:2:15",
                        "productOwner.technicalKnowledge=0.4 --set:2:36",
                        "productOwner.technicalInvolvement=0.9 hands-on-novice",
                        "product.technicalShare=0.7 complex-backend",
                        "product.complexity=0.8 complex-backend",
                        "product.initialDebt=0.4 complex-backend");
    }

    @Test
    void shouldResolveTheReferenceTeamWhenNothingIsAskedFor() {
        ScenarioResult.Loaded loaded =
                Sample.loaded(Sample.resolver(folder).resolve(ScenarioRequest.ofReferenceTeam()));

        assertThat(loaded.scenario().name()).isEqualTo("reference-team");
        assertThat(loaded.scenario().settings()).isEqualTo(Sample.CATALOGUE.standard());
        assertThat(loaded.origins()).isEmpty();
    }
}
