package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void writeTheStudy() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), "study: small\n");
        Files.writeString(folder.resolve("secret.txt"), "sesame\n");
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("text.p12"), "no key store");
        cli = new Cli(folder);
    }

    /** An open door is told before anything listens. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--host 0.0.0.0 | poise: 0.0.0.0 can be reached by others; that takes a key file and a secret that all members share",
                "--host 0.0.0.0 --key text.p12 | --key: the secret that opens it is missing; --secret names a file with it",
                "--key text.p12 --secret nowhere.txt | --secret: nowhere.txt cannot be read",
                "--key text.p12 --secret empty.txt | --key: the secret that opens it is missing; --secret names a file with it",
                "--key text.p12 --secret secret.txt | text.p12 is no key store that this secret opens",
                "--key nowhere.p12 --secret secret.txt | nowhere.p12 is not there",
                "--port 99999 | --port: found 99999, expected a whole number from 0 to 65535"
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
}
