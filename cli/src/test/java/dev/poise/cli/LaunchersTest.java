package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code poise} and {@code poise.cmd} do the same, line by line; what one of them has alone stands here with its reason. How they behave
 * is tried by {@code .ci/launcher-test} and {@code .ci/windows-launcher-test}.
 */
class LaunchersTest {
    private final String shell = read("poise");
    private final String batch = read("poise.cmd");

    private static String read(String name) {
        try {
            return Files.readString(Path.of("..", name)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Get what a pattern finds in its first group, wherever it finds it. */
    private static Set<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        assertThat(found).as(pattern).isNotEmpty();
        return found;
    }

    private static String one(String pattern, String text) {
        Set<String> found = all(pattern, text);
        assertThat(found).as(pattern).hasSize(1);
        return found.iterator().next();
    }

    /** Take out what one launcher has alone. */
    private static Set<String> without(Set<String> found, String... own) {
        assertThat(found).as("what one launcher has alone").contains(own);
        found.removeAll(List.of(own));
        return found;
    }

    @Test
    void shouldStartJavaWithTheSameOptions() {
        String option = "(?<!\\S)\"?(-[-A-Za-z][^\\s\"$%]*)";
        Set<String> ofShell = all(option, one("^(exec \"\\$jdk/bin/java\"(?:[^@])*) dev\\.poise\\.cli\\.Main", shell));
        Set<String> ofBatch = all(option, one("^(\"%jdk%.bin.java\\.exe\" .*) dev\\.poise\\.cli\\.Main", batch));
        // Windows keeps names of files in 16 bits, and the words of a command in the characters of the system
        without(ofShell, "-Dsun.jnu.encoding=UTF-8");
        // what is unpacked there has other times, which makes what the build has noted void: the first start notes its
        // classes itself
        without(ofBatch, "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=", "-Xlog:disable");
        assertThat(ofBatch).isEqualTo(ofShell).contains("-Xmx", "-cp");
    }

    @Test
    void shouldLeaveOutTheSecondCompilerForTheSameCommands() {
        Set<String> ofShell = all("([a-z]+)", one("^    '' \\| -\\* \\|(.*)\\) speed=", shell));
        Set<String> ofBatch = all("([a-z]+)", one("^for %%c in \\(\"\" (.*)\\) do if", batch));
        assertThat(ofBatch).isEqualTo(ofShell);
        assertThat(batch).as("what '-*' says").contains("if \"%word:~0,1%\"==\"-\" set \"speed=");
        assertThat(all("\"speed=(-XX:[^\"]*)\"", batch)).isEqualTo(all("speed='(-XX:[^']*)'", shell));
    }

    @Test
    void shouldGiveTheSameMemory() {
        assertThat(one("heap=(\\d+)m\"", batch)).isEqualTo(one("usual=(\\d+) ;;", shell));
        assertThat(one("set /a megabytes=(\\d+\\+\\d+)\\*jobs", batch))
                .isEqualTo(one("usual=\\$\\(\\((\\d+ \\+ \\d+) \\* ", shell).replace(" ", ""));
        assertThat(all("\"=?=?\"(study [a-z]+|cluster)\" call", batch))
                .isEqualTo(all("'?(study [a-z]+|cluster)", one("^    ('study .*)\\) usual=", shell)));
    }

    @Test
    void shouldAskForTheSameJava() {
        assertThat(one("^set \"first=(\\d+)\"", batch)).isEqualTo(one("^first=(\\d+)", shell));
    }

    @Test
    void shouldBuildWithTheSameWords() {
        String ofShell = one("\\./mvnw (.*)\\) &&", shell).replace("$(commit)", "COMMIT");
        String ofBatch = one("mvnw\\.cmd\" (.*) >\"", batch).replace("%commit%", "COMMIT");
        // the shell goes to the folder
        assertThat(ofBatch.replace(" -f \"%home%\\pom.xml\"", "")).isEqualTo(ofShell);
    }

    @Test
    void shouldNameTheSameCommit() {
        assertThat(one("git -C \"%home%\" (describe.*) 2\\^>nul", batch).replace("\"", ""))
                .isEqualTo(one("git -C \"\\$home\" (describe.*) 2>/dev/null", shell)
                        .replace("'", ""));
    }

    @Test
    void shouldBuildAgainWhenTheSameFilesHaveChanged() {
        Set<String> ofShell = all("(\\S+)", one("^    set -- (pom.xml [^#\n]*?) #", shell));
        ofShell.addAll(all("\"\\$module/([^\"]*)\"", shell));
        Set<String> ofBatch = new TreeSet<>();
        all("call :files \"%(?:home%|~1).([^\"]*)\"", batch).forEach(path -> ofBatch.add(path.replace('\\', '/')));
        ofBatch.addAll(all("in \\(\"%home%.(pom\\.xml)\"\\)", batch));
        assertThat(ofBatch).isEqualTo(ofShell);
        assertThat(batch).as("the pom of a module, as in the shell").contains("in (\"%~1\\pom.xml\")");
    }

    @Test
    void shouldListenToTheSameVariables() {
        Set<String> ofShell = all("^#   (POISE_[A-Z_]+) ", shell);
        Set<String> ofBatch = all("^rem   (POISE_[A-Z_]+) ", batch);
        // where a test lays limits of a container, which Windows does not have
        assertThat(ofBatch).isEqualTo(without(ofShell, "POISE_SYSTEM"));
    }
}
