package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.poise.team.TeamRun;
import dev.poise.workshop.Workshop;
import dev.poise.workshop.guess.Phones;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessRoutesTest {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Workshop workshop;
    private String key;
    private int port;

    @BeforeEach
    void start() throws IOException {
        workshop = Workshop.start(new WorkshopOptions(0, true, 1, 1, "", Path.of("")), TeamRun::metrics);
        URI address = URI.create(workshop.address());
        key = address.getFragment().replaceFirst("^key=", "");
        port = address.getPort();
    }

    @AfterEach
    void stop() {
        workshop.close();
    }

    private HttpResponse<String> post(String path, String body, boolean facilitator) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return client.send(
                (facilitator ? request.header("X-Poise-Key", key) : request).build(), BodyHandlers.ofString());
    }

    private String code() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/join"))
                .header("X-Poise-Key", key)
                .build();
        String body = client.send(request, BodyHandlers.ofString()).body();
        return body.contains("code") ? body.replaceAll(".*\"code\":\"([A-Z0-9]+)\".*", "$1") : "";
    }

    @Test
    void shouldLetAPhoneDoNothingButGuess() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeFalse(code().isEmpty(), "this machine is on no network");
        String joined =
                post("/api/phone/join", "{\"code\":\"" + code() + "\"}", false).body();
        String phone = joined.replaceAll(".*\"phone\":\"([A-Z0-9]+)\".*", "$1");
        String guess = "{\"phone\":\"" + phone + "\",\"question\":1,\"option\":\"FALLS\"}";
        assertThat(post("/api/phone/guess", guess, false).statusCode()).isEqualTo(409);
        assertThat(post("/api/guess", "{\"action\":\"open\",\"outcome\":\"autonomy.mean\"}", true)
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/api/phone/guess", guess, false).statusCode()).isEqualTo(202);
        assertThat(post("/api/phone/guess", guess, false).statusCode()).isEqualTo(409);
        assertThat(post("/api/phone/ticket", "{\"phone\":\"" + phone + "\"}", false)
                        .statusCode())
                .isEqualTo(200);
        for (String path :
                new String[] {"/api/guess", "/api/settings", "/api/ticket", "/api/teams", "/api/room/clear"}) {
            assertThat(post(path, "{}", false).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(post("/api/guess", "{\"action\":\"show\"}", true).statusCode())
                .isEqualTo(409);
    }

    @Test
    void shouldTakeAnEndPointOnTheAxisOfTheQuestion() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeFalse(code().isEmpty(), "this machine is on no network");
        post("/api/guess", "{\"action\":\"open\",\"outcome\":\"po.exhaustion\",\"kind\":\"END_POINT\"}", true);
        assertThat(draw(phone(), "0.55")).isEqualTo(202);
        String second = phone();
        assertThat(draw(second, "55")).as("an index, but not a share").isEqualTo(422);
        assertThat(draw(second, "1")).isEqualTo(202);
        assertThat(draw(second, "0")).as("a second guess").isEqualTo(409);
        String third = phone();
        assertThat(post("/api/phone/guess", "{\"phone\":\"" + third + "\",\"question\":1,\"option\":\"FALLS\"}", false)
                        .statusCode())
                .isEqualTo(409);
        for (int i = 0; i < 4; i++) {
            assertThat(draw(third, "7")).isEqualTo(422);
        }
        assertThat(draw(third, "0.5")).as("the sixth attempt in a minute").isEqualTo(429);
        assertThat(draw("nobody", "0.5")).isEqualTo(401);
        assertThat(post("/api/guess", "{\"action\":\"add\",\"value\":0.3}", true)
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/api/guess", "{\"action\":\"add\",\"value\":3}", true).statusCode())
                .isEqualTo(422);
        assertThat(post("/api/guess", "{\"action\":\"takeBack\"}", true).statusCode())
                .isEqualTo(200);
        assertThat(post("/api/guess", "{\"action\":\"takeBack\"}", true).statusCode())
                .isEqualTo(409);
        post("/api/guess", "{\"action\":\"open\",\"outcome\":\"po.exhaustion\"}", true);
        assertThat(post("/api/guess", "{\"action\":\"add\",\"value\":0.3}", true)
                        .statusCode())
                .isEqualTo(409);
    }

    private String phone() throws Exception {
        return post("/api/phone/join", "{\"code\":\"" + code() + "\"}", false)
                .body()
                .replaceAll(".*\"phone\":\"([A-Z0-9]+)\".*", "$1");
    }

    private int draw(String phone, String value) throws Exception {
        return post(
                        "/api/phone/guess",
                        String.format(Locale.ROOT, "{\"phone\":\"%s\",\"question\":1,\"value\":%s}", phone, value),
                        false)
                .statusCode();
    }

    @Test
    void shouldWithstandFiveHundredAttemptsToJoin() throws Exception {
        int unknown = 0;
        int later = 0;
        for (int i = 0; i < 500; i++) {
            int status = post("/api/phone/join", String.format(Locale.ROOT, "{\"code\":\"WRONG%d\"}", i % 9), false)
                    .statusCode();
            unknown += status == 401 ? 1 : 0;
            later += status == 429 ? 1 : 0;
        }
        assertThat(unknown).isEqualTo(40);
        assertThat(later).isEqualTo(460);
    }

    @Test
    void shouldLetEveryPhoneListenThatItLetsIn() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeFalse(code().isEmpty(), "this machine is on no network");
        String join = "{\"code\":\"" + code() + "\"}";
        List<HttpResponse<InputStream>> streams = new ArrayList<>();
        try {
            HttpResponse<InputStream> show = listen(post("/api/ticket", "{\"topic\":\"show\"}", true));
            assertThat(show.statusCode()).isEqualTo(200);
            streams.add(show);
            HttpResponse<String> joined = post("/api/phone/join", join, false);
            while (joined.statusCode() == 200) {
                streams.add(stream(joined.body().replaceAll(".*\"phone\":\"([A-Z0-9]+)\".*", "$1")));
                joined = post("/api/phone/join", join, false);
            }
            assertThat(joined.statusCode()).isIn(429, 503);
            assertThat(streams).hasSizeGreaterThan(Phones.MAX);
            post("/api/guess", "{\"action\":\"open\",\"outcome\":\"autonomy.mean\"}", true);
            for (HttpResponse<InputStream> stream : streams) {
                assertThat(stream.statusCode()).isEqualTo(200);
                assertThat(heard(stream)).contains("\"state\":\"OPEN\"");
            }
        } finally {
            for (HttpResponse<InputStream> stream : streams) {
                stream.body().close();
            }
        }
    }

    @Test
    void shouldCountABrowserOnceHoweverManyTabsItHasAndClearTheRoom() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeFalse(code().isEmpty(), "this machine is on no network");
        String before = code();
        String phone = phone();
        String again = "{\"code\":\"%s\",\"phone\":\"%s\"}";
        assertThat(post("/api/phone/join", String.format(Locale.ROOT, again, before, phone), false)
                        .body())
                .contains(phone);
        post("/api/guess", "{\"action\":\"open\",\"outcome\":\"po.exhaustion\",\"kind\":\"END_POINT\"}", true);
        assertThat(draw(phone, "0.5")).isEqualTo(202);
        assertThat(draw(phone, "0.6")).as("another tab").isEqualTo(409);
        try (InputStream stream = stream(phone).body()) {
            assertThat(post("/api/room/clear", "{}", true).statusCode()).isEqualTo(200);
            // also on who was only just let in, and may not have heard a word yet
            assertThatCode(stream::readAllBytes)
                    .as("ends, since the room hangs up")
                    .doesNotThrowAnyException();
        }

        assertThat(code()).isNotEqualTo(before);
        assertThat(draw(phone, "0.5")).isEqualTo(401);
        assertThat(post("/api/phone/join", String.format(Locale.ROOT, again, before, phone), false)
                        .statusCode())
                .isEqualTo(401);
        assertThat(draw(phone(), "0.5")).isEqualTo(202);
    }

    private HttpResponse<InputStream> stream(String phone) throws Exception {
        return listen(post("/api/phone/ticket", "{\"phone\":\"" + phone + "\"}", false));
    }

    private HttpResponse<InputStream> listen(HttpResponse<String> given) throws Exception {
        String ticket = given.body().replaceAll(".*\"ticket\":\"([^\"]+)\".*", "$1");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/events?ticket=" + ticket))
                .header("Accept", "text/event-stream")
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    /** Read what a stream says until it asks something. */
    private static String heard(HttpResponse<InputStream> stream) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.contains("\"state\"")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/api/phone/join | {}",
                "/api/phone/join | {\"code\":7}",
                "/api/guess | {\"action\":\"dance\"}",
                "/api/guess | {\"action\":\"open\",\"outcome\":\"happiness\"}",
                "/api/guess | {\"action\":\"hands\",\"counts\":[1,2]}",
                "/api/guess | {\"action\":\"hands\",\"counts\":[1,2,3,4,-1]}",
                "/api/phone/guess | {\"phone\":\"x\",\"question\":1,\"option\":\"MAYBE\"}",
                "/api/phone/guess | {\"phone\":\"x\",\"question\":1,\"value\":\"high\"}",
                "/api/phone/guess | {\"phone\":\"x\",\"question\":1,\"value\":1e300}",
                "/api/phone/guess | {\"phone\":\"x\",\"question\":1,\"value\":-1}",
                "/api/phone/guess | {\"phone\":\"x\",\"question\":1,\"value\":1,\"option\":\"FALLS\"}",
                "/api/guess | {\"action\":\"open\",\"outcome\":\"autonomy.mean\",\"kind\":\"SONG\"}",
                "/api/guess | {\"action\":\"add\",\"value\":[]}",
                "/api/guess | {\"action\":\"add\"}",
                "/api/teams | {\"seed\":1,\"teams\":[]}",
                "/api/teams | {\"seed\":-1,\"teams\":[]}"
            })
    void shouldTellWhatIsWrongWithNonsense(String path, String body) throws Exception {
        HttpResponse<String> response = post(path, body.replace("\\", ""), true);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        assertThat(response.body()).contains("expected");
    }
}
