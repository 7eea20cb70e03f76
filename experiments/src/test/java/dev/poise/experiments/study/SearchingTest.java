package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.study.analysis.PolicyRow;
import dev.poise.experiments.study.analysis.ResultFiles;
import dev.poise.experiments.study.analysis.SearchAnalysis;
import dev.poise.experiments.study.analysis.SearchResults;
import dev.poise.experiments.study.analysis.StudyAnalysis;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.PlanCheck;
import dev.poise.experiments.study.run.SearchEvaluation;
import dev.poise.experiments.study.run.StudyExecution;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.experiments.study.run.StudyVerifier;
import dev.poise.experiments.study.search.Generations;
import dev.poise.fuzz.Thorough;
import dev.poise.statistics.ParetoFront;
import dev.poise.statistics.search.Candidate;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study whose points follow from what earlier ones gave. */
class SearchingTest {
    private static final String TEXT = """
            study: searching
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors:
              productOwner.technicalInvolvement: { range: [0, 1] }
              productOwner.technicalKnowledge: { levels: [0.1, 0.5, 0.9] }
              productOwner.policy: { levels: [fixed, reflective] }
              culture.safety: { value: 0.4 }
            constraints: [ productOwner.technicalInvolvement <= productOwner.technicalKnowledge + 0.2 ]
            search: { objectives: [autonomy.mean, po.exhaustion], budget: 72, population: 8, winners: 3, evaluation: 5, against: [what-and-why, hands-on-expert] }
            replications: 3
            outputs: { perRun: [autonomy.mean, po.exhaustion], perSprint: [] }
            """;

    @TempDir
    Path folder;

    private static OpenStudy evaluation(OpenStudy study) {
        return SearchEvaluation.find(study).orElseThrow();
    }

    private static SearchResults results(OpenStudy study) {
        OpenStudy evaluation = evaluation(study);
        return SearchAnalysis.of(
                Generations.of(study.plan(), study.folder()),
                evaluation.folder(),
                StudyAnalysis.of(evaluation.plan(), evaluation.folder(), true));
    }

    @Test
    void shouldLookAtNoPointTwiceAndEvaluateTheFrontWithFreshSeedsBesideTheOthers() {
        StudySample sample = new StudySample(folder.resolve("study"));
        sample.whole(TEXT, 2);
        OpenStudy study = sample.open();

        assertThat(study.isComplete()).isTrue();
        assertThat(study.plan().points()).hasSize(24);
        Set<List<Double>> seen = new HashSet<>();
        assertThat(study.plan().points()).allSatisfy(point -> {
            assertThat(seen.add(point.values())).isTrue();
            assertThat(point.values().get(0)).isLessThanOrEqualTo(point.values().get(1) + .2 + 1e-9);
            assertThat(point.values().get(3)).isEqualTo(.4);
        });

        OpenStudy evaluation = evaluation(study);
        Generations generations = Generations.of(study.plan(), study.folder());

        Set<Long> seeds = new HashSet<>();
        IntStream.range(0, 3)
                .forEach(r -> seeds.add(
                        study.plan().run(study.plan().points().get(0), r).seed()));
        assertThat(IntStream.range(0, 5)
                        .mapToObj(r -> evaluation
                                .plan()
                                .run(evaluation.plan().points().get(0), r)
                                .seed())
                        .toList())
                .doesNotContainAnyElementsOf(seeds);
        // the front, by brute force
        List<Candidate> all = generations.search().candidates();
        boolean[] on =
                ParetoFront.notDominated(all.stream().map(Candidate::outcomes).toArray(double[][]::new));
        assertThat(generations.search().front())
                .isEqualTo(IntStream.range(0, on.length)
                        .filter(i -> on[i])
                        .mapToObj(all::get)
                        .toList());
        List<PolicyRow> policies = results(study).policies();
        assertThat(policies).extracting(PolicyRow::words).contains("what-and-why", "hands-on-expert");
        assertThat(policies).filteredOn(PolicyRow::found).allSatisfy(row -> {
            assertThat(on[row.candidate()]).isTrue();
            assertThat(row.searched()).isNotNaN();
            assertThat(row.mean()).isBetween(row.ciLow(), row.ciHigh());
        });
        // what is held in the search holds for those that it is compared with
        int safety = IntStream.range(0, evaluation.plan().study().factors().size())
                .filter(i -> evaluation.plan().study().factors().get(i).name().equals("culture.safety"))
                .findFirst()
                .orElseThrow();
        assertThat(evaluation.plan().points())
                .allSatisfy(point -> assertThat(point.values().get(safety)).isEqualTo(.4));
    }

    @Test
    void shouldBeTheSameBytesForAnyNumberOfThreadsAndStops() {
        StudySample whole = new StudySample(folder.resolve("one"));
        whole.whole(TEXT, 1);
        finish(whole.open());
        StudySample stopped = new StudySample(folder.resolve("stopped"));
        stopped.begin(TEXT);
        for (int at = 5; at < 100; at += 20) {
            StudySample.runSome(stopped.open(), at);
        }
        StudyExecution.run(stopped.open(), TeamRun::run, 2, StudyProgress.NONE, new Cancellation());
        assertThat(stopped.open().isComplete()).isTrue();
        finish(stopped.open());

        assertThat(tables("stopped")).isEqualTo(tables("one"));
        assertThat(tables("one"))
                .containsKeys(
                        "generations.csv",
                        "candidates.csv",
                        "policies.csv",
                        "evaluation/summary.csv",
                        "evaluation/front.csv");
    }

    private Map<String, String> tables(String name) {
        Map<String, String> tables = StudySample.tables(folder.resolve(name));
        tables.keySet().removeIf(file -> file.endsWith("manifest.json"));
        return tables;
    }

    private static void finish(OpenStudy study) {
        ResultFiles.write(study.plan(), study.folder(), true);
        OpenStudy evaluation = evaluation(study);
        ResultFiles.write(evaluation.plan(), evaluation.folder(), true);
        ResultFiles.writePolicies(results(study), study.folder());
    }

    @Thorough
    @Test
    void shouldMakeAGenerationAgainThatWasDamagedAndEndTheSame() throws IOException {
        StudySample sample = new StudySample(folder.resolve("study"));
        sample.whole(TEXT, 2);
        finish(sample.open());
        Map<String, String> before = tables("study");
        Path part;
        try (var parts = Files.list(folder.resolve("study/runs"))) {
            part = parts.filter(file -> file.toString().contains("g000005"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.write(part, bytes);

        OpenStudy damaged = sample.open();
        assertThat(damaged.isComplete()).isFalse();
        assertThat(StudyVerifier.verify(damaged, TeamRun::run, 2, 1).differing())
                .anySatisfy(line -> assertThat(line).contains(part.getFileName().toString()));
        damaged.folder().clearUp();
        sample.run(damaged, 2, new Cancellation());
        finish(sample.open());

        assertThat(tables("study")).isEqualTo(before);
    }

    @Thorough
    @Test
    void shouldBeginTheEvaluationAgainWhenAProgramWasKilledBeforeItHadAManifest() throws IOException {
        StudySample sample = new StudySample(folder.resolve("study"));
        sample.whole(TEXT, 2);
        finish(sample.open());
        Map<String, String> before = tables("study");
        Files.delete(folder.resolve("study/evaluation/manifest.json"));

        assertThat(sample.open().isComplete()).isFalse();
        sample.run(sample.open(), 2, new Cancellation());
        finish(sample.open());

        assertThat(tables("study")).isEqualTo(before);
    }

    @Test
    void shouldFindTheFrontOfASmallGridAsLookingAtAllOfItDoes() {
        String grid = """
                study: grid
                set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
                factors:
                  productOwner.technicalInvolvement: { levels: [0, 0.25, 0.5, 1] }
                  productOwner.technicalKnowledge: { levels: [0.1, 0.5, 0.9] }
                replications: 3
                outputs: { perRun: [autonomy.mean, po.exhaustion], perSprint: [] }
                """;
        String objectives = "[autonomy.mean, po.exhaustion]";
        StudySample sample = new StudySample(folder.resolve("search"));
        sample.whole(
                grid + "search: { objectives: " + objectives
                        + ", budget: 90, population: 8, evaluation: 2, against: [] }\n",
                2);
        OpenStudy search = sample.open();
        var all = new StudySample(folder.resolve("all")).whole(grid + "front: { of: " + objectives + " }\n", 2);

        Set<List<Double>> expected = new HashSet<>();
        all.front().stream()
                .filter(row -> row.onFront())
                .forEach(row ->
                        expected.add(all.plan().points().get(row.alternative()).values()));
        Set<List<Double>> found = new HashSet<>();
        Generations.of(search.plan(), search.folder())
                .search()
                .front()
                .forEach(one ->
                        found.add(search.plan().points().get(one.number()).values()));
        assertThat(search.plan().points()).as("all of it, and no more").hasSize(12);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void shouldSayWhatIsWrongWithASearch() {
        String study = "study: s\nfactors: { team.size: { levels: [4, 7] } }\nreplications: 5\n";
        assertThat(StudyFile.problems(folder, study + "search: { objectives: [po.exhaustion], budgt: 100 }\n"))
                .contains("budgt", "budget", "one metric for search");
        assertThat(StudyFile.problems(
                        folder, study + "search: { objectives: [po.exhaustion, po.hoursPerDay], budget: 100 }\n"))
                .contains("po.hoursPerDay in search", "a budget of 100 runs", "at least 200");
        String search = "search: { objectives: [po.exhaustion, value.delivered], budget: 1000 }\n";
        assertThat(StudyFile.problems(
                        folder,
                        study + search + "front: { of: [po.exhaustion, value.delivered] }\ndesign: { type: oat }\n"))
                .contains("front next to search", "design next to search");
        assertThat(StudyFile.problems(folder, study + search + "compare: { baseline: { team.size: 4 }, rule: mcb }\n"))
                .contains("baseline in compare next to search", "rule in compare next to search");
        assertThat(StudyFile.problems(folder, study.replace("[4, 7] }", "[4, 7], role: uncertainty }") + search))
                .contains("the uncertain factor team.size");
        assertThat(StudyFile.problems(folder, study.replace("[4, 7]", "[4]") + search))
                .contains("without factors that vary");
        assertThat(StudyFile.problems(
                        folder,
                        study.replace(
                                        "replications: 5",
                                        "replications: { budget: 100, select: best, of: po.exhaustion }")
                                + search))
                .contains("replications by a rule next to search");
        assertThat(StudyFile.problems(folder, study + search.replace(" }", ", against: [what-and-wy] }")))
                .contains("what-and-wy", "what-and-why");
        assertThat(PlanCheck.mistake(StudyPlan.of(StudyFile.loaded(
                                folder,
                                study.replace("levels: [4, 7]", "range: [4, 7]") + search
                                        + "constraints: [ team.size > 100 ]\n")
                        .study())))
                .hasValueSatisfying(mistake -> assertThat(mistake).contains("hardly anything to search"));
    }
}
