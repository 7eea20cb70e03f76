package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TargetsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shouldWriteOneEntryForEachTargetInTheAgreedForm() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("targets", "--quick", "--only", "S2,S15", "--format", "json"))
                .isIn(0, 1);
        JsonNode targets = cli.json();
        assertThat(targets.valueStream().map(target -> target.get("id").asString()))
                .containsExactly("S2", "S15");
        targets.forEach(target -> {
            assertThat(target.propertyNames()).isEqualTo(Set.of("id", "inside", "parts", "source"));
            target.get("parts")
                    .forEach(part -> assertThat(part.propertyNames())
                            .isEqualTo(Set.of("name", "configuration", "figure", "low", "high", "inside")));
            assertThat(target.get("inside").asBoolean())
                    .isEqualTo(target.get("parts")
                            .valueStream()
                            .allMatch(part -> part.get("inside").asBoolean()));
        });
    }

    @Test
    void shouldEndWithOneWhenATargetLiesOutsideAndWithZeroWhenNot() {
        Cli cli = new Cli(folder);
        int code = cli.run("targets", "--quick", "--only", "S12", "--format", "json");
        assertThat(code).isEqualTo(cli.json().get(0).get("inside").asBoolean() ? 0 : 1);

        // hardly any idea improves the product
        Cli poor = new Cli(folder);
        assertThat(poor.run("targets", "--quick", "--only", "S12", "--set", "item.improvingShare=.1"))
                .isEqualTo(1);
        assertThat(poor.out())
                .contains("0 of 1 targets are within their acceptance ranges; outside: S12.")
                .contains("outside");
    }

    @Test
    void shouldSayThatALookIsRough() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("targets", "--quick", "--only", "S15")).isIn(0, 1);
        assertThat(cli.out())
                .contains("A rough look")
                .contains("half-life of a severe case")
                .contains("Constants and sources");
    }

    @Test
    void shouldWriteARowForEachPart() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("targets", "--quick", "--only", "S15", "--format", "csv"))
                .isIn(0, 1);
        List<String> lines = cli.out().lines().toList();
        assertThat(lines.get(0)).startsWith("id,use,inside,part,configuration,figure");
        assertThat(lines).hasSize(4);
    }

    @Test
    void shouldTellOfEverythingThatIsWrongInOneLineEach() {
        Cli cli = new Cli(folder);
        assertThat(cli.run("targets", "--only", "S2,S17")).isEqualTo(2);
        assertThat(cli.err())
                .contains("--only: found S17, expected some of S1, S2")
                .doesNotContain("Exception");

        Cli other = new Cli(folder);
        assertThat(other.run("targets", "--set", "burnout.gian=1", "--without", "burnuot"))
                .isEqualTo(2);
        assertThat(other.err()).contains("did you mean burnout.gain?").contains("did you mean burnout?");
    }

    @Test
    void shouldWriteThePageAndTheFiguresWhereItIsAsked() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("targets", "--quick", "--only", "S15", "--format", "json", "--out", "targets"))
                .isIn(0, 1);
        assertThat(folder.resolve("targets/targets.json")).content().isEqualTo(cli.out());
        assertThat(folder.resolve("targets/targets.html"))
                .content()
                .contains("Digest of the constants", "./poise targets --only S15 --quick --seed 1");
        assertThat(new Cli(folder).run("targets", "--only", "S15", "--out", "targets"))
                .isEqualTo(2);
    }

    @Test
    void shouldTellModelsApartByTheirConstants() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("describe", "--constants")).isZero();
        assertThat(cli.out()).matches("constants [0-9a-f]{16}\\nreference-run 1 [0-9a-f]{32}\\n");
    }
}
