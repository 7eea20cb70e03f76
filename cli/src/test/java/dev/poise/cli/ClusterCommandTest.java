package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void writeTheStudy() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), "study: small\n");
        Files.writeString(folder.resolve("secret.txt"), "sesame\n");
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("long.txt"), "sesame\nopen\n");
        Files.writeString(folder.resolve("text.p12"), "no key store");
        cli = new Cli(folder);
    }

    /** An open door is told before anything listens. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--host 192.0.2.1 | poise: 192.0.2.1 can be reached by others; that takes a key file and a secret that all members share",
                "--host 192.0.2.1 --key text.p12 | --key: the secret that opens it is missing; --secret names a file with it",
                "--key text.p12 --secret nowhere.txt | --secret: nowhere.txt cannot be read",
                "--key text.p12 --secret empty.txt | --secret: empty.txt is empty",
                "--key text.p12 --secret long.txt | --secret: long.txt holds more than a secret, expected one line of at most 1024 bytes",
                "--secret secret.txt | --secret: there is no --key that it opens, so nothing would be encrypted; give both or neither",
                "--host 0.0.0.0 | poise: 0.0.0.0 is no address under which others find this program; name one of this machine",
                "--host no.such.host.invalid | found no host 'no.such.host.invalid', expected a name or an address",
                "--key text.p12 --secret secret.txt | text.p12 is no key store (PKCS #12)",
                "--key nowhere.p12 --secret secret.txt | nowhere.p12 is not there",
                "--port 99999 | --port: found 99999, expected a whole number from"
            })
    void shouldTellInOneLineWhatIsMissingToBeReachedByOthers(String options, String line) {
        for (String who : new String[] {"lead s.yaml -o out", "join 127.0.0.1"}) {
            assertThat(cli.run(("cluster " + who + " " + options).split(" ")))
                    .as(who)
                    .isEqualTo(2);
            assertThat(cli.err()).as(who).hasLineCount(1).contains(line);
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1:99999 | poise: found port 99999, expected one from 1 to 65535",
                "127.0.0.1:0 | poise: found port 0, expected one from 1 to 65535",
                "127.0.0.1:x | poise: found 127.0.0.1:x, expected HOST:PORT",
                "no.such.host.invalid | poise: found no host 'no.such.host.invalid', expected a name or an address",
                "192.0.2.1 | poise: a leader at 192.0.2.1:25520 can be reached by others and takes encrypted connections only; that takes --key"
            })
    void shouldRefuseALeaderThatCannotBe(String leader, String line) {
        assertThat(cli.run("cluster", "join", leader)).isEqualTo(2);
        assertThat(cli.err()).hasLineCount(1).startsWith(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "5x", "0s", "-1s", "1.5h"})
    void shouldTakeDurationsWithTheirUnit(String duration) {
        assertThat(cli.run("cluster", "join", "127.0.0.1", "--give-up-after", duration))
                .isEqualTo(2);
        assertThat(cli.err()).contains("--give-up-after", "expected a duration such as 30s, 10m or 2h");
    }

    @Test
    void shouldGiveUpAndSayForWhomItWaited() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String leader = "127.0.0.1:" + port;
        assertThat(cli.run("cluster", "join", leader, "--jobs", "1", "--give-up-after", "1s"))
                .isEqualTo(2);
        assertThat(cli.err())
                .contains("poise: joins " + leader + ", not encrypted, for this machine alone")
                .containsPattern("poise: gave up after \\d+ s: no leader at " + leader + ": nobody listens there");
    }

    @Test
    void shouldLeadAtAPortThatOthersCanBeTold() {
        assertThat(cli.run("cluster", "lead", "s.yaml", "-o", "out", "--port", "0"))
                .isEqualTo(2);
        assertThat(cli.err()).startsWith("--port: found 0, expected a whole number from 1 to 65535");
    }
}
