package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.scenarios.catalogue.Catalogue;
import dev.poise.scenarios.catalogue.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Every command line in the pages is understood: by the parser of the program, with names that are there, or it stands in the list of
 * those that another program takes. Those of tutorials and examples are run by {@link ExamplesTest}.
 */
class CommandLinesInDocsTest {
    private static final Path ROOT = Path.of("..");

    /** Lines of other programs, by how they begin, and why no test runs them. */
    private static final Map<String, String> OTHERS = new TreeMap<>(Map.of(
            "javac ", "compiles an example; ExtendingTest does the same in its own JVM",
            "jar ", "packs it; ExtendingTest does the same",
            "cp -r ", "copies what goes with it; ExtendingTest does the same",
            "java ", "needs the built program; ExtendingTest runs the example, .ci/package-test the program",
            "keytool ", "makes a key of the user's own; the tests of cluster make one with the same words",
            "code=", "a line of the shell in a script for Slurm",
            "case ", "a line of the shell in a script for Slurm",
            "srun ", "needs a cluster with Slurm"));

    private final CommandLine poise = new Cli(Path.of("")).commandLine();
    private final List<CommandLinesInDocs.Line> blocks = CommandLinesInDocs.inBlocks();

    CommandLinesInDocsTest() throws IOException {}

    @Test
    void shouldMarkEveryBlockOfCommandsAsOne() throws IOException {
        assertThat(CommandLinesInDocs.unmarked()).isEmpty();
        assertThat(blocks).hasSizeGreaterThan(50);
    }

    @Test
    void shouldUnderstandEveryCommandInABlock() {
        List<String> wrong = new ArrayList<>();
        for (CommandLinesInDocs.Line line : blocks) {
            String first = line.words().get(0);
            if (first.matches("(\\./)?poise")) {
                wrong.addAll(problems(line, true));
            } else if (first.equals("./mvnw")) {
                wrong.addAll(problemsOfBuild(line));
            } else if (first.startsWith(".ci/")) {
                if (!Files.isExecutable(ROOT.resolve(first))) {
                    wrong.add(line + ": no such script");
                }
            } else if (OTHERS.keySet().stream().noneMatch(line.text()::startsWith)) {
                wrong.add(line + ": neither a command of Poise nor in the list of others");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void shouldUnderstandEveryCommandInASentence() throws IOException {
        List<CommandLinesInDocs.Line> lines = CommandLinesInDocs.inSentences();
        assertThat(lines).hasSizeGreaterThan(60);
        assertThat(lines.stream()
                        // with three dots something is left out
                        .filter(line -> !line.text().contains("..."))
                        .flatMap(line -> problems(line, false).stream()))
                .isEmpty();
    }

    @Test
    void shouldHaveNoLineOfAnotherProgramInTheListThatNoPageHas() {
        assertThat(OTHERS).allSatisfy((start, reason) -> {
            assertThat(reason).isNotBlank();
            assertThat(blocks).as(start).anyMatch(line -> line.text().startsWith(start));
        });
    }

    /** Parse a line as the program does, and look up the names in it; within a sentence it need not be whole. */
    private List<String> problems(CommandLinesInDocs.Line line, boolean whole) {
        List<String> words = new ArrayList<>(line.words());
        words.replaceAll(word -> !whole && word.equals("N") ? "1" : word);
        try {
            ParseResult parsed = poise.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
            List<String> problems = new ArrayList<>(Ranges.problems(parsed));
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
                problems.addAll(names(parsed));
            }
            return problems.stream().map(problem -> line + ": " + problem).toList();
        } catch (MissingParameterException part) {
            return whole ? List.of(line + ": " + part.getMessage()) : List.of();
        } catch (ParameterException wrong) {
            return List.of(line + ": " + wrong.getMessage());
        }
    }

    /** Scenarios are built-in or files; so is a part of one, and of its kind. */
    private static List<String> names(ParseResult parsed) {
        List<String> problems = new ArrayList<>();
        parsed.matchedPositionals().stream()
                .filter(word -> word.paramLabel().contains("SCENARIO"))
                .flatMap(word -> word.stringValues().stream())
                .filter(name -> !isFile(name) && !Catalogue.builtIn().names().contains(name))
                .forEach(name -> problems.add("no scenario " + name));
        for (Kind kind : Kind.values()) {
            OptionSpec option = parsed.matchedOption("--" + kind.id());
            if (option != null && parsed.commandSpec().findOption("--set") != null) {
                option.stringValues().stream()
                        .filter(name -> !isFile(name)
                                && !Catalogue.builtIn().names(kind).contains(name))
                        .forEach(name -> problems.add("no " + kind.id() + " " + name));
            }
        }
        return problems;
    }

    /** A file, or what stands for a name: {@code SCENARIO}. */
    private static boolean isFile(String name) {
        return name.matches(".*\\.(ya?ml|json)|[A-Z-]+");
    }

    private static List<String> problemsOfBuild(CommandLinesInDocs.Line line) {
        List<String> problems = new ArrayList<>();
        List<String> words = line.words();
        int modules = words.indexOf("-pl");
        if (modules > 0) {
            for (String module : words.get(modules + 1).split(",", -1)) {
                if (!Files.exists(ROOT.resolve(module).resolve("pom.xml"))) {
                    problems.add(line + ": no module " + module);
                }
            }
        }
        for (String word : words) {
            if (word.startsWith("-P") && !isProfile(word.substring(2))) {
                problems.add(line + ": no profile " + word.substring(2));
            }
        }
        return problems;
    }

    private static boolean isProfile(String names) {
        try {
            String poms = Files.readString(ROOT.resolve("pom.xml")) + Files.readString(ROOT.resolve("cli/pom.xml"));
            return Pattern.compile(",").splitAsStream(names).allMatch(name -> poms.contains("<id>" + name + "</id>"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
