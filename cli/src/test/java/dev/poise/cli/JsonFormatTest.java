package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What programs read stays there: {@code json-fields.txt} has every field of every document, and none of them goes away. New ones are
 * added to it with {@code -Dgolden.update=true}, which takes none out: for that, the format gets a new number first.
 */
class JsonFormatTest {
    private static final Path FIELDS = Path.of("src/test/resources/json-fields.txt");

    /** Below these, names are those of the catalogues, which are no part of the format. */
    private static final Set<String> CATALOGUES = Set.of("metrics", "settings", "set", "levels");

    private static final List<List<String>> DOCUMENTS = List.of(
            List.of("run", "--from-monday", "productOwner.courage=0.9"),
            List.of("compare", "what-and-why", "hands-on-expert"),
            List.of("curve", "--knowledge", ".1,.9"),
            List.of("study", "run", "study.yaml", "-o", "out"),
            List.of("study", "status", "out"));

    private static final List<List<String>> LISTS =
            List.of(List.of("describe", "--settings"), List.of("describe", "--metrics"), List.of("scenarios", "list"));

    @TempDir
    private Path folder;

    @BeforeEach
    void writeAStudy() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), """
                study: mine
                set: { sprints: 1, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
                replications: 2
                factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
                compare: { baseline: { productOwner.technicalInvolvement: 0 } }
                thresholds: mean(burnout.exhaustion) < 0.9
                """);
    }

    private JsonNode document(List<String> words) {
        Cli cli = new Cli(folder);
        List<String> all = new java.util.ArrayList<>(words);
        Map.of("--replications", "2", "--points", "2", "--sprints", "1").forEach((option, value) -> {
            boolean study = words.get(0).equals("study");
            boolean has = !study && Examples.command("poise " + words.get(0)).findOption(option) != null;
            if (has) {
                all.addAll(List.of(option, value));
            }
        });
        all.addAll(List.of("--format", "json"));
        int code = cli.run(all.toArray(String[]::new));
        assertThat(code).as("%s: %s", words, cli.err()).isLessThanOrEqualTo(1);
        return cli.json();
    }

    private static void collect(String path, JsonNode node, Set<String> fields) {
        if (node.isArray()) {
            node.forEach(each -> collect(path + "[]", each, fields));
        } else if (node.isObject()) {
            boolean catalogue = CATALOGUES.contains(path.substring(path.lastIndexOf('.') + 1));
            node.properties()
                    .forEach(field ->
                            collect(path + "." + (catalogue ? "*" : field.getKey()), field.getValue(), fields));
        } else {
            fields.add(path);
        }
    }

    @Test
    void shouldSayItsFormatFirstAndLoseNoFieldThatSomebodyReads() throws IOException {
        Set<String> fields = new TreeSet<>();
        for (List<String> words : DOCUMENTS) {
            JsonNode document = document(words);
            assertThat(document.properties().iterator().next()).as("%s", words).satisfies(first -> {
                assertThat(first.getKey()).isEqualTo("format");
                assertThat(first.getValue().asInt()).isEqualTo(1);
            });
            collect(name(words), document, fields);
        }
        LISTS.forEach(words -> collect(name(words), document(words), fields));
        Set<String> known = new TreeSet<>(Files.exists(FIELDS) ? Files.readAllLines(FIELDS) : List.of());

        assertThat(fields).as("fields that were there").containsAll(known);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(FIELDS, fields);
        } else {
            assertThat(known).as("fields in json-fields.txt").containsAll(fields);
        }
    }

    private static String name(List<String> words) {
        return words.stream()
                .takeWhile(word -> !word.startsWith("-") || words.get(0).equals("describe"))
                .limit(
                        words.get(0).equals("study")
                                        || words.get(0).equals("scenarios")
                                        || words.get(0).equals("describe")
                                ? 2
                                : 1)
                .collect(Collectors.joining(" "));
    }
}
