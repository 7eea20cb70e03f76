package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandPagesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    Path folder;

    private CommandLine poise() {
        return new Cli(folder).commandLine();
    }

    @Test
    void shouldHaveEveryCommandInTheReference() {
        Golden.assertEqual(DOCS.resolve("commands.md"), CommandPages.markdown(poise()));
    }

    @Test
    void shouldHaveEveryCommandInTheManual() {
        String page = CommandPages.manual(poise());

        assertThat(page.lines().filter(line -> line.startsWith(".")))
                .as("only what man takes for an instruction is one")
                .allMatch(line -> line.matches("\\.(TH|SH) .*|\\.nf|\\.fi"));
        Golden.assertEqual(DOCS.resolve("man").resolve("poise.1"), page);
    }
}
