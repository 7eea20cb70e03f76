package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.workshop.server.WorkshopOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopCommandTest {
    @TempDir
    private Path folder;

    @Test
    void shouldPrintTheAddressAndServeUntilItIsInterrupted() {
        Cli cli = new Cli(folder);
        cli.cancellation().cancel();

        assertThat(cli.run("workshop", "--jobs", "1")).isZero();
        assertThat(cli.out()).matches("http://127\\.0\\.0\\.1:\\d+/\\n");
        assertThat(cli.err()).contains("open this address in a browser");
    }

    @Test
    void shouldOpenThePageInABrowserWhenAskedToAndSayWhenThereIsNone() {
        Cli cli = new Cli(folder);
        cli.cancellation().cancel();

        assertThat(cli.run("workshop", "--open", "--jobs", "1")).isZero();
        assertThat(cli.opened()).containsExactly(cli.out().strip());
        assertThat(cli.err()).contains("opening this address in the browser");
        assertThat(cli.withoutBrowser().run("workshop", "--open", "--jobs", "1"))
                .isZero();
        assertThat(cli.err()).contains("open this address in a browser");
    }

    @Test
    void shouldSayInOneLineThatAPortCannotBeHad() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Cli cli = new Cli(folder);

            assertThat(cli.run("workshop", "--port", "" + taken.getLocalPort())).isEqualTo(2);
            assertThat(cli.err())
                    .contains(String.format(Locale.ROOT, "--port: port %d cannot be had", taken.getLocalPort()));
            assertThat(cli.run("workshop", "--port", "99999")).isEqualTo(2);
        }
    }

    @Test
    void shouldBeginWithASeedOfItsOwn() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("workshop", "--help")).isZero();
        assertThat(cli.out()).contains(String.format(Locale.ROOT, "(default: %d)", WorkshopOptions.SEED));
        assertThat(cli.run("compare", "--help")).isZero();
        assertThat(cli.out()).contains("(default: 1)");
    }
}
