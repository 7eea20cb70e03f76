package dev.poise.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The static checks read the code of all modules at once; what is not listed there is not checked, and nothing else would say so. */
class StaticChecksTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");

    @Test
    void shouldReadTheCodeOfEveryModule() throws IOException {
        List<String> modules = MODULE.matcher(Files.readString(ROOT.resolve("pom.xml"), UTF_8))
                .results()
                .map(module -> module.group(1))
                .filter(module -> Files.isDirectory(ROOT.resolve(module).resolve("src/main/java")))
                .toList();
        assertThat(modules).hasSizeGreaterThan(9).contains("simulation-core", "testing/architecture-rules");

        Path checks = ROOT.resolve("testing/static-checks");
        List<Path> read = Pattern.compile("<compileSourceRoot>\\$\\{project\\.basedir}/(.+?)</compileSourceRoot>")
                .matcher(Files.readString(checks.resolve("pom.xml"), UTF_8))
                .results()
                .map(root -> checks.resolve(root.group(1)).normalize())
                .toList();
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(modules.stream()
                        .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                        .map(Path::normalize)
                        .toList());
    }
}
