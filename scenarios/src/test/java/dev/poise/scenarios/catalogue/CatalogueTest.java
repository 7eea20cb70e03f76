package dev.poise.scenarios.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.scenarios.ScenarioRequest;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.ScenarioResult.Loaded;
import dev.poise.team.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.builtIn();
    private final ScenarioResolver resolver = ScenarioResolver.of(Path.of(""));

    static List<String> names() {
        return CATALOGUE.names();
    }

    private static Loaded loaded(ScenarioResult result) {
        assertThat(result).isInstanceOf(Loaded.class);
        return (Loaded) result;
    }

    @Test
    void shouldHoldTheNamesThatAreDocumented() {
        assertThat(CATALOGUE.names(Kind.TEAM_REFERENCE)).containsExactly("reference-team");
        assertThat(CATALOGUE.names(Kind.PRODUCT_OWNER))
                .containsExactly(
                        "what-and-why",
                        "non-technical",
                        "hands-on-expert",
                        "hands-on-novice",
                        "curious",
                        "learning",
                        "former-programmer",
                        "steps-back",
                        "reflective",
                        "outcome-first",
                        "absent");
        assertThat(CATALOGUE.names(Kind.PRODUCT)).containsExactly("api-platform", "complex-backend", "consumer-app");
        assertThat(CATALOGUE.names(Kind.TEAM)).containsExactly("junior", "senior", "small", "large");
        assertThat(CATALOGUE.names(Kind.CULTURE)).containsExactly("steep-hierarchy", "crunch");
    }

    @Test
    void shouldListEveryFileThereIs() throws IOException {
        Path folder = Path.of("src/main/resources/dev/poise/scenarios/catalogue");
        try (Stream<Path> files = Files.walk(folder, 2)) {
            assertThat(files.filter(file -> Files.isRegularFile(file) && !folder.equals(file.getParent()))
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            names().stream().map(name -> name + ".yaml").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldRunAloneOnTheReferenceTeam(String name) {
        Loaded alone = loaded(resolver.resolve(name));

        assertThat(alone.scenario().name()).isEqualTo(name);
        assertThat(alone.scenario().settings().equals(TeamSettings.standard())
                        && alone.scenario().interventions().isEmpty())
                .isEqualTo(name.equals(Catalogue.REFERENCE));
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldSayInTwoSentencesWhatItShows(String name) {
        String about = CATALOGUE.find(name).orElseThrow().about();

        assertThat(about.split("(?<=[.!?])\\s+")).hasSize(2);
        assertThat(about).endsWith(".").hasSizeBetween(60, 320);
        assertThat(loaded(resolver.resolve(name)).about()).isEqualTo(about);
    }

    @Test
    void shouldCombineEveryPartWithEveryOther() {
        for (String owner : CATALOGUE.names(Kind.PRODUCT_OWNER)) {
            for (String product : CATALOGUE.names(Kind.PRODUCT)) {
                for (String team : CATALOGUE.names(Kind.TEAM)) {
                    for (String culture : CATALOGUE.names(Kind.CULTURE)) {
                        Loaded whole = loaded(resolver.resolve(ScenarioRequest.ofReferenceTeam()
                                .with(Kind.PRODUCT_OWNER, owner)
                                .with(Kind.CULTURE, culture)
                                .with(Kind.TEAM, team)
                                .with(Kind.PRODUCT, product)));
                        List.of(owner, product, team, culture)
                                .forEach(part -> assertKeepsWhatItSets(whole, loaded(resolver.resolve(part))));
                    }
                }
            }
        }
    }

    private static void assertKeepsWhatItSets(Loaded whole, Loaded part) {
        assertThat(part.origins())
                .allSatisfy(origin -> assertThat(whole.scenario().settings().text(origin.setting()))
                        .isEqualTo(origin.value()));
    }
}
