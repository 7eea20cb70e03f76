package dev.poise.experiments.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.experiments.study.store.Jar;
import dev.poise.experiments.study.store.StoreException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddedJarsTest {
    @TempDir
    Path folder;

    /** Pack entries, at some time, with a manifest that says so. */
    private Path jar(String name, long time, String classPath, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        Files.createDirectories(jar.resolveSibling(""));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Created-By"), "time " + time);
        if (!classPath.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                JarEntry packed = new JarEntry(entry.getKey());
                packed.setTime(time);
                out.putNextEntry(packed);
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    @Test
    void shouldTakeJarsWithTheSameContentsForTheSame() throws IOException {
        Path one = jar("one/a.jar", 1_000_000_000_000L, "", Map.of("A.class", "1", "B.class", "2"));
        Path two = jar("two/b.jar", 1_600_000_000_000L, "", Map.of("B.class", "2", "A.class", "1"));
        assertThat(Files.mismatch(one, two)).isNotNegative();
        assertThat(AddedJars.digest(one))
                .isEqualTo(AddedJars.digest(two))
                .isNotEqualTo(AddedJars.digest(jar("c.jar", 0, "", Map.of("A.class", "2", "B.class", "1"))))
                .isNotEqualTo(AddedJars.digest(jar("d.jar", 0, "", Map.of("A.class", "1"))));
    }

    @Test
    void shouldLookAtClassesAndServicesOfAFolder() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/META-INF/services"));
        Files.writeString(classes.resolve("x.Service"), "y");
        String before = AddedJars.digest(folder.resolve("classes"));
        Files.writeString(folder.resolve("classes/notes.txt"), "nothing");
        assertThat(AddedJars.digest(folder.resolve("classes"))).isEqualTo(before);
        Files.writeString(folder.resolve("classes/A.class"), "1");
        assertThat(AddedJars.digest(folder.resolve("classes"))).isNotEqualTo(before);
    }

    @Test
    void shouldFindWhatIsNamedAndWhatIsAskedForInTheOrderOfTheClassPath() throws IOException {
        Path first = jar("z.jar", 0, "lib/helper.jar", Map.of("Z.class", "1"));
        jar("lib/helper.jar", 0, "../z.jar", Map.of("H.class", "1"));
        Path second = jar("a.jar", 0, "", Map.of("A.class", "1"));
        String named = first + File.pathSeparator + second + File.pathSeparator + folder.resolve("none.jar");
        assertThat(AddedJars.find(named, Set.of(second)))
                .extracting(Jar::name)
                .containsExactly("z.jar", "helper.jar", "a.jar");
        assertThat(AddedJars.find(folder + "/*", Set.of()))
                .extracting(Jar::name)
                .containsExactly("a.jar", "z.jar", "helper.jar");
        assertThat(AddedJars.find(null, Set.of())).isEmpty();
        assertThat(AddedJars.describe(List.of())).isEqualTo("no jars of others");
    }

    @Test
    void shouldSayWhichJarIsNone() throws IOException {
        Path none = Files.writeString(folder.resolve("none.jar"), "no jar");
        assertThatThrownBy(() -> AddedJars.find(none.toString(), Set.of()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("none.jar");
    }
}
