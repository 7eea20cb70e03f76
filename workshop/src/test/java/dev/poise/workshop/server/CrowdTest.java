package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.team.TeamRun;
import dev.poise.workshop.Workshop;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever holds connections and does nothing with them keeps nobody out. How long the page lets a body wait is the clock: others have to
 * be served before the first of those that wait is sent away, which is no matter of how fast the machine is.
 */
class CrowdTest {
    private static final String NO_BODY =
            "POST /api/phone/join HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 100\r\n\r\n";
    private static final String PAGE = "GET /api/words/de HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n";

    private final List<Socket> crowd = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Workshop workshop;
    private int port;

    @BeforeEach
    void start() throws IOException {
        workshop = Workshop.start(new WorkshopOptions(0, false, 1, 1, "", Path.of("")), TeamRun::metrics);
        port = URI.create(workshop.address()).getPort();
    }

    @AfterEach
    void stop() throws IOException {
        leave();
        workshop.close();
    }

    private void leave() throws IOException {
        for (Socket each : crowd) {
            each.close();
        }
        crowd.clear();
    }

    private Socket come(String request) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        crowd.add(socket);
        socket.getOutputStream().write(String.format(Locale.ROOT, request, port).getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private int served() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Test
    void shouldServeOthersWhileThreeHundredBodiesDoNotCome() {
        Waiting.until("somebody is served before the first body is given up", () -> {
            leave();
            Socket first = come(NO_BODY);
            for (int i = 1; i < 300; i++) {
                come(NO_BODY);
            }
            return served() == 200 && first.getInputStream().available() == 0;
        });
    }

    @Test
    void shouldServeOthersWhileFourHundredReadersDoNotRead() {
        Waiting.until("somebody is served before the first reader is given up", () -> {
            leave();
            Socket clock = come(NO_BODY);
            for (int i = 0; i < 400; i++) {
                OutputStream out = come("").getOutputStream();
                out.write(String.format(Locale.ROOT, PAGE, port).repeat(10).getBytes(StandardCharsets.UTF_8));
            }
            return served() == 200 && clock.getInputStream().available() == 0;
        });
    }

    @Test
    void shouldLetInWhoComesWhenAllConnectionsAreTaken() throws Exception {
        Socket first = come("");
        for (int i = 0; i < Connections.MAX; i++) {
            come("");
        }
        assertThat(served()).isEqualTo(200);
        Waiting.limit(first);
        assertThat(first.getInputStream().read()).as("has waited for longest").isEqualTo(-1);
    }
}
