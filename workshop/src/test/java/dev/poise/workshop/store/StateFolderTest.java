package dev.poise.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    @TempDir
    private Path home;

    private Path find(String system, Map<String, String> environment) {
        return home.relativize(StateFolder.find(environment, system, home));
    }

    @Test
    void shouldBeWhereEachSystemKeepsSuchFiles() {
        String elsewhere = home.resolve("elsewhere").toString();
        assertThat(find("Linux", Map.of())).isEqualTo(Path.of(".local", "state", "poise"));
        assertThat(find("Linux", Map.of("XDG_STATE_HOME", elsewhere))).isEqualTo(Path.of("elsewhere", "poise"));
        assertThat(find("Linux", Map.of("XDG_STATE_HOME", "relative")))
                .as("is to be ignored")
                .isEqualTo(Path.of(".local", "state", "poise"));
        assertThat(find("Linux", Map.of("HOME", elsewhere)))
                .as("the home of who is logged in may be another's")
                .isEqualTo(Path.of("elsewhere", ".local", "state", "poise"));
        assertThat(find("Mac OS X", Map.of())).isEqualTo(Path.of("Library", "Application Support", "poise"));
        assertThat(find("Windows 11", Map.of())).isEqualTo(Path.of("AppData", "Local", "poise"));
        assertThat(find("Windows 11", Map.of("LOCALAPPDATA", elsewhere))).isEqualTo(Path.of("elsewhere", "poise"));
    }

    @Test
    void shouldBeTheOneThatIsNamed() {
        String named = home.resolve("named").toString();
        assertThat(find("Linux", Map.of("POISE_STATE", named, "XDG_STATE_HOME", "/x")))
                .isEqualTo(Path.of("named"));
    }
}
