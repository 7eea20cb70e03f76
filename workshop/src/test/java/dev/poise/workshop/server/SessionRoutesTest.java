package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.team.TeamRun;
import dev.poise.workshop.Workshop;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionRoutesTest {
    private static final String DESK = """
            {"now":{"sprints":2},"baseline":{"sprints":2},"baselineName":"","seed":1,"frozen":false,"kept":[],
             "charts":["value.delivered"],"differences":false,"language":"en"}
            """;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpResponse<String> post(URI address, String body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void shouldSayInOneLineWhyASessionCannotBeSaved(@TempDir Path folder) throws Exception {
        Path runs = Files.writeString(folder.resolve("runs"), "a file where a folder should be");
        try (Workshop workshop = Workshop.start(new WorkshopOptions(0, false, 1, 1, "", folder), TeamRun::metrics)) {
            URI address = URI.create(workshop.address());
            assertThat(post(address.resolve("/api/settings"), DESK).statusCode())
                    .isEqualTo(202);

            HttpResponse<String> refused = post(address.resolve("/api/session"), "{}");
            assertThat(refused.statusCode()).isEqualTo(507);
            assertThat(refused.body())
                    .isEqualTo("{\"problems\":[\"cannot save the session in %s: %s is no folder\"]}", runs, runs);

            Files.delete(runs);
            assertThat(post(address.resolve("/api/session"), "{}").statusCode()).isEqualTo(200);
        }
    }
}
