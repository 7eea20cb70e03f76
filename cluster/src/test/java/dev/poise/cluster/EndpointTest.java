package dev.poise.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointTest {
    @TempDir
    Path folder;

    @Test
    void shouldNotBeReachedByOthersWithoutAGuard() throws Exception {
        assertThat(new Endpoint("127.0.0.1", 0, null).guarded()).isEmpty();
        assertThat(new Endpoint("localhost", 0, null).guarded()).isEmpty();
        assertThatThrownBy(() -> new Endpoint("0.0.0.0", 0, null)).hasMessageContaining("can be reached by others");
        Guard guard = Keys.make(folder.resolve("k.p12"), "sesame");
        assertThat(new Endpoint("0.0.0.0", 0, guard).guarded()).contains(guard);
        assertThat(guard.toString()).doesNotContain("sesame");
        assertThatThrownBy(() -> new Endpoint("127.0.0.1", 70_000, null)).hasMessageContaining("found port 70000");
    }

    @Test
    void shouldTellWhatIsWrongWithAKeyBeforeAnythingBegins() throws Exception {
        Path key = folder.resolve("k.p12");
        assertThatThrownBy(() -> new Guard(key, "sesame")).hasMessage(key + " is not there");
        Files.writeString(key, "no key store");
        assertThatThrownBy(() -> new Guard(key, "sesame")).hasMessage(key + " is no key store that this secret opens");
        Files.delete(key);
        Keys.make(key, "sesame");
        assertThatThrownBy(() -> new Guard(key, "open")).hasMessage(key + " is no key store that this secret opens");
    }

    @Test
    void shouldReadWhereALeaderIs() {
        assertThat(Address.of("10.0.0.5:4711")).isEqualTo(new Address("10.0.0.5", 4711));
        assertThat(Address.of("leader")).isEqualTo(new Address("leader", Endpoint.USUAL_PORT));
        assertThatThrownBy(() -> Address.of("leader:x")).hasMessage("found leader:x, expected HOST:PORT");
        assertThatThrownBy(() -> Address.of(":1")).hasMessage("found :1, expected HOST:PORT");
    }
}
