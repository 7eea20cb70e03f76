package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.golden.Golden;
import dev.poise.metrics.Metric;
import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.writing.ModelTables;
import dev.poise.team.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the model description to the code: its tables are made by it, and its equations use names that there are. */
class ModelPagesTest {
    private static final Path MODEL = Path.of("../docs/model.md");
    private static final Path PAGES = Path.of("../docs/model");
    private static final String CONSTANTS = "constants.md";
    private static final String MARKER = "<!-- constants: made by code -->";
    private static final ModelTables TABLES = new ModelTables(TeamSettings.CATALOGUE);

    static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.list(PAGES)) {
            return all.filter(page -> !page.endsWith(CONSTANTS)).sorted().toList();
        }
    }

    private static String written(Path page) throws IOException {
        String text = Files.readString(page);
        return text.substring(0, text.indexOf(MARKER));
    }

    @Test
    void shouldTellTheStateVariables() {
        Golden.assertPart(MODEL, "states", "\n" + TABLES.states() + "\n");
    }

    @Test
    void shouldTellTheMechanismsAndWhatIsHeldWhenOneIsOff() {
        Golden.assertPart(MODEL, "mechanisms", "\n" + TABLES.mechanisms() + "\n");
    }

    @Test
    void shouldTellAllConstants() {
        String head = "# Constants\n\nMade by code: `poise describe --odd`. Settings of the situation are in"
                + " [scenarios.md](../scenarios.md).\n\n";
        Golden.assertEqual(PAGES.resolve(CONSTANTS), head + TABLES.evidence() + "\n" + TABLES.constants());
    }

    @Test
    void shouldGiveEveryFoundedConstantASourceThatStandsAlone() {
        assertThat(TeamSettings.CATALOGUE.specs().stream()
                        .filter(spec -> spec.grade() == EvidenceLevel.MEASURED || spec.grade() == EvidenceLevel.THEORY)
                        .map(ParameterSpec::source))
                .hasSizeGreaterThan(40)
                .allSatisfy(source -> assertThat(source)
                        .as("a reader meets it without the row above")
                        .contains(" ")
                        .doesNotContainPattern("(?i)\\b(same|see above|ditto)\\b"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldTellTheConstantsOfAPage(Path page) throws IOException {
        Golden.assertPart(page, "constants", "\n" + TABLES.namedIn(written(page)) + "\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldNameNothingThatThereIsNot(Path page) throws IOException {
        TreeSet<String> unknown = new TreeSet<>(ModelTables.dottedNames(written(page)));
        unknown.removeIf(name -> TeamSettings.CATALOGUE.find(name).isPresent());
        unknown.removeAll(Metric.ids());
        unknown.removeIf(name -> name.endsWith(".md"));
        assertThat(unknown).as(page.toString()).isEmpty();
    }

    @Test
    void shouldUseEverySettingSomewhere() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(MODEL));
        for (Path page : pages()) {
            all.append(written(page));
        }
        String text = all.toString();
        TreeSet<String> unused = TeamSettings.CATALOGUE.specs().stream()
                .map(ParameterSpec::name)
                .filter(name -> !text.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        unused.removeAll(ModelTables.dottedNames(text));
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.poise.parameters.Mechanism#builtIn")
    void shouldTellOfEveryMechanismTheSameThings(Mechanism mechanism) throws IOException {
        assertThat(Files.readString(PAGES.resolve(mechanism.id() + ".md")))
                .contains("## In words\n", "## Equations\n", "## Order of events\n", "## Source\n", "## Off\n");
    }
}
