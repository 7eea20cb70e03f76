package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an assistant may read: one folder, and no way out of it. */
class McpFilesTest {
    private static final String STUDY = """
            study: mine
            set: { sprints: 1, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            replications: 2
            factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
            """;

    @TempDir
    private Path outside;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFiles() throws IOException {
        folder = Files.createDirectory(outside.resolve("open"));
        Files.writeString(outside.resolve("secret.yaml"), "team: { size: 4 }\n");
        Files.writeString(outside.resolve("secret.csv"), "productOwner.technicalInvolvement\n0\n1\n");
        Files.writeString(outside.resolve("secret-study.yaml"), STUDY);
        Files.writeString(folder.resolve("team.yaml"), "team: { size: 5 }\nsprints: 1\n");
        Files.writeString(folder.resolve("study.yaml"), STUDY);
        Files.writeString(folder.resolve("climbing.yaml"), "extends: ../secret.yaml\n");
        Files.writeString(folder.resolve("table.yaml"), """
                study: table
                design: { type: csv, file: ../secret.csv }
                """);
        Files.writeString(folder.resolve("based.yaml"), STUDY + "base: ../secret.yaml\n");
    }

    private McpClient client(String... options) {
        return new McpClient(new Cli(outside), options);
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }

    @Test
    void shouldReadWhatLiesInTheFolder() {
        try (McpClient client = client("--folder", "open")) {
            assertThat(client.values("run", "{\"scenario\":\"team.yaml\"}").get("sprints"))
                    .hasSize(1);
            JsonNode plan = client.values("study_plan", "{\"file\":\"study.yaml\"}");
            assertThat(plan.get("points").asInt()).isEqualTo(2);
            assertThat(plan.get("runs").asInt()).isEqualTo(4);
            assertThat(client.values(
                                    "study_plan",
                                    "{\"yaml\":\"study: x\\nbase: team.yaml\\nreplications: 3\\nfactors: { team.size: { levels: [4, 5, 6] } }\"}")
                            .get("runs")
                            .asInt())
                    .isEqualTo(9);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run|{\"scenario\":\"../secret.yaml\"}",
                "run|{\"scenario\":\"ABSOLUTE/secret.yaml\"}",
                "run|{\"scenario\":\"climbing.yaml\"}",
                "run|{\"team\":\"../secret.yaml\"}",
                "run|{\"scenario\":\"link.yaml\"}",
                "run|{\"scenario\":\"linked/secret.yaml\"}",
                "run|{\"scenario\":\"linked/../secret.yaml\"}",
                "compare|{\"scenarios\":[\"what-and-why\",\"../secret.yaml\"]}",
                "study_plan|{\"file\":\"../secret-study.yaml\"}",
                "study_plan|{\"file\":\"linked/secret-study.yaml\"}",
                "study_plan|{\"file\":\"table.yaml\"}",
                "study_plan|{\"file\":\"based.yaml\"}",
                "study_plan|{\"yaml\":\"study: x\\nbase: ../secret.yaml\"}",
                "study_plan|{\"yaml\":\"study: x\\ndesign: { type: csv, file: ABSOLUTE/secret.csv }\"}",
                "query|{\"study\":\"..\",\"sql\":\"select 1\"}",
                "query|{\"study\":\"linked\",\"sql\":\"select 1\"}",
            })
    void shouldReadNothingElse(String call) throws IOException {
        link("link.yaml", outside.resolve("secret.yaml"));
        link("linked", outside);
        String[] parts = call.replace("ABSOLUTE", outside.toString()).split("\\|", 2);

        try (McpClient client = client("--folder", "open")) {
            assertThat(client.wrong(parts[0], parts[1]))
                    .containsAnyOf("outside the folder", "which does not exist")
                    .doesNotContain("size");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run|{\"scenario\":\"open/team.yaml\"}",
                "study_plan|{\"file\":\"open/study.yaml\"}",
                "study_plan|{\"yaml\":\"study: x\\nbase: open/team.yaml\"}",
                "query|{\"study\":\"open\",\"sql\":\"select 1\"}",
            })
    void shouldReadNoFileWhenNoFolderWasGiven(String call) {
        String[] parts = call.split("\\|", 2);
        try (McpClient client = client()) {
            assertThat(client.wrong(parts[0], parts[1])).contains("outside the folder");
        }
    }

    @Test
    void shouldAnswerQuestionsOverAStudyAndOverNothingElse() throws IOException {
        Cli maker = new Cli(folder);
        assertThat(maker.run("study", "run", "study.yaml", "-o", "out"))
                .as(maker.err())
                .isZero();
        try (McpClient client = client("--folder", "open")) {
            JsonNode answer = client.values(
                    "query",
                    "{\"study\":\"out\",\"sql\":\"select point, count(*) as n from runs group by point order by point\"}");
            assertThat(answer.get("rows")).hasSize(2);
            assertThat(answer.get("rows").get(0).get("n").asInt()).isEqualTo(2);
            JsonNode many = client.values("query", "{\"study\":\"out\",\"sql\":\"select i from range(100000) t(i)\"}");
            assertThat(many.get("rows")).hasSize(100);
            assertThat(many.get("more").asBoolean()).isTrue();
            // the answer that was broken off leaves the next one alone
            assertThat(client.values("query", "{\"study\":\"out\",\"sql\":\"select 1 as one\"}")
                            .get("more")
                            .asBoolean())
                    .isFalse();
            for (String sql : new String[] {
                "select * from read_text('../secret.yaml')",
                "select * from read_text('open/out/../../secret.yaml')",
                "select * from read_text('" + outside.toRealPath() + "/secret.yaml')",
                "select * from read_text('" + folder.toRealPath() + "/out/../../secret.yaml')",
                "copy (select 1) to 'stolen.csv'",
                "select * from run",
                "select 1; select 2"
            }) {
                assertThat(client.wrong("query", "{\"study\":\"out\",\"sql\":\"" + sql + "\"}"))
                        .as(sql)
                        .doesNotContain("size");
            }
        }
        Files.createSymbolicLink(folder.resolve("out/more.csv"), outside.resolve("secret.csv"));
        try (McpClient client = client("--folder", "open")) {
            assertThat(client.wrong("query", "{\"study\":\"out\",\"sql\":\"select * from more\"}"))
                    .contains("symbolic link");
        }
        assertThat(outside.resolve("stolen.csv")).doesNotExist();
    }

    @Test
    void shouldRefuseAFolderThatIsNone() {
        Cli cli = new Cli(outside);

        assertThat(cli.run("mcp", "--folder", "secret.yaml")).isEqualTo(2);
        assertThat(cli.err()).isEqualTo("--folder: secret.yaml is no folder that can be read\n");
    }
}
