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
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryRoutesTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Workshop workshop;

    @BeforeAll
    static void tell() throws IOException, InterruptedException {
        workshop = Workshop.start(new WorkshopOptions(0, false, 1, 1, "", Path.of("")), TeamRun::metrics);
        String story =
                "{\"scenario\":{\"sprints\":3},\"seed\":1,\"change\":{\"sprint\":2,\"set\":{\"productOwner.courage\":1}}}";
        assertThat(post("/api/story", story).statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        workshop.close();
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(workshop.address()).resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'extends':'reference-team' | unknown name extends",
                "'without':['trust']        | unknown name without",
                "'about':'x'                | unknown name about",
                "'interventions':[]         | unknown name interventions",
                "'team':5,'team.size':4     | unknown name team",
                "'team.siz':4               | did you mean team.size?",
                "'team.size':40             | a whole number from",
                "'sprints':5                | stays as it is"
            })
    void shouldBranchFromTheFirstDayBySettingsOnly(String set, String line) throws Exception {
        HttpResponse<String> response = post(
                "/api/story/branch",
                String.format(Locale.ROOT, "{'severity':'HARD','change':{'sprint':0,'set':{%s}}}", set)
                        .replace('\'', '"'));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        assertThat(response.body()).startsWith("{\"problems\":[\"change").contains(line);
    }
}
