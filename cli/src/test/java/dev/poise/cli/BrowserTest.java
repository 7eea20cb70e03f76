package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final String ADDRESS = "http://127.0.0.1:8080/?key=a&b";

    @Test
    void shouldHandTheWholeAddressOverAsOneArgumentOnEverySystem() {
        assertThat(Browser.command("Windows 11", ADDRESS))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", ADDRESS);
        assertThat(Browser.command("Mac OS X", ADDRESS)).containsExactly("open", ADDRESS);
        assertThat(Browser.command("Linux", ADDRESS)).containsExactly("xdg-open", ADDRESS);
    }
}
