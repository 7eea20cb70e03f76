package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
    @TempDir
    Path folder;

    private String jar() throws IOException {
        Path jar = folder.resolve("a.jar");
        new JarOutputStream(Files.newOutputStream(jar)).close();
        return jar.toString();
    }

    @Test
    void shouldBeContentWithWhatItUnderstandsAndWhatIsNotItsOwn() throws IOException {
        assertThat(Surroundings.problems(Map.of())).isEmpty();
        assertThat(Surroundings.problems(Map.of(
                        "PATH", "/bin",
                        "POISE_CACHE", "x",
                        "POISE_SERVICE_HOST", "10.0.0.1",
                        "POISE_PORT_25520_TCP_ADDR", "10.0.0.1",
                        "POISE_JARS", jar() + File.pathSeparator + folder + File.pathSeparator + folder + "/*")))
                .isEmpty();
    }

    @Test
    void shouldNameTheVariableThatWasMeant() {
        assertThat(Surroundings.problems(Map.of("POISE_JAR", "a.jar", "POISE_HEPA", "1g")))
                .containsExactly(
                        "found the unknown variable POISE_HEPA, expected one of POISE_CACHE, POISE_CLUSTER_SECRET, POISE_HEAP, "
                                + "POISE_JARS, POISE_JDK_PLACES, POISE_STATE; did you mean POISE_HEAP?",
                        "found the unknown variable POISE_JAR, expected one of POISE_CACHE, POISE_CLUSTER_SECRET, POISE_HEAP, "
                                + "POISE_JARS, POISE_JDK_PLACES, POISE_STATE; did you mean POISE_JARS?");
    }

    @Test
    void shouldRefuseJarsThatAreNotThereOrNone() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        String named = String.join(
                File.pathSeparator, folder.resolve("gone.jar").toString(), text.toString(), "", jar(), "nowhere/*");
        assertThat(Surroundings.problems(Map.of("POISE_JARS", named)))
                .hasSize(4)
                .allMatch(line -> line.startsWith("POISE_JARS: found ") && line.contains(", expected jars or folders"))
                .anyMatch(line -> line.contains("gone.jar, which is not there"))
                .anyMatch(line -> line.contains("text.jar, which cannot be read as a jar"))
                .anyMatch(line -> line.contains("an empty name"))
                .anyMatch(line -> line.contains("nowhere/*, which is no folder"));
    }
}
