package dev.poise.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {
    @TempDir
    Path folder;

    @Test
    void shouldNotBeReachedByOthersWithoutAGuard() throws Exception {
        assertThat(new Endpoint("127.0.0.1", 0, null).guarded()).isEmpty();
        assertThat(new Endpoint("localhost", 0, null).guarded()).isEmpty();
        assertThatThrownBy(() -> new Endpoint("192.0.2.1", 0, null)).hasMessageContaining("can be reached by others");
        TlsIdentity identity = Keys.make(folder.resolve("k.p12"), "sesame");
        assertThat(new Endpoint("192.0.2.1", 0, identity).guarded()).contains(identity);
        assertThat(identity.toString()).doesNotContain("sesame");
        assertThatThrownBy(() -> new Endpoint("127.0.0.1", 70_000, null)).hasMessageContaining("found port 70000");
    }

    @Test
    void shouldTellWhatIsWrongWithAKeyBeforeAnythingBegins() throws Exception {
        Path key = folder.resolve("k.p12");
        assertThatThrownBy(() -> new TlsIdentity(key, "sesame")).hasMessage(key + " is not there");
        Files.writeString(key, "no key store");
        assertThatThrownBy(() -> new TlsIdentity(key, "sesame")).hasMessage(key + " is no key store (PKCS #12)");
        assertThatThrownBy(() -> new TlsIdentity(folder, "sesame"))
                .hasMessage(folder + " is a folder, expected a key store");
        Files.delete(key);
        Keys.make(key, "sesame");
        assertThatThrownBy(() -> new TlsIdentity(key, "open")).hasMessage(key + " is not opened by this secret");
        Path old = folder.resolve("old.p12");
        Keys.make(old, "sesame", "-400d");
        assertThatThrownBy(() -> new TlsIdentity(old, "sesamesesame"))
                .hasMessageStartingWith(old + " holds a certificate that has expired, on 20");
        Path early = folder.resolve("early.p12");
        Keys.make(early, "sesame", "+2d");
        assertThatThrownBy(() -> new TlsIdentity(early, "sesamesesame"))
                .hasMessageStartingWith(early + " holds a certificate that is not valid before 20");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5:4711, 10.0.0.5, 4711",
        "localhost, localhost, 25520",
        "127.0.0.1:1, 127.0.0.1, 1",
        "127.0.0.1:65535, 127.0.0.1, 65535",
        "::1, ::1, 25520",
        "[::1], ::1, 25520",
        "[::1]:4711, ::1, 4711"
    })
    void shouldReadWhereALeaderIs(String text, String host, int port) {
        assertThat(LeaderAddress.of(text)).isEqualTo(new LeaderAddress(host, port));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "localhost:x | found localhost:x, expected HOST:PORT",
                "localhost: | found localhost:, expected HOST:PORT",
                "localhost:-1 | found localhost:-1, expected HOST:PORT",
                ":1 | found :1, expected HOST:PORT",
                "127.0.0.1:99999 | found port 99999, expected one from 1 to 65535",
                "127.0.0.1:0 | found port 0, expected one from 1 to 65535",
                "127.0.0.1:99999999999 | found 127.0.0.1:99999999999, expected HOST:PORT",
                "no.such.host.invalid:1 | found no host 'no.such.host.invalid', expected a name or an address",
                "999.0.0.1 | found no host '999.0.0.1', expected a name or an address",
                "0.0.0.0 | 0.0.0.0 is no address at which somebody can be found"
            })
    void shouldRefuseWhereNobodyCanBe(String text, String line) {
        assertThatThrownBy(() -> LeaderAddress.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(line);
    }

    @Test
    void shouldRefuseAHostThatTheSystemTakesForAnyOrForNone() {
        assertThatThrownBy(() -> new Endpoint("", 0, null)).hasMessageStartingWith("found no host ''");
        assertThatThrownBy(() -> new Endpoint("0.0.0.0", 0, null)).hasMessageContaining("is no address under which");
    }

    @Test
    void shouldRefuseALeaderThatItCannotMeet() throws Exception {
        LeaderAddress far = new LeaderAddress("192.0.2.1", 4711);
        Endpoint open = new Endpoint("127.0.0.1", 0, null);
        assertThatThrownBy(() -> open.requireMeets(far)).hasMessageEndingWith("that takes --key");
        open.requireMeets(new LeaderAddress("localhost", 4711));
        TlsIdentity identity = Keys.make(folder.resolve("k.p12"), "sesame");
        assertThatThrownBy(() -> new Endpoint("127.0.0.1", 0, identity).requireMeets(far))
                .hasMessageContaining("cannot find this program at 127.0.0.1");
        new Endpoint("192.0.2.2", 0, identity).requireMeets(far);
    }
}
