package dev.poise.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.scenarios.ScenarioResolver;
import dev.poise.scenarios.ScenarioResult;
import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whoever changes what the model gives has to give it another version: ids of runs and folders of studies depend on it. */
class ModelVersionTest {
    private static List<String[]> versions() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ModelVersionTest.class.getResourceAsStream("models.csv"), "models.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    /** Hash the digests of one run of every built-in scenario. */
    private static String digest() throws NoSuchAlgorithmException {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        ScenarioResolver resolver = ScenarioResolver.of(Path.of(""));
        for (String name : Catalogue.builtIn().names()) {
            ScenarioResult.Loaded loaded = (ScenarioResult.Loaded) resolver.resolve(name);
            String digest = SingleRun.digest(TeamRun::run, loaded.scenario(), 1);
            all.update(String.format(Locale.ROOT, "%s %s\n", name, digest).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(all.digest(), 0, 8);
    }

    @Test
    void shouldChangeWheneverResultsChange() throws IOException, NoSuchAlgorithmException {
        List<String[]> versions = versions();
        String digest = digest();
        String[] last = versions.get(versions.size() - 1);

        assertThat(List.of(last[0], last[1]))
                .as(
                        "The model gives other results than model %s gave. If that is not wanted, find out why. If it is: raise Version.MODEL to %d, "
                                + "add the line '%d,%s' to models.csv next to this test, leave the earlier lines as they are, and say in CHANGELOG.md what "
                                + "gives other numbers.",
                        last[0], Integer.parseInt(last[0]) + 1, Integer.parseInt(last[0]) + 1, digest)
                .containsExactly(Version.MODEL, digest);
    }

    @Test
    void shouldNeverBeGivenTwice() throws IOException {
        assertThat(versions()).extracting(line -> line[0]).doesNotHaveDuplicates();
        assertThat(versions()).extracting(line -> line[1]).doesNotHaveDuplicates();
    }
}
