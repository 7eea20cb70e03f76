package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.run.Version;
import dev.poise.fuzz.Thorough;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A study's folder can be read as an RO-Crate. */
class ResearchCrateTest {
    private static final String CRATE = "ro-crate-metadata.json";
    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";

    private static final String TEXT = """
            study: archived
            about: Is a folder an archive
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors:
              scenario: { levels: [what-and-why, hands-on-expert] }
              world: { file: w.csv }
            replications: 4
            outputs: { perRun: [autonomy.mean, value.delivered], perSprint: [autonomy.mean], people: true, items: true, traces: 50% }
            thresholds: [ "mean(autonomy.mean) > 0.1" ]
            """;

    /** With a study that was run, which tests only read. */
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @BeforeAll
    static void runTheStudy() throws IOException {
        write(shared);
        run(shared, "study", "run", "s.yaml", "-o", "out", "--jobs", "1");
    }

    private static void run(Path folder, String... words) {
        Cli cli = new Cli(folder).with(TeamRun::metrics).with(TeamRun::run);
        assertThat(cli.run(words)).as(cli.err()).isZero();
    }

    private static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("s.yaml"), TEXT);
        Files.writeString(folder.resolve("w.csv"), "trust.start\n0.5\n0.6\n");
    }

    /** Read the entities by their ids, each of which is there once. */
    private static Map<String, JsonNode> entities(Path place) throws IOException {
        JsonNode crate = JsonMapper.shared().readTree(Files.readString(place.resolve(CRATE)));
        assertThat(crate.path("@context").asString()).isEqualTo(SPECIFICATION + "/context");
        Map<String, JsonNode> entities = new TreeMap<>();
        for (JsonNode entity : crate.path("@graph")) {
            assertThat(entities.put(entity.path("@id").asString(), entity))
                    .as("%s twice", entity.path("@id"))
                    .isNull();
        }
        return entities;
    }

    private static JsonNode get(Map<String, JsonNode> entities, String id) {
        return Objects.requireNonNull(entities.get(id), id);
    }

    private static Set<String> of(Map<String, JsonNode> entities, String type) {
        return entities.values().stream()
                .filter(entity -> entity.path("@type").asString().equals(type))
                .map(entity -> entity.path("@id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> files(Path in) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> in.relativize(file).toString())
                    .filter(name -> !name.equals(".lock") && !name.equals(CRATE))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Collect the ids that are referred to anywhere. */
    private static void references(JsonNode node, List<String> found) {
        for (JsonNode child : node) {
            if (child.isObject() && child.has("@id")) {
                found.add(child.path("@id").asString());
            }
            references(child, found);
        }
    }

    @Test
    void shouldListEveryFileThatIsThereAndNoOther() throws IOException {
        Map<String, JsonNode> entities = entities(shared.resolve("out"));
        assertThat(of(entities, "File"))
                .isEqualTo(files(shared.resolve("out")))
                .contains("worlds.csv", "scenarios/1.yaml", "report.html");
        assertThat(of(entities, "File")).anyMatch(name -> name.startsWith("traces/run-"));
        assertThat(of(entities, "File")).allSatisfy(name -> {
            assertThat(get(entities, name).path("description").asString())
                    .as(name)
                    .isNotBlank();
            assertThat(get(entities, name).path("encodingFormat").asString())
                    .as(name)
                    .matches("[a-z]+/[a-z.-]+");
        });
        assertThat(of(entities, "Dataset"))
                .containsExactlyInAnyOrder("./", "runs/", "sprints/", "people/", "items/", "traces/", "scenarios/");
    }

    @Test
    void shouldDefineWhatItRefersToAndReachEveryFileFromItsRoot() throws IOException {
        Map<String, JsonNode> entities = entities(shared.resolve("out"));
        List<String> referred = new ArrayList<>();
        entities.values().forEach(entity -> references(entity, referred));
        assertThat(referred).isNotEmpty().allMatch(id -> id.equals(SPECIFICATION) || entities.containsKey(id));
        Set<String> reached = new TreeSet<>();
        for (String id : of(entities, "Dataset")) {
            get(entities, id)
                    .path("hasPart")
                    .forEach(part -> reached.add(part.path("@id").asString()));
        }
        assertThat(reached).containsAll(of(entities, "File")).doesNotContain("./", CRATE);
        assertThat(entities.keySet()).allMatch(id -> id.matches("[A-Za-z0-9:/#._-]+"));
    }

    @Test
    void shouldSayOfItsRootWhatTheSpecificationAsksFor() throws IOException {
        Map<String, JsonNode> entities = entities(shared.resolve("out"));
        JsonNode descriptor = get(entities, CRATE);
        assertThat(descriptor.path("@type").asString()).isEqualTo("CreativeWork");
        assertThat(descriptor.path("conformsTo").path("@id").asString()).isEqualTo(SPECIFICATION);
        assertThat(descriptor.path("about").path("@id").asString()).isEqualTo("./");
        JsonNode root = get(entities, "./");
        assertThat(root.path("name").asString()).isEqualTo("archived");
        assertThat(root.path("description").asString())
                .isEqualTo(
                        "Is a folder an archive. A simulation experiment with Poise, a simulator of a Scrum team: design of type factorial, 4 points, 16 runs.");
        assertThat(LocalDate.parse(root.path("datePublished").asString())).isEqualTo(LocalDate.parse(Version.RELEASED));
        JsonNode licence = get(entities, root.path("license").path("@id").asString());
        assertThat(licence.path("name").asString()).isNotBlank();
        assertThat(licence.path("description").asString()).isNotBlank();
        assertThat(root.path("variableMeasured")).hasSize(2);
        JsonNode made = get(entities, root.path("mentions").path("@id").asString());
        assertThat(made.path("instrument").get(0).path("@id").asString()).isEqualTo("#poise");
        assertThat(get(entities, "#poise").path("version").asString()).isEqualTo(Version.PROGRAM);
        assertThat(made.path("result"))
                .extracting(one -> one.path("@id").asString())
                .contains("runs/", "summary.csv")
                .doesNotContain("study.yaml");
        assertThat(made.path("object"))
                .extracting(one -> one.path("@id").asString())
                .contains("study.yaml", "worlds.csv", "scenarios/2.yaml");
    }

    private static void assertSame(Path place) {
        assertThat(place.resolve(CRATE))
                .hasSameTextualContentAs(shared.resolve("out").resolve(CRATE));
    }

    @Test
    void shouldHaveTheSameBytesOnAnyNumberOfThreads() throws IOException {
        write(folder);
        run(folder, "study", "run", "s.yaml", "-o", "two", "--jobs", "2");
        assertSame(folder.resolve("two"));
    }

    @Thorough
    @Test
    void shouldHaveTheSameBytesWhenSharesAreMergedAndSomethingElseIsAsked() throws IOException {
        write(folder);
        run(folder, "study", "run", "s.yaml", "-o", "out", "--shard", "1/2");
        run(folder, "study", "run", "s.yaml", "-o", "out", "--shard", "2/2");
        run(folder, "study", "merge", "out/shard-1-of-2", "out/shard-2-of-2", "-o", "merged");
        assertSame(folder.resolve("merged"));
        run(folder, "study", "report", "merged", "--compare", "scenario=hands-on-expert");
        run(folder, "study", "resume", "merged");
        assertSame(folder.resolve("merged"));
    }

    @Test
    void shouldKnowTheEvaluationOfASearchAsACrateOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), """
                study: search
                set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
                factors: { productOwner.technicalInvolvement: { range: [0, 1] } }
                search: { objectives: [autonomy.mean, po.exhaustion], budget: 32, population: 8, winners: 2, evaluation: 4 }
                replications: 2
                outputs: { perRun: [autonomy.mean, po.exhaustion], perSprint: [] }
                """);
        run(folder, "study", "run", "s.yaml", "-o", "out");
        Path out = folder.resolve("out");
        assertThat(of(entities(out), "File"))
                .isEqualTo(files(out).stream()
                        .filter(name -> !name.startsWith("evaluation/"))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .contains("policies.csv", "candidates.csv");
        assertThat(of(entities(out), "Dataset")).contains("evaluation/");
        assertThat(of(entities(out.resolve("evaluation")), "File")).isEqualTo(files(out.resolve("evaluation")));
    }

    @Test
    void shouldKnowTheDayThatTheCitationNames() throws IOException {
        assertThat(Files.readString(Path.of("../CITATION.cff")))
                .contains("version: " + Version.PROGRAM + "\n", "date-released: " + Version.RELEASED + "\n");
    }
}
