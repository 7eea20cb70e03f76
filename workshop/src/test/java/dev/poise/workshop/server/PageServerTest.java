package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.team.TeamRun;
import dev.poise.workshop.Workshop;
import dev.poise.workshop.room.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageServerTest {
    private static final String DESK = """
            {"now":{"productOwner":{"technicalInvolvement":0.8},"sprints":2,"warmup":{"sprints":4}},
             "baseline":{"sprints":2,"warmup":{"sprints":4}},"baselineName":"","seed":1,"frozen":false,"kept":[],
             "charts":["value.delivered"],"differences":false,"language":"en"}
            """;

    private static Workshop workshop;
    private static int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void start() throws IOException {
        workshop = Workshop.start(new WorkshopOptions(0, false, 1, 1, "", Path.of("")), TeamRun::metrics);
        port = URI.create(workshop.address()).getPort();
    }

    @AfterAll
    static void stop() {
        workshop.close();
    }

    @Test
    void shouldListenOnThisMachineOnly() {
        assertThat(workshop.address()).matches("http://127\\.0\\.0\\.1:\\d+/");
    }

    @Test
    void shouldGiveTheWordsOfALanguageAndOfNoOther() throws Exception {
        assertThat(get("/api/words/de").body()).contains("\"setting.burnout.decay\":\"Zeitkonstante");
        assertThat(get("/api/words/en").body()).contains("\"setting.burnout.decay\":\"Time constant");
        assertThat(get("/api/words/xx").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldSendTheProtectingHeadersWithEverything() throws Exception {
        for (String path :
                List.of("/", "/web/app.mjs", "/api/vocabulary", "/nothing", "/api/nothing", "/web/nothing.mjs")) {
            HttpResponse<String> response = get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self' 'sha256-", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy"))
                    .as(path)
                    .contains("no-referrer");
            assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(response.headers().firstValue("Server")).as(path).isEmpty();
            assertThat(response.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.0\r\n\r\n",
                "GET /web/../page.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
                "GET /web/%2e%2e/page.html HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
                "GET /web/%00 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
                "GET /%ff HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
                "POST /api/settings HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n",
                "POST /api/settings HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void shouldRefuseRawNonsenseWithAProperAnswer(String request) throws IOException {
        String response = raw(request.replace("PORT", "" + port));

        assertThat(response).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
        assertThat(response)
                .containsIgnoringCase("Content-Security-Policy:")
                .doesNotContain("Exception", "at org.", "Jetty");
    }

    @Test
    void shouldRefuseAForeignOriginAndAForeignSite() throws Exception {
        assertThat(send(post("/api/settings", DESK).header("Origin", "http://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(post("/api/settings", DESK).header("Origin", "null")).statusCode())
                .isEqualTo(403);
        assertThat(send(post("/api/settings", DESK).header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(post("/api/settings", DESK).header("Origin", "http://127.0.0.1:" + port))
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void shouldTakeJsonOnly() throws Exception {
        HttpRequest.Builder form = HttpRequest.newBuilder(uri("/api/settings"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(DESK));
        assertThat(send(form).statusCode()).isEqualTo(415);
        assertThat(send(HttpRequest.newBuilder(uri("/api/settings")).POST(BodyPublishers.ofString(DESK)))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]]", "{\"a\":1,\"a\":2}", "nul", "\u0000", "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]"})
    void shouldAnswerWhatIsNotJsonWith400(String body) throws Exception {
        HttpResponse<String> response = send(post("/api/settings", body));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).startsWith("{\"problems\":[\"the request ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "7",
                "{}",
                "{\"unknown\":1}",
                "{\"now\":7,\"baseline\":{},\"charts\":[],\"kept\":[],\"baselineName\":\"\",\"differences\":false,\"language\":\"en\"}"
            })
    void shouldTellOneLineForWhatIsNoDesk(String body) throws Exception {
        HttpResponse<String> response = send(post("/api/settings", body));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("expected").doesNotContain("Exception");
    }

    @Test
    void shouldTellEveryProblemOfAScenarioAsAFileWould() throws Exception {
        String body = DESK.replace("0.8", "80")
                .replace("\"technicalInvolvement\"", "\"technicalInvolvemnt\":1,\"technicalInvolvement\"");
        HttpResponse<String> response = send(post("/api/settings", body));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .contains("now.json:1:", "technicalInvolvemnt", "did you mean", "a number from 0 to 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"extends\":\"/etc/passwd\"",
                "\"extends\":\"pom.xml\"",
                "\"extends\":\"../README.md\"",
                "\"sprints\":260",
                "\"about\":5"
            })
    void shouldOpenNoFileAndRunNothingTooLong(String part) throws Exception {
        String body = DESK.replaceFirst(
                        "\"now\":\\{", java.util.regex.Matcher.quoteReplacement("\"now\":{" + part + ","))
                .replace(
                        "\"sprints\":260,\"productOwner\":{\"technicalInvolvement\":0.8},\"sprints\":2",
                        "\"sprints\":260");
        assertThat(send(post("/api/settings", body)).statusCode()).isEqualTo(422);
    }

    @Test
    void shouldReadAndWriteScenarioFilesAsTheCommandDoes() throws Exception {
        String text = "extends: crunch\\nproductOwner: { technicalInvolvement: 0.7 }\\n";
        HttpResponse<String> read = send(post("/api/scenario/read", "{\"name\":\"x.yaml\",\"text\":\"" + text + "\"}"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("\"technicalInvolvement\":0.7", "\"overtimeNorm\":1.8");
        HttpResponse<String> written = send(post("/api/scenario/write", read.body()));
        assertThat(written.body()).contains("technicalInvolvement: 0.7", "overtimeNorm: 1.8");
        HttpResponse<String> wrong =
                send(post("/api/scenario/read", "{\"name\":\"x.yaml\",\"text\":\"sprints: many\"}"));
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("problems", "scenario.yaml:1:10", "a whole number");
        String huge = "#".repeat(280_000);
        assertThat(send(post("/api/scenario/read", "{\"name\":\"x.yaml\",\"text\":\"" + huge + "\"}"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(post("/api/scenario/read", "{\"name\":\"x.yaml\",\"text\":\"" + huge + huge + "\"}"))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"seed\":1,\"replications\":200,\"scenarios\":[]}",
                "{\"seed\":1,\"replications\":6000,\"scenarios\":[{\"name\":\"a\",\"scenario\":{}},{\"name\":\"b\",\"scenario\":{}}]}",
                "{\"seed\":1,\"replications\":20,\"scenarios\":[{\"name\":\"a\",\"scenario\":{}},{\"name\":\"a\",\"scenario\":{}}]}",
                "{\"seed\":1,\"replications\":20,\"scenarios\":[{\"name\":\"a\",\"scenario\":{}},{\"name\":\"b\",\"scenario\":{\"extends\":\"b\"}}]}"
            })
    void shouldCompareNothingThatMakesNoSense(String body) throws Exception {
        assertThat(send(post("/api/compare", body)).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/story/show",
                "/api/story/guess",
                "/api/story/levers",
                "/api/story/branch",
                "/api/story/turning",
                "/api/story/play"
            })
    void shouldBranchNothingBeforeAStoryWasTold(String path) throws Exception {
        assertThat(send(post(path, "{}")).statusCode()).isEqualTo(409);
        assertThat(get("/api/compare").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldAnswerWhatIsNotThereAndWhatCannotBeDone() throws Exception {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/api/settings").statusCode()).isEqualTo(405);
        assertThat(send(HttpRequest.newBuilder(uri("/api/settings")).DELETE()).statusCode())
                .isIn(404, 405);
        assertThat(send(HttpRequest.newBuilder(uri("/")).method("TRACE", BodyPublishers.noBody()))
                        .statusCode())
                .isIn(404, 405);
    }

    @Test
    void shouldOpenAStreamOncePerTicketAndTurnAwayWhoIsTooMany() throws Exception {
        List<HttpResponse<InputStream>> streams = new ArrayList<>();
        try {
            assertThat(stream("no-ticket").statusCode()).isEqualTo(401);
            String ticket = ticket();
            for (int i = 0; i < Audience.MAX; i++) {
                HttpResponse<InputStream> stream = stream(i == 0 ? ticket : ticket());
                assertThat(stream.statusCode()).isEqualTo(200);
                streams.add(stream);
                byte[] hello = stream.body().readNBytes(12);
                assertThat(new String(hello, StandardCharsets.UTF_8)).isEqualTo("event: hello");
            }
            assertThat(stream(ticket).statusCode()).isEqualTo(401);
            assertThat(stream(ticket()).statusCode()).isEqualTo(503);
            assertThat(get("/").statusCode()).isEqualTo(200);
        } finally {
            for (HttpResponse<InputStream> stream : streams) {
                stream.body().close();
            }
        }
    }

    @Test
    void shouldNeedTheKeyOnANetwork() throws Exception {
        try (Workshop open = Workshop.start(new WorkshopOptions(0, true, 1, 1, "", Path.of("")), TeamRun::metrics)) {
            URI address = URI.create(open.address());
            String key = address.getFragment().replaceFirst("^key=", "");
            assertThat(key).hasSizeGreaterThanOrEqualTo(22);
            String wrong = (key.startsWith("x") ? "y" : "x") + key.substring(1);
            URI settings = URI.create("http://127.0.0.1:" + address.getPort() + "/api/settings");
            HttpRequest.Builder request = HttpRequest.newBuilder(settings)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(DESK));
            assertThat(send(request.copy()).statusCode()).isEqualTo(401);
            assertThat(send(request.copy().header("X-Poise-Key", wrong)).statusCode())
                    .isEqualTo(401);
            assertThat(send(request.copy().header("X-Poise-Key", key)).statusCode())
                    .isEqualTo(202);
        }
    }

    @Test
    void shouldSayInOneLineThatAPortIsTaken() {
        WorkshopOptions taken = new WorkshopOptions(port, false, 1, 1, "", Path.of(""));

        org.assertj.core.api.Assertions.assertThatIOException()
                .isThrownBy(() -> Workshop.start(taken, TeamRun::metrics).close())
                .withMessage("port %d cannot be had; maybe another program uses it", port);
    }

    private String ticket() throws Exception {
        String body = send(post("/api/ticket", "{\"topic\":\"show\"}")).body();
        return body.replaceAll(".*\"ticket\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<InputStream> stream(String ticket) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/events?ticket=" + ticket))
                .header("Accept", "text/event-stream")
                .build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            Waiting.limit(socket);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            byte[] head = new byte[2000];
            int read = 0;
            InputStream in = socket.getInputStream();
            while (read < head.length) {
                int more = in.read(head, read, head.length - read);
                if (more < 0) {
                    break;
                }
                read += more;
                if (new String(head, 0, read, StandardCharsets.ISO_8859_1).contains("problems")) {
                    break;
                }
            }
            return new String(head, 0, read, StandardCharsets.ISO_8859_1);
        }
    }
}
