package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.experiments.batch.Runner;
import dev.poise.fuzz.SampleSize;
import dev.poise.fuzz.Thorough;
import dev.poise.metrics.RunMetrics;
import dev.poise.team.TeamRun;
import dev.poise.workshop.Workshop;
import dev.poise.workshop.answer.RememberedRuns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent to whatever address gets a proper status and one line, and the next request is answered as if nothing had been. */
class NonsenseTest {
    private static final int KIB = 1024;
    /** Addresses that take whole scenario files. */
    private static final List<String> FILES = List.of(
            "/api/scenario/read",
            "/api/compare",
            "/api/session/open",
            "/api/agenda",
            "/api/agenda/read",
            "/api/agenda/write");

    /** Every address that takes a body, with one that is right. */
    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry(
                    "/api/settings",
                    "{\"now\":{\"sprints\":1},\"baseline\":{\"sprints\":1},\"baselineName\":\"\",\"seed\":1,\"frozen\":false,\"kept\":[],"
                            + "\"charts\":[\"value.delivered\"],\"differences\":false,\"language\":\"en\"}"),
            Map.entry("/api/wall", "{\"view\":\"four\",\"sprint\":0,\"linked\":true,\"step\":0,\"language\":\"en\"}"),
            Map.entry("/api/ticket", "{\"topic\":\"show\"}"),
            Map.entry("/api/room/clear", "{}"),
            Map.entry("/api/phone/ticket", "{\"phone\":\"ABC\"}"),
            Map.entry("/api/phone/join", "{\"code\":\"ABCDEF\"}"),
            Map.entry("/api/phone/guess", "{\"phone\":\"ABC\",\"question\":1,\"option\":\"FALLS\"}"),
            Map.entry("/api/guess", "{\"action\":\"open\",\"outcome\":\"autonomy.mean\"}"),
            Map.entry("/api/teams", "{\"seed\":1,\"teams\":[{\"name\":\"a\",\"scenario\":{\"sprints\":1}}]}"),
            Map.entry("/api/scenario/read", "{\"name\":\"x.yaml\",\"text\":\"sprints: 2\"}"),
            Map.entry("/api/scenario/write", "{\"scenario\":{\"sprints\":2}}"),
            Map.entry("/api/session", "{}"),
            Map.entry(
                    "/api/session/open", "{\"name\":\"session.json\",\"text\":\"{\\\"rounds\\\":[]}\",\"check\":true}"),
            Map.entry("/api/join", "{\"host\":\"192.0.2.1\"}"),
            Map.entry("/api/agenda", "{\"agenda\":{\"agenda\":\"a\",\"steps\":[{\"kind\":\"talk\",\"minutes\":1}]}}"),
            Map.entry("/api/agenda/read", "{\"name\":\"x.yaml\",\"text\":\"agenda: a\\nsteps: [{kind: talk}]\"}"),
            Map.entry("/api/agenda/write", "{\"agenda\":{\"agenda\":\"a\",\"steps\":[{\"kind\":\"story\"}]}}"),
            Map.entry("/api/agenda/next", "{\"after\":0}"),
            Map.entry("/api/agenda/stand", "{\"after\":0}"),
            Map.entry("/api/proposals", "{\"open\":true}"),
            Map.entry("/api/debrief", "{\"takeAway\":\"more talks\"}"),
            Map.entry(
                    "/api/phone/propose",
                    "{\"phone\":\"ABC\",\"proposal\":{\"group\":\"a\",\"values\":{\"team.seniority\":0.5}}}"),
            Map.entry("/api/phone/guessed", "{\"phone\":\"ABC\"}"),
            Map.entry(
                    "/api/compare",
                    "{\"seed\":1,\"replications\":10,\"scenarios\":[{\"name\":\"a\",\"scenario\":{\"sprints\":1}},{\"name\":\"b\",\"scenario\":{\"sprints\":1}}]}"),
            Map.entry("/api/compare/cancel", "{}"),
            Map.entry(
                    "/api/story",
                    "{\"seed\":1,\"scenario\":{\"sprints\":3},\"change\":{\"sprint\":2,\"set\":{\"productOwner.courage\":1}}}"),
            Map.entry("/api/story/show", "{\"step\":\"luck\",\"severity\":\"HARD\"}"),
            Map.entry("/api/story/guess", "{\"outcome\":\"po.exhaustion\",\"kind\":\"OPTIONS\",\"seconds\":0}"),
            Map.entry("/api/story/levers", "{\"sprint\":2}"),
            Map.entry("/api/story/play", "{\"action\":\"pause\"}"),
            Map.entry("/api/story/branch", "{\"change\":{\"sprint\":2,\"set\":{\"productOwner.courage\":1}}}"),
            Map.entry("/api/story/turning", "{\"change\":{\"sprint\":2,\"set\":{\"productOwner.courage\":1}}}"));

    /** Other bodies that are right. */
    private static final Map<String, String> ALSO_RIGHT = Map.of(
            "/api/story/branch", "{\"change\":{\"sprint\":0,\"set\":{\"team.size\":5}}}",
            "/api/story/play", "{\"action\":\"change\",\"set\":{\"productOwner.courage\":1}}");

    /** Names with values: groups, words of scenario files, mistyped ones, and what is no name at all. */
    private static final List<String> NAMES = List.of(
            "\"extends\":\"reference-team\"",
            "\"without\":[\"trust\"]",
            "\"about\":\"x\"",
            "\"interventions\":[]",
            "\"team\":5",
            "\"team\":{\"size\":4}",
            "\"team.size\":4",
            "\"team.size\":null",
            "\"team.siz\":4",
            "\"team..size\":4",
            "\"sprints\":2",
            "\"\":1",
            "\".\":1",
            "\"\\u0000\":1",
            "\"__proto__\":{}");

    @TempDir
    static Path folder;

    private static Workshop workshop;
    private static int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void start() throws IOException {
        workshop = Workshop.start(new WorkshopOptions(0, false, 1, 1, "", folder), few());
        port = URI.create(workshop.address()).getPort();
    }

    /** Make few runs of each team, whatever their seeds: what is said of them is not looked at here. */
    private static Runner<RunMetrics> few() {
        Runner<RunMetrics> runs = new RememberedRuns(TeamRun::metrics, 100, 1_000);
        return (scenario, seed) -> runs.run(scenario, Math.floorMod(seed, 10));
    }

    @AfterAll
    static void stop() {
        workshop.close();
    }

    static Stream<String> addresses() {
        return RIGHT.keySet().stream().sorted();
    }

    private HttpResponse<String> post(String path, byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private void proper(String path, byte[] body) throws IOException, InterruptedException {
        HttpResponse<String> response = post(path, body);
        String what = path + " " + new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(what).isBetween(200, 499);
        assertThat(response.body()).as(what).startsWith("{").doesNotContain("Exception", "java.", "at dev.");
        if (response.statusCode() >= 400) {
            assertThat(response.body()).as(what).startsWith("{\"problems\":[\"");
        }
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .as(what)
                .isPresent();
    }

    @Test
    void shouldKnowEveryAddressThatTakesABody() throws IOException {
        List<String> routes = new ArrayList<>();
        try (Stream<Path> files = java.nio.file.Files.walk(Path.of("src/main/java/dev/poise/workshop/server"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var route = java.util.regex.Pattern.compile("routes\\.post\\(\"([^\"]+)\"")
                        .matcher(java.nio.file.Files.readString(file));
                while (route.find()) {
                    routes.add(route.group(1));
                }
            }
        }
        assertThat(routes).containsExactlyInAnyOrderElementsOf(RIGHT.keySet());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void shouldAnswerBodiesOfAnySizeProperly(String path) throws Exception {
        int most = FILES.contains(path) ? 300 * KIB : 16 * KIB;
        for (int size : new int[] {0, 1, 100, 16 * KIB - 1, 16 * KIB, most - 1, most}) {
            proper(path, "[".repeat(size).getBytes(StandardCharsets.UTF_8));
            proper(path, ("\"" + "x".repeat(Math.max(0, size - 2)) + "\"").getBytes(StandardCharsets.UTF_8));
        }
        for (int size : new int[] {most + 1, 300 * KIB + 1, 2 * KIB * KIB}) {
            assertThat(tooLarge(path, size)).as("%s %d", path, size).startsWith("HTTP/1.1 413 ");
        }
    }

    /** Send a body that is too large, as far as it is taken, and give the first line of the response. */
    private static String tooLarge(String path, int size) throws IOException {
        try (Socket socket = announce(path, "Content-Length: " + size)) {
            try {
                socket.getOutputStream().write(" ".repeat(size).getBytes(StandardCharsets.UTF_8));
            } catch (IOException hungUp) {
                // what is not taken need not be sent; the response is there all the same
            }
            return firstLine(socket);
        }
    }

    /** Send all of a request but its body. */
    private static Socket announce(String path, String length) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        Waiting.limit(socket);
        socket.getOutputStream()
                .write(String.format(
                                Locale.ROOT,
                                "POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n%s\r\n\r\n",
                                path,
                                port,
                                length)
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void shouldAnswerFromTheHeadWhenTheBodyNeedNotCome(String path) throws IOException {
        try (Socket large = announce(path, "Content-Length: 2000000");
                Socket chunked = announce(path, "Transfer-Encoding: chunked")) {
            // a body that was waited for in vain would get 408
            assertThat(firstLine(large)).startsWith("HTTP/1.1 413 ");
            assertThat(firstLine(chunked)).startsWith("HTTP/1.1 411 ");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void shouldAnswerAnyNameProperly(String path) throws Exception {
        assertThat(post("/api/story", bytes(RIGHT.getOrDefault("/api/story", "")))
                        .statusCode())
                .isEqualTo(200);
        var pair = java.util.regex.Pattern.compile(
                "\"[^\"]*\":(\"[^\"]*\"|[-0-9.]+|true|false|\\{[^{}]*}|\\[[^\\[\\]]*])");
        for (String right : List.of(RIGHT.getOrDefault(path, ""), ALSO_RIGHT.getOrDefault(path, "{}"))) {
            for (String name : NAMES) {
                for (int at = right.indexOf('{'); at >= 0; at = right.indexOf('{', at + 1)) {
                    String more = right.charAt(at + 1) == '}' ? name : name + ",";
                    proper(path, bytes(right.substring(0, at + 1) + more + right.substring(at + 1)));
                }
                var place = pair.matcher(right);
                while (place.find()) {
                    proper(path, bytes(right.substring(0, place.start()) + name + right.substring(place.end())));
                }
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Thorough
    @Test
    void shouldNotWaitForABodyThatStopsOrDrips() throws Exception {
        try (Socket stopped = announce("/api/settings", "Content-Length: 100");
                Socket dripping = announce("/api/settings", "Content-Length: 100")) {
            for (int i = 0; i < 3; i++) {
                Waiting.atLeast(Duration.ofMillis(300));
                dripping.getOutputStream().write(' ');
            }
            assertThat(firstLine(dripping)).startsWith("HTTP/1.1 408 ");
            assertThat(firstLine(stopped)).startsWith("HTTP/1.1 408 ");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void shouldAnswerAnyNonsenseProperly(String path) throws Exception {
        long seed = path.hashCode();
        Random random = new Random(seed);
        String right = RIGHT.getOrDefault(path, "");
        for (int i = 0; i < SampleSize.of(50, 150); i++) {
            proper(path, random.nextBoolean() ? garbled(right, random) : twisted(right, random));
        }
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
    }

    /** Some bytes are others, missing, or twice there. */
    private static byte[] garbled(String right, Random random) {
        StringBuilder text = new StringBuilder(right);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(0x300));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.insert(at, text.substring(at / 2, at));
                default -> text.setLength(Math.max(1, at));
            }
            if (text.isEmpty()) {
                text.append('{');
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** A value is of another kind or out of its range. */
    private static byte[] twisted(String right, Random random) {
        String[] values = {
            "null",
            "true",
            "-1",
            "1e308",
            "99999999999999999999",
            "0.5",
            "\"\"",
            "\"\\u0000\"",
            "[]",
            "{}",
            "[[1]]",
            "\"=1+1\"",
            "\"../x\""
        };
        String value = values[random.nextInt(values.length)];
        List<int[]> places = new ArrayList<>();
        var one = java.util.regex.Pattern.compile(":(\"[^\"]*\"|[-0-9.]+|true|false|\\{[^{}]*}|\\[[^\\[\\]]*])")
                .matcher(right);
        while (one.find()) {
            places.add(new int[] {one.start(1), one.end(1)});
        }
        if (places.isEmpty()) {
            return value.getBytes(StandardCharsets.UTF_8);
        }
        int[] place = places.get(random.nextInt(places.size()));
        return (right.substring(0, place[0]) + value + right.substring(place[1])).getBytes(StandardCharsets.UTF_8);
    }
}
