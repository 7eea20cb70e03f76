package dev.poise.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.architecture.Waiting;
import dev.poise.team.TeamRun;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.server.WorkshopOptions;
import dev.poise.workshop.server.WorkshopOptions.Keeping;
import dev.poise.workshop.server.WorkshopOptions.Opened;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A session outlives the program. What a crash leaves is what is on the disk at that moment: a copy of it, while the program runs on. */
class KeptSessionTest {
    private static final String DESK =
            "{\"now\":{\"sprints\":2,\"productOwner\":{\"technicalInvolvement\":0.9}},\"baseline\":{\"sprints\":2},"
                    + "\"baselineName\":\"\",\"seed\":1,\"frozen\":false,\"kept\":[{\"name\":\"mine\",\"scenario\":{\"sprints\":2}}],"
                    + "\"charts\":[\"value.delivered\"],\"differences\":false,\"language\":\"en\"}";

    @TempDir
    private Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Workshop start(Path state, boolean anew, @Nullable Opened opened) throws IOException {
        Keeping keeping = new Keeping(state, anew, opened, null);
        return Workshop.start(new WorkshopOptions(0, true, 1, 1, "", folder, "192.0.2.1", keeping), TeamRun::metrics);
    }

    private Workshop start(Path state) throws IOException {
        return start(state, false, null);
    }

    private static String key(Workshop workshop) {
        return URI.create(workshop.address()).getFragment().replaceFirst("^key=", "");
    }

    private HttpResponse<String> send(Workshop workshop, String path, @Nullable String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(workshop.address()).resolve(path))
                .header("X-Poise-Key", key(workshop));
        return client.send(
                (body == null
                                ? request
                                : request.header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(body)))
                        .build(),
                BodyHandlers.ofString());
    }

    private JsonNode get(Workshop workshop, String path) throws Exception {
        return JsonMapper.shared().readTree(send(workshop, path, null).body());
    }

    private String code(Workshop workshop) throws Exception {
        return get(workshop, "/api/join").path("code").asString();
    }

    private String join(Workshop workshop) throws Exception {
        String body = String.format(Locale.ROOT, "{\"code\":\"%s\"}", code(workshop));
        return JsonMapper.shared()
                .readTree(send(workshop, "/api/phone/join", body).body())
                .path("phone")
                .asString();
    }

    private int guess(Workshop workshop, String phone, int question) throws Exception {
        String body =
                String.format(Locale.ROOT, "{\"phone\":\"%s\",\"question\":%d,\"option\":\"FALLS\"}", phone, question);
        return send(workshop, "/api/phone/guess", body).statusCode();
    }

    private String guessed(Workshop workshop, String phone) throws Exception {
        return send(workshop, "/api/phone/guessed", String.format(Locale.ROOT, "{\"phone\":\"%s\"}", phone))
                .body();
    }

    private void ask(Workshop workshop) throws Exception {
        assertThat(send(workshop, "/api/guess", "{\"action\":\"open\",\"outcome\":\"autonomy.mean\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private void showResult(Workshop workshop) {
        Waiting.until(
                "there is a result",
                () -> send(workshop, "/api/guess", "{\"action\":\"show\"}").statusCode() == 200);
    }

    private Path crash(Path state, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        Files.copy(state.resolve("workshop.session"), copy.resolve("workshop.session"));
        return copy;
    }

    @Test
    void shouldHaveEverythingAfterACrashThatWasAcknowledgedAndNothingTwice() throws Exception {
        Path state = folder.resolve("state");
        Path left;
        List<String> phones = new ArrayList<>();
        String code;
        String key;
        try (Workshop before = start(state)) {
            code = code(before);
            key = key(before);
            assertThat(before.notes()).isEmpty();
            send(before, "/api/settings", DESK);
            for (int i = 0; i < 3; i++) {
                phones.add(join(before));
            }
            ask(before);
            assertThat(guess(before, phones.get(0), 1)).isEqualTo(202);
            assertThat(guess(before, phones.get(1), 1)).isEqualTo(202);
            left = crash(state, "left");
            assertThat(Files.readString(left.resolve("workshop.session")))
                    .as("kept as hashes only")
                    .doesNotContain(phones);
            try (Workshop after = start(left)) {
                assertThat(after.notes()).hasSize(2);
                assertThat(after.notes().get(0))
                        .startsWith("resuming the session in ")
                        .contains("phones: 3");
                assertThat(after.notes().get(1)).contains("is used by another program now");
                assertThat(key(after)).isEqualTo(key);
                assertThat(code(after)).isEqualTo(code);
                assertThat(guessed(after, phones.get(0))).isEqualTo("{\"question\":1,\"option\":\"FALLS\"}");
                assertThat(guessed(after, phones.get(2))).isEqualTo("{}");
                assertThat(guess(after, phones.get(0), 1)).as("a second time").isEqualTo(409);
                assertThat(guess(after, phones.get(2), 1)).isEqualTo(202);
                showResult(after);
            }
        }
        int port;
        try (Workshop again = start(left)) {
            port = URI.create(again.address()).getPort();
            JsonNode debrief = get(again, "/api/debrief");
            assertThat(debrief.path("rounds")).hasSize(1);
            assertThat(debrief.path("rounds").get(0).path("counts").toString()).isEqualTo("[0,3,0,0,0]");
            assertThat(debrief.path("desk").path("kept").get(0).path("name").asString())
                    .isEqualTo("mine");
            assertThat(guessed(again, phones.get(1))).contains("FALLS");
            assertThat(get(again, "/api/join").path("joined").asInt()).isEqualTo(3);
            ask(again);
            assertThat(guess(again, phones.get(1), 2)).isEqualTo(202);
        }
        try (Workshop same = start(left)) {
            assertThat(URI.create(same.address()).getPort()).isEqualTo(port);
        }
    }

    @Test
    void shouldKnowAPhoneAgainThatDidNotHearThatItWasLetIn() throws Exception {
        Path state = folder.resolve("state");
        String proposed = "ABCDEFGHJKMNPQRSTUVW";
        try (Workshop before = start(state)) {
            String body = String.format(Locale.ROOT, "{\"code\":\"%s\",\"proposed\":\"%s\"}", code(before), proposed);
            send(before, "/api/phone/join", body);
            Path left = crash(state, "left");
            try (Workshop after = start(left)) {
                assertThat(send(after, "/api/phone/join", body).body()).contains(proposed);
                assertThat(get(after, "/api/join").path("joined").asInt()).isEqualTo(1);
            }
        }
    }

    @Test
    void shouldBeginAnotherSessionWhenAskedToAndPutTheOneOfBeforeAway() throws Exception {
        Path state = folder.resolve("state");
        String key;
        String code;
        try (Workshop before = start(state)) {
            key = key(before);
            code = code(before);
            send(before, "/api/settings", DESK);
        }
        try (Workshop other = start(state, true, null)) {
            assertThat(key(other)).isNotEqualTo(key);
            assertThat(code(other)).isNotEqualTo(code);
            assertThat(get(other, "/api/desk").has("desk")).isFalse();
            assertThat(other.notes()).hasSize(1).first().asString().contains("workshop.session.before");
        }
        assertThat(state.resolve("workshop.session.before")).exists();
    }

    @Test
    void shouldTellOfADamagedSessionInOneLineAndMoveItAside() throws Exception {
        Path state = Files.createDirectory(folder.resolve("state"));
        Files.writeString(state.resolve("workshop.session"), "poise session 1 nonsense");
        try (Workshop workshop = start(state)) {
            assertThat(workshop.notes()).hasSize(1);
            assertThat(workshop.notes().get(0))
                    .contains("is no session, or only a part of one")
                    .contains("it was moved to workshop.session.damaged")
                    .hasLineCount(1);
            assertThat(send(workshop, "/api/settings", DESK).statusCode()).isEqualTo(202);
        }
        assertThat(state.resolve("workshop.session.damaged")).content().isEqualTo("poise session 1 nonsense");
    }

    @Test
    void shouldKeepASecondProgramOut() throws Exception {
        Path state = folder.resolve("state");
        try (Workshop first = start(state)) {
            assertThatThrownBy(() -> start(state))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another workshop keeps its session in")
                    .message()
                    .hasLineCount(1);
            assertThat(send(first, "/api/settings", DESK).statusCode()).isEqualTo(202);
        }
    }

    @Test
    void shouldBeginWithASavedSessionAndGoOnWithItWhenStartedInTheSameWayAgain() throws Exception {
        String saved;
        try (Workshop workshop = start(folder.resolve("first"))) {
            send(workshop, "/api/settings", DESK);
            ask(workshop);
            assertThat(guess(workshop, join(workshop), 1)).isEqualTo(202);
            showResult(workshop);
            saved = send(workshop, "/api/debrief", null).body();
        }
        Opened file = new Opened(Path.of("session.json"), saved);
        Path state = folder.resolve("second");
        try (Workshop opened = start(state, false, file)) {
            assertThat(send(opened, "/api/debrief", null).body()).isEqualTo(saved);
            ask(opened);
            assertThat(guess(opened, join(opened), 2)).isEqualTo(202);
            showResult(opened);
        }
        try (Workshop again = start(state, false, file)) {
            assertThat(get(again, "/api/debrief").path("rounds")).hasSize(2);
        }
        String broken = saved.replace("\"right\":", "\"wrong\":");
        assertThatThrownBy(() -> start(state, false, new Opened(Path.of("x.json"), broken)))
                .isInstanceOf(Rejected.class)
                .message()
                .startsWith("x.json: round 1: unknown field wrong")
                .hasLineCount(1);
    }
}
