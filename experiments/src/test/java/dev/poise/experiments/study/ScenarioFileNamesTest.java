package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.store.Shard;
import dev.poise.fuzz.PathNames;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenario files as levels of a factor: whatever they are called, two of them are two, also after a stop. */
class ScenarioFileNamesTest {
    @TempDir
    Path folder;

    /** Write scenario files, each with a safety of its own, and a study over them. */
    private StudyResult.Loaded study(List<String> files) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            Path file = folder.resolve(files.get(i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, "culture: { safety: " + safety(i) + " }\n");
        }
        String levels = files.stream()
                .map(name -> '"'
                        + name.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                                .replace("\t", "\\t")
                        + '"')
                .collect(Collectors.joining(", "));
        return StudyFile.loaded(folder, String.format(Locale.ROOT, """
                study: files
                set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
                factors: { scenario: { levels: [%s] } }
                replications: 1
                outputs: { perRun: [value.delivered], perSprint: [] }
                """, levels));
    }

    private static double safety(int i) {
        return (i + 1) / 1000.0;
    }

    private OpenStudy begin(StudyResult.Loaded loaded) {
        return OpenStudy.begin(folder.resolve("out"), loaded, StudyPlan.of(loaded.study()), Shard.WHOLE, TeamRun::run);
    }

    @Test
    void shouldKeepAllApartWhateverTheyAreCalled() throws IOException {
        List<String> files = new ArrayList<>(
                PathNames.make(List.of()).stream().map(name -> name + ".yaml").toList());
        files.addAll(
                List.of("team a.yaml", "team_a.yaml", "队.yaml", "组.yaml", "a/team.yaml", "b/team.yaml", "b/team.yml"));
        OpenStudy begun = begin(study(files));
        assertThat(begun.plan().study().scenarios())
                .extracting(TeamScenario::name)
                .doesNotHaveDuplicates()
                .doesNotContain("")
                .hasSameSizeAs(files);

        OpenStudy again = OpenStudy.open(folder.resolve("out"), TeamRun::run);
        assertThat(again.manifest().definition()).isEqualTo(begun.manifest().definition());
        assertThat(again.plan().study().scenarios())
                .isEqualTo(begun.plan().study().scenarios());
        for (int i = 0; i < files.size(); i++) {
            TeamScenario scenario = again.plan().study().scenarios().get(i);
            assertThat(scenario.settings().number("culture.safety"))
                    .as(files.get(i))
                    .isEqualTo(safety(i));
        }
    }

    @Test
    void shouldGoOnAfterAStop() throws IOException {
        StudySample sample = new StudySample(folder.resolve("out"));
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThat(sample.run(begin(study(List.of("team a.yaml", "team_a.yaml", "=1+1.yaml"))), 1, cancellation)
                        .complete())
                .isFalse();
        OpenStudy again = sample.open();
        assertThat(sample.run(again, 1, new Cancellation()).complete()).isTrue();
        sample.finish(again);
        assertThat(folder.resolve("out/points.csv")).content().contains("\n0,team a,", "\n1,team_a,", "\n2,'=1+1,");
    }

    @Test
    void shouldTakeItsOwnPointsForADesign() throws IOException {
        begin(study(List.of("=1+1.yaml", "-b c.yaml")));
        Files.copy(folder.resolve("out/points.csv"), folder.resolve("points.csv"));
        StudyResult.Loaded again = StudyFile.loaded(folder, """
                study: again
                factors: { scenario: { levels: ["-b c.yaml", "=1+1.yaml"] } }
                design: { type: csv, file: points.csv }
                """);
        assertThat(StudyPlan.of(again.study()).points())
                .extracting(point -> point.scenario().settings().number("culture.safety"))
                .containsExactly(safety(0), safety(1));
    }

    @Test
    void shouldCallScenariosByOtherNamesThanTheirFiles() throws IOException {
        study(List.of("a.yaml", "b.yaml"));
        StudyResult.Loaded named = StudyFile.loaded(folder, """
                study: named
                factors: { scenario: { levels: [bold, careful], files: [b.yaml, a.yaml] } }
                compare: { baseline: { scenario: careful } }
                """);
        assertThat(named.study().scenarios()).extracting(TeamScenario::name).containsExactly("bold", "careful");
        assertThat(named.study().scenarios().get(0).settings().number("culture.safety"))
                .isEqualTo(safety(1));
        assertThat(StudyFile.problems(folder, """
                study: named
                factors: { scenario: { levels: [bold, careful], files: [b.yaml] } }
                """)).contains("1 files for 2 scenarios", "a file for each level");
    }
}
