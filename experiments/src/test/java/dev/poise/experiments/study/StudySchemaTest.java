package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.poise.experiments.study.file.StudySchema;
import dev.poise.golden.Golden;
import dev.poise.scenarios.ScenarioResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudySchemaTest {
    private static final String JSON =
            StudySchema.json(ScenarioResolver.of(Path.of("")).vocabulary());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON, InputFormat.JSON);

    @TempDir
    Path folder;

    static List<String> examples() throws IOException {
        return Pattern.compile("(?ms)^```yaml\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("../docs/studies.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void shouldEqualThePublishedSchema() {
        Golden.assertEqual(Path.of("../docs/schema/study.schema.json"), JSON);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldAcceptEveryExampleOfTheGuide(String example) {
        assertThat(StudyFile.problems(folder, example)).isEmpty();
        assertThat(SCHEMA.validate(example, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about: no name",
                "study: s\nfactor: {}",
                "study: s\nfactors: { team.siz: { levels: [4] } }",
                "study: s\nfactors: { team.size: { levels: [4], range: [4, 5] } }",
                "study: s\ndesign: { type: sobol, rows: 5 }",
                "study: s\nreplications: 0",
                "study: s\nreplications: { max: 5 }",
                "study: s\noutputs: { perRun: [value] }",
                "study: s\nthresholds: \"mode(po.exhaustion) < 1\"",
                "study: s\ncompare: { indifference: { trust.mean: none } }",
                "study: s\nrandom: { pairing: run }"
            })
    void shouldRefuseWhatTheProgramRefuses(String text) {
        assertThat(StudyFile.problems(folder, text)).isNotEmpty();
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
    }
}
