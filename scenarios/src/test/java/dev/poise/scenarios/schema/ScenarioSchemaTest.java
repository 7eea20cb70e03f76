package dev.poise.scenarios.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.poise.golden.Golden;
import dev.poise.scenarios.Sample;
import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.catalogue.BuiltIn;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.draft.DraftReader;
import dev.poise.scenarios.draft.Vocabulary;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.writing.ScenarioTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioSchemaTest {
    private static final Vocabulary TEAM = ScenarioResolver.of(Path.of("")).vocabulary();
    private static final Vocabulary SAMPLE = Sample.resolver(Path.of("")).vocabulary();
    private static final Schema TEAM_SCHEMA = schema(TEAM);
    private static final Schema SAMPLE_SCHEMA = schema(SAMPLE);

    private static Schema schema(Vocabulary vocabulary) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ScenarioSchema.json(vocabulary), InputFormat.JSON);
    }

    @Test
    void shouldEqualThePublishedSchema() {
        Golden.assertEqual(Path.of("../docs/schema/scenario.schema.json"), ScenarioSchema.json(TEAM));
    }

    @Test
    void shouldTravelWithTheProgram() throws IOException {
        // what travels was copied before this test could write it again
        assumeFalse(Boolean.getBoolean("golden.update"));
        try (InputStream in = ScenarioSchema.class.getResourceAsStream("scenario.schema.json")) {
            assertThat(in).isNotNull();
            // the difference itself is told by the test above
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(ScenarioSchema.json(TEAM)))
                    .isTrue();
        }
    }

    @Test
    void shouldAcceptEveryBuiltInAndTheTemplate() {
        for (BuiltIn builtIn : Catalogue.builtIn().all()) {
            assertThat(TEAM_SCHEMA.validate(builtIn.text(), InputFormat.YAML))
                    .as(builtIn.name())
                    .isEmpty();
        }
        assertThat(TEAM_SCHEMA.validate(ScenarioTemplate.yaml(TEAM), InputFormat.YAML))
                .isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** The law: what the schema refuses the reader refuses, and the other way round. */
    @ParameterizedTest
    @MethodSource("seeds")
    void shouldAgreeWithTheReader(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            String text = RandomDocument.json(SAMPLE, random);
            ProblemList problems = new ProblemList();
            Node.Group root = Objects.requireNonNull(DocumentReader.read("x.json", text, Format.JSON, problems));
            new DraftReader(SAMPLE).read(root, problems);

            List<?> errors = SAMPLE_SCHEMA.validate(text, InputFormat.JSON);

            assertThat(errors.isEmpty())
                    .as("%s%nschema: %s%nreader: %s", text, errors, problems.inOrder())
                    .isEqualTo(problems.isEmpty());
        }
    }

    @Test
    void shouldBeTriedOnDocumentsOfBothKinds() {
        Random random = new Random(1);
        long accepted = IntStream.range(0, 1000)
                .filter(unused -> SAMPLE_SCHEMA
                        .validate(RandomDocument.json(SAMPLE, random), InputFormat.JSON)
                        .isEmpty())
                .count();

        assertThat(accepted).isBetween(200L, 800L);
    }
}
