package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.scenarios.FromMonday;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CurveCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shouldSweepInvolvementFromZeroToOne() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("curve", "--replications", "4", "--format", "json")).isZero();
        JsonNode points = cli.json().get("points");
        assertThat(points.valueStream()
                        .map(point -> point.get("technicalInvolvement").asDouble()))
                .containsExactly(0.0, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1.0);
        assertThat(points.get(10)
                        .get("metrics")
                        .get("autonomy.mean")
                        .get("mean")
                        .asDouble())
                .isEqualTo(.4);
        assertThat(points.get(0).has("technicalKnowledge")).isFalse();
        assertThat(folder.resolve("runs/curve-reference-team-1/curve.json"))
                .content()
                .isEqualTo(cli.out());
    }

    @Test
    void shouldDrawACurveForEachKnowledge() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("curve", "--knowledge", ".1,.9", "--points", "3", "--replications", "4", "--format", "json"))
                .isZero();
        assertThat(cli.json()
                        .get("points")
                        .valueStream()
                        .map(point -> point.get("technicalKnowledge").asDouble()))
                .containsExactly(.1, .1, .1, .9, .9, .9);
    }

    @Test
    void shouldTellARegionOfTheHighest() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("curve", "--points", "3", "--replications", "4")).isZero();
        assertThat(cli.out())
                .containsIgnoringWhitespaces(
                        "at involvement 0 to 1 value delivered cannot be told apart from the highest")
                .contains("* value cannot be told apart from the highest of this curve")
                .containsIgnoringWhitespaces("nobody has measured a Product Owner's involvement");
    }

    @Test
    void shouldNameThePointOfARunThatFailed() {
        Cli cli = new Cli(folder).with((scenario, seed) -> {
            if (FromMonday.once(scenario).settings().number("productOwner.technicalInvolvement") == .5) {
                throw new IllegalStateException("broken");
            }
            return SampleRuns.run(scenario, seed);
        });

        assertThat(cli.run("curve", "--points", "3", "--replications", "2")).isEqualTo(3);
        assertThat(cli.err()).contains("./poise run --from-monday productOwner.technicalInvolvement=0.5 --seed ");
    }
}
