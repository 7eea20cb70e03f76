package dev.poise.workshop.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:80, 80, true",
        "127.0.0.1, 80, true",
        "localhost, 80, true",
        "localhost:80, 80, true",
        "localhost:8080, 8080, true",
        "localhost, 8080, false",
        "localhost:80, 8080, false",
        "localhost:8080, 80, false",
        "evil.example, 80, false",
        "evil.example:80, 80, false",
        "localhost.evil.example, 80, false",
        ":80, 80, false"
    })
    void shouldKnowItsHostWithThePortAndAtPort80AlsoWithout(String header, int port, boolean known) {
        assertThat(Access.loopback().knowsHost(header, port)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1, 127.0.0.1, true",
        "http://127.0.0.1:80, 127.0.0.1, true",
        "http://127.0.0.1, 127.0.0.1:80, true",
        "http://localhost:8080, localhost:8080, true",
        "http://localhost, localhost:8080, false",
        "http://localhost:8080, localhost, false",
        "https://localhost, localhost, false",
        "null, localhost, false",
        "http://evil.example, localhost, false"
    })
    void shouldTellAPageOfItsOwnFromOthers(String origin, String host, boolean same) {
        assertThat(Access.isSameOrigin(origin, host)).isEqualTo(same);
    }

    @Test
    void shouldKnowNoRequestWithoutAHost() {
        assertThat(Access.loopback().knowsHost(null, 80)).isFalse();
    }
}
