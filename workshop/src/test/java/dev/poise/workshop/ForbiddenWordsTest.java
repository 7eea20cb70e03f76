package dev.poise.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that are never used of people or results, on any page, in any report, in any guide. */
class ForbiddenWordsTest {
    private static final List<String> ENGLISH = List.of(
            "has burnout",
            "burns out",
            "burned out",
            "burnt out",
            "optimal",
            "best product owner",
            "the product owner caused");
    private static final List<String> GERMAN = List.of(
            "hat burnout",
            "brennt aus",
            "ausgebrannt",
            "optimal",
            "beste product owner",
            "beste:r product owner",
            "der product owner hat verursacht");

    static Stream<Path> texts() throws IOException {
        return Stream.of(
                        "src/main/resources/dev/poise/workshop",
                        "../report/src/main",
                        "../scenarios/src/main",
                        "../experiments/src/main",
                        "../evidence/src/main",
                        "../simulation-core/src/main",
                        "../cli/src/main",
                        "../docs",
                        "../README.md")
                .flatMap(ForbiddenWordsTest::files)
                .filter(file -> file.toString().matches(".*\\.(json|mjs|html|css|md|jte|java|yaml)"))
                .filter(file ->
                        !file.toString().contains("vendor") && !file.toString().contains("decisions"));
    }

    private static Stream<Path> files(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldNotSay(Path file) throws IOException {
        String whole = Files.readString(file);
        // of a program, what it may say; not what is said about it
        String said = file.toString().endsWith(".java") ? String.join(" ", literals(whole)) : whole;
        String text = said.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        ENGLISH.forEach(word -> assertThat(text).doesNotContain(word));
        GERMAN.forEach(word -> assertThat(text).doesNotContain(word));
    }

    private static List<String> literals(String program) {
        return Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL)
                .matcher(program)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
