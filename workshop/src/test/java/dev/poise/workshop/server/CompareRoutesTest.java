package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.architecture.Waiting;
import dev.poise.team.TeamRun;
import dev.poise.workshop.Workshop;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareRoutesTest {
    private static final String TWO = """
            {"seed":1,"replications":10,"scenarios":[{"name":"%s","scenario":{"sprints":2}},
             {"name":"deep","scenario":{"sprints":2,"productOwner":{"technicalInvolvement":0.9}}}]}
            """;

    private Workshop workshop;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void start() throws IOException {
        workshop = Workshop.start(new WorkshopOptions(0, false, 1, 2, "", Path.of("")), TeamRun::metrics);
    }

    @AfterEach
    void stop() {
        workshop.close();
    }

    private void compared() throws Exception {
        assertThat(post("/api/compare", String.format(Locale.ROOT, TWO, "reference"))
                        .statusCode())
                .isEqualTo(202);
        Waiting.until("the comparison is over", () -> get("/api/compare").statusCode() != 404);
    }

    @Test
    void shouldGiveTheSameNumbersAsTableRunsAndPoints() throws Exception {
        compared();
        List<String> table = get("/api/compare/table").body().lines().toList();
        List<String> runs = get("/api/compare/run-table").body().lines().toList();
        JsonNode points = json("/api/compare/runs?x=value.delivered&y=po.exhaustion");

        assertThat(runs).hasSize(1 + 2 * 10);
        List<String> columns = List.of(runs.get(0).split(","));
        String[] third = runs.get(1 + 10 + 2).split(",", -1);
        assertThat(third[0]).isEqualTo("deep");
        assertThat(third[columns.indexOf("seed")])
                .isEqualTo(points.get("seeds").get(2).asString());
        JsonNode team = points.get("teams").get(1);
        assertThat(team.get("points").get(2).get(1).asDouble())
                .isCloseTo(Double.parseDouble(third[columns.indexOf("po.exhaustion")]), within(1e-4));
        double sum = 0;
        for (JsonNode point : team.get("points")) {
            sum += point.get(0).asDouble();
        }
        String[] value = table.stream()
                .filter(line -> line.startsWith("deep,value.delivered,"))
                .findFirst()
                .orElseThrow()
                .split(",");
        assertThat(sum / 10).isCloseTo(Double.parseDouble(value[2]), within(1e-4));
    }

    @Test
    void shouldAnswerInEveryLanguage() throws Exception {
        compared();
        JsonNode sentences = json("/api/compare").get("sentences");
        assertThat(sentences.get("en").get(0).asString()).startsWith("deep against reference: ");
        assertThat(sentences.get("de").get(0).asString()).startsWith("deep gegen reference: ");
    }

    @Test
    void shouldKnowWhatIsNotAMetricAndWhatWasNotCompared() throws Exception {
        for (String path : List.of("", "/runs?x=value.delivered&y=po.exhaustion", "/table", "/run-table", "/report")) {
            assertThat(get("/api/compare" + path).statusCode()).as(path).isEqualTo(404);
        }
        compared();
        assertThat(get("/api/compare/runs?x=value.delivered&y=nothing").statusCode())
                .isEqualTo(422);
        assertThat(get("/api/compare/runs").statusCode()).isEqualTo(422);
    }

    @Test
    void shouldTakeNoNameThatASpreadsheetTakesForAFormula() throws Exception {
        for (String name : List.of("=1+1", "+1", "-1", "@a", "", " a")) {
            assertThat(post("/api/compare", String.format(Locale.ROOT, TWO, name))
                            .statusCode())
                    .as(name)
                    .isEqualTo(422);
        }
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(workshop.address().replaceFirst("/$", path));
    }
}
