package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void shouldFitTheWidthToWhatTablesAreMadeFor() {
        assertThat(Terminal.find(Map.of("COLUMNS", "120")).width()).isEqualTo(120);
        assertThat(Terminal.find(Map.of("COLUMNS", "20")).width()).isEqualTo(80);
        assertThat(Terminal.find(Map.of("COLUMNS", "900")).width()).isEqualTo(140);
        assertThat(Terminal.none().width()).isEqualTo(100);
    }

    @Test
    void shouldQuoteACommandThatIsCopiedAndPasted() {
        assertThat(new CommandText("run").add("a b.yaml", "--set", "x=1", "it's"))
                .hasToString("./poise run 'a b.yaml' --set x=1 'it'\\''s'");
    }
}
