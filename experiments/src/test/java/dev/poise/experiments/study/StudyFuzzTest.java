package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.PlanCheck;
import dev.poise.fuzz.Mutator;
import dev.poise.scenarios.problem.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a study file or its table holds, it ends with a plan or with problems that have a place, and soon. */
class StudyFuzzTest {
    private static final int DOCUMENTS = 2000;
    private static final int TABLES = 500;
    /** Far more than any takes, on any machine. */
    private static final double MAX_SECONDS = 5;

    private static final String TABLE_STUDY = "study: s\ndesign: { type: csv, file: points.csv }\n";
    private static final String TABLE = "point,team.size,culture.safety,scenario\n0,5,0.5,absent\n1,7,,what-and-why\n";

    @TempDir
    Path folder;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private double slowest;
    private int plans;

    private static List<String> samples() throws IOException {
        List<String> samples = new ArrayList<>(Pattern.compile("(?ms)^```yaml\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("../docs/studies.md")))
                .results()
                .map(block -> block.group(1))
                .toList());
        samples.add("""
                study: everything
                base: [large, crunch]
                set: { sprints: 9, culture: { safety: 0.5 } }
                factors:
                  scenario: { levels: [steps-back, absent] }
                  stakeholders.load: { range: [0.8, 1.3], dist: beta, alpha: 2, beta: 3 }
                  team.size: { levels: [4, 7] }
                constraints: [ "team.size * 2 <= (stakeholders.count + 10) / 1.5 - -3" ]
                design: { type: sobol, points: 8, seed: 9223372036854775807 }
                replications: { min: 3, max: 9, until: { metrics: [value.delivered], relHalfWidth: 0.1 } }
                random: { seed: -9223372036854775808, pairing: none }
                outputs: { perRun: all, perSprint: [autonomy.mean], people: true, traces: 1% }
                compare: { baseline: { team.size: 4 }, rule: baseline, indifference: { value.delivered: 2% } }
                thresholds: [ "p90(burnout.exhaustion) < 5e-1" ]
                """);
        samples.add("study: s\ndesign: { type: list, points: [{ team.size: 5 }, { scenario: absent, sprints: 7 }] }\n");
        samples.add("{\"study\": \"s\", \"design\": {\"type\": \"oat\", \"levels\": 3},"
                + " \"factors\": {\"culture.safety\": {\"range\": [0.1, 0.9]}, \"team.size\": {\"levels\": [4, 5]}}}");
        samples.add(TABLE_STUDY);
        return samples;
    }

    @BeforeEach
    void writeTable() throws IOException {
        Files.writeString(folder.resolve("points.csv"), TABLE);
    }

    @Test
    void shouldEndWithAPlanOrProblemsWhateverAStudyHolds() throws IOException {
        Mutator mutator = new Mutator(1, samples());
        for (int i = 0; i < DOCUMENTS; i++) {
            tryOut(i % 8 == 0 ? "s.json" : "s.yaml", mutator.next());
        }
        assertThat(plans).as("both outcomes are tried").isBetween(DOCUMENTS / 20, DOCUMENTS / 2);
        assertThat(slowest).as("processor time of the slowest document").isLessThan(MAX_SECONDS);
    }

    @Test
    void shouldEndWithAPlanOrProblemsWhateverATableHolds() throws IOException {
        Mutator mutator = new Mutator(1, List.of(TABLE, TABLE.replace(',', ';').replace("0.5", "0,5")));
        for (int i = 0; i < TABLES; i++) {
            Files.writeString(folder.resolve("points.csv"), mutator.next());
            tryOut("s.yaml", TABLE_STUDY);
        }
        assertThat(plans).as("both outcomes are tried").isBetween(TABLES / 50, TABLES * 3 / 4);
        assertThat(slowest).as("processor time of the slowest table").isLessThan(MAX_SECONDS);
    }

    private void tryOut(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        long began = clock.getCurrentThreadCpuTime();
        StudyResult result = read(file, text);
        if (result instanceof StudyResult.Loaded loaded) {
            StudyPlan plan = StudyPlan.of(loaded.study());
            assertThat(PlanCheck.mistake(plan).orElse("").lines().count()).isLessThan(2);
            plans++;
        }
        slowest = Math.max(slowest, (clock.getCurrentThreadCpuTime() - began) / 1e9);
        if (result instanceof StudyResult.Problems problems) {
            assertThat(problems.problems()).as("%s", text).isNotEmpty();
            assertThat(problems.problems().stream().map(Problem::describe).filter(line -> !isOneLine(line)))
                    .as("%s", text)
                    .isEmpty();
        } else if (plans % 4 == 0) {
            assertReadsItsOwnFolder((StudyResult.Loaded) result);
        }
    }

    private static StudyResult read(Path file, String text) {
        try {
            return StudyReader.read(file, file.getFileName());
        } catch (RuntimeException broken) {
            throw new AssertionError("This study broke its reader:\n" + text, broken);
        }
    }

    private void assertReadsItsOwnFolder(StudyResult.Loaded read) throws IOException {
        Path own = folder.resolve("own");
        // a study that lacks worlds has a folder when it has them
        StudyResult.Loaded loaded = read.lacksWorlds()
                ? read.with(WorldFactorTest.sample(read.study().worlds().size()))
                : read;
        for (Map.Entry<String, String> file : loaded.files().entrySet()) {
            Files.createDirectories(own.resolve(file.getKey()).getParent());
            Files.writeString(own.resolve(file.getKey()), file.getValue());
        }
        StudyResult again = StudyReader.read(own.resolve("study.yaml"), Path.of("study.yaml"));
        assertThat(again).as("%s", loaded.files()).isInstanceOf(StudyResult.Loaded.class);
        assertThat(((StudyResult.Loaded) again).files()).isEqualTo(loaded.files());
    }

    private static boolean isOneLine(String line) {
        return line.length() < 2000
                && line.contains("expected ")
                && !line.contains("Exception")
                && !line.contains("dev.poise")
                && line.chars().noneMatch(Character::isISOControl);
    }
}
