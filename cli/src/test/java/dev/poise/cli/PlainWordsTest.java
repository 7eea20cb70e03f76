package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Words that only we would use stay out of help, pages and reports; next to each is the one that everybody knows. */
class PlainWordsTest {
    private static final Path ROOT = Path.of("..");

    private static final Map<String, String> PLAIN = new TreeMap<>(Map.ofEntries(
            Map.entry("overwritten unasked", "replaced only with --force"),
            Map.entry("changes nothing in the results", "does not affect results"),
            Map.entry("gone on with", "resumed"),
            Map.entry("what came from what", "causes"),
            Map.entry("hold the model against", "validate the model against"),
            Map.entry("keep their word", "coverage"),
            Map.entry("replication for replication", "paired"),
            Map.entry("most resident", "peak RSS"),
            Map.entry("without more ado", "by default"),
            Map.entry("average and certainty", "average and 95% confidence interval"),
            Map.entry("certainty of the average", "95% confidence interval of the average"),
            Map.entry("matters from", "smallest effect of interest"),
            Map.entry("higher in pairs", "share of pairs higher"),
            Map.entry("the same chances", "common random numbers, or the same ideas, illnesses and luck"),
            Map.entry("lies inside its band", "within its acceptance range"),
            Map.entry("lie inside their bands", "within their acceptance ranges"),
            Map.entry("go on with a study", "resume a study"),
            Map.entry("going on with the session", "resuming the session"),
            Map.entry("put together from", "combined or merged from"),
            Map.entry("held when it is off", "neutral value"),
            Map.entry("live objects", "live set"),
            Map.entry("all is well", "success"),
            Map.entry("holds the model against", "validates the model against")));

    private static void look(String where, String text, List<String> found) {
        String plain = text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        PLAIN.forEach((odd, word) -> {
            if (plain.contains(odd)) {
                found.add(String.format(Locale.ROOT, "%s: '%s', better '%s'", where, odd, word));
            }
        });
    }

    @Test
    void shouldHelpInWordsThatEverybodyKnows() {
        List<String> found = new ArrayList<>();
        for (String name : Examples.commands()) {
            CommandSpec command = Examples.command(name);
            look(name, command.commandLine().getUsageMessage(Ansi.OFF), found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void shouldWritePagesAndReportsInWordsThatEverybodyKnows() throws IOException {
        List<String> found = new ArrayList<>();
        // decisions and history say what was said then
        for (String start : List.of(
                "README.md",
                "CONTRIBUTING.md",
                "docs",
                "examples",
                "report/src/main",
                "workshop/src/main/resources",
                "cli/src/main",
                "scenarios/src/main",
                "experiments/src/main")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(start))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(PlainWordsTest::isText)
                        .sorted()
                        .toList()) {
                    look(file.toString(), Files.readString(file), found);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** One apostrophe in all texts, the straight one, so that no table has two of them. Quotation marks stay as the language has them. */
    @Test
    void shouldWriteOneApostrophe() throws IOException {
        // letters, then the curved one as itself, as an escape of Java, JSON or JavaScript, or as HTML has it
        Pattern curved = Pattern.compile("\\p{L}(\u2019|\\\\u2019|&rsquo;|&#(8217|x2019);)(\\p{L}|\\s)");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(PlainWordsTest::isOurs)
                    .filter(file ->
                            file.toString().matches(".*\\.(md|java|jte|json|js|mjs|html|css|txt|yaml|yml|py|1|cmd)"))
                    .sorted()
                    .toList()) {
                Matcher matcher = curved.matcher(Files.readString(file));
                if (matcher.find()) {
                    found.add(file + ": " + matcher.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isOurs(Path file) {
        String name = file.toString().replace('\\', '/');
        return Files.isRegularFile(file) && !name.matches(".*/(target|node_modules|\\.git|\\.poise|runs)/.*");
    }

    private static boolean isText(Path file) {
        String name = file.toString().replace('\\', '/');
        return name.matches(".*\\.(md|java|jte|json|js|html|txt)")
                && !name.contains("/decisions/")
                && !name.contains("/history/");
    }
}
