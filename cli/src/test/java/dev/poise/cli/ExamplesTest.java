package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.fuzz.SampleSize;
import dev.poise.golden.Golden;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands in the pages of {@code examples} and in the tutorials, and compares what they print with what the pages say. Where a page ends
 * what is printed with a line of three dots, it shows the first lines only. The build leaves the two pages that take longest to
 * {@code .ci/thorough}; it has a study, a comparison and a claim among the others.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path TUTORIALS = Path.of("../docs/tutorials");
    private static final String MORE = "...\n";

    /** Most of the time goes to these. */
    private static final Set<String> LONG = Set.of("discovery/README.md", "tutorials/researcher.md");

    /** How many lines a page shows that has none yet. */
    private static final int LINES = 14;

    private static final Pattern BLOCK = Pattern.compile("```console\n\\$ poise ([^\n]*)\n(.*?)```", Pattern.DOTALL);
    /** A file that a page shows whole: its name, then its text. */
    private static final Pattern FILE = Pattern.compile("This is `([a-z.-]+)`:\n\n```yaml\n(.*?)```", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> examples = Files.walk(EXAMPLES);
                Stream<Path> tutorials = Files.list(TUTORIALS)) {
            return Stream.concat(examples.filter(file -> file.endsWith("README.md")), tutorials)
                    .filter(page -> SampleSize.isThorough() || Golden.isUpdating() || !isLong(page))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isLong(Path page) {
        return LONG.stream().anyMatch(page::endsWith);
    }

    @Test
    void shouldKnowThePagesThatTakeLong() {
        assertThat(LONG)
                .allMatch(page -> Files.exists(EXAMPLES.resolve(page)) || Files.exists(TUTORIALS.resolveSibling(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldPrintWhatThePageSays(Path page) throws IOException {
        try (Stream<Path> files = Files.list(page.resolveSibling(""))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        String text = Files.readString(page);
        for (MatchResult file : FILE.matcher(text).results().toList()) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
        Matcher blocks = BLOCK.matcher(text);
        StringBuilder made = new StringBuilder();
        while (blocks.find()) {
            Cli cli = new Cli(folder).with(TeamRun::metrics).with(TeamRun::run);
            int code = cli.run(words(blocks.group(1)));
            assertThat(code).as("%s: %s", blocks.group(1), cli.err()).isZero();
            blocks.appendReplacement(
                    made,
                    Matcher.quoteReplacement("```console\n$ poise " + blocks.group(1) + "\n"
                            + shown(cli.out(), blocks.group(2)) + "```"));
        }
        blocks.appendTail(made);
        Golden.assertEqual(page, made.toString());
    }

    /** Take as many of the lines as the page shows, without blanks at their ends. */
    private static String shown(String printed, String before) {
        if (!before.endsWith(MORE)) {
            return printed;
        }
        long lines = before.equals(MORE) ? LINES : before.lines().count() - 1;
        return printed.lines()
                        .limit(lines)
                        .map(line -> line.stripTrailing() + "\n")
                        .collect(Collectors.joining())
                + MORE;
    }

    private static String[] words(String command) {
        return WORD.matcher(command)
                .results()
                .map((MatchResult word) -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    @Test
    void shouldHaveAPageForEachExampleAndALineInTheList() throws IOException {
        String list = Files.readString(EXAMPLES.resolve("README.md"));
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            all.filter(Files::isDirectory).forEach(each -> names.add(String.valueOf(each.getFileName())));
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(5).allSatisfy(name -> {
            assertThat(EXAMPLES.resolve(name).resolve("README.md")).exists();
            assertThat(list).contains("[" + name + "](" + name + ")");
        });
    }
}
