package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.poise.experiments.study.analysis.DiscoveryRow;
import dev.poise.experiments.study.analysis.DiscoveryRows;
import dev.poise.experiments.study.analysis.StudyDiscovery;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.PlanCheck;
import dev.poise.experiments.study.run.StudyQuestion;
import dev.poise.metrics.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    private static final String HEAD = """
            study: discovery
            set: { sprints: 1, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            outputs: { perRun: [autonomy.mean], perSprint: [] }
            replications: 1
            """;
    /** Involvement takes autonomy; the debt does nothing to it in one sprint. */
    private static final String SPREAD = HEAD + """
            factors:
              productOwner.technicalInvolvement: { range: [0, 1] }
              product.initialDebt: { range: [0.1, 0.5] }
            design: { type: lhs, points: 60, seed: 3 }
            """;

    private static final String WORLDS = HEAD + """
            factors:
              productOwner.technicalInvolvement: { levels: [0, 1] }
              culture.safety: { range: [0.1, 0.9], role: uncertainty }
            design: { type: factorial, worlds: 8 }
            """;

    @TempDir
    Path folder;

    private StudyResults run(String text) {
        return new StudySample(folder.resolve("study")).whole(text, 2);
    }

    private String problems(String text) {
        return StudyFile.problems(folder, text);
    }

    @Test
    void shouldFindTheFactorThatAnOutcomeDependsOnAlsoInAFinishedStudy() throws IOException {
        double[] averages = run(SPREAD).summaries().stream()
                .filter(row -> row.metric().equals(Metric.AUTONOMY_MEAN.id()))
                .mapToDouble(SummaryRow::mean)
                .sorted()
                .toArray();
        String asked = String.format(Locale.ROOT, "\"of\":\"autonomy.mean\",\"below\":%s", averages[20]);
        OpenStudy study = OpenStudy.openToRead(folder.resolve("study"));

        StudyResults results = StudyQuestion.of(study, "{\"discover\":[{" + asked + "}]}", "2026-01-01")
                .answer();

        StudyDiscovery found = results.discoveries().get(0);
        assertThat(found.cases().size()).isEqualTo(60);
        assertThat(found.cases().hits()).isEqualTo(20);
        List<DiscoveryRow> rows = new DiscoveryRows(results).boxes();
        assertThat(rows).isNotEmpty();
        DiscoveryRow row = rows.get(0);
        assertThat(row.factor()).isEqualTo("productOwner.technicalInvolvement");
        assertThat(row.low()).isBetween(.3, .9);
        assertThat(row.outcome()).startsWith("mean(autonomy.mean) < 0.");
        assertThat(row.density()).isCloseTo((double) row.hits() / row.cases(), within(1e-12));
        assertThat(row.coverage()).isCloseTo(row.hits() / 20.0, within(1e-12));
        // the same that the study gives whose file has the question
        new StudySample(folder.resolve("other"))
                .whole(SPREAD + "discover: {" + asked.replace("\"", "").replace(":", ": ") + "}\n", 1);
        for (String table : List.of("discovery.csv", "peeling.csv", "tree.csv")) {
            assertThat(folder.resolve("study/questions/1").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("other").resolve(table));
        }
        assertThat(Files.readString(folder.resolve("other/datapackage.json")))
                .contains("\"discovery.csv\"", "\"peeling.csv\"", "\"tree.csv\"");
    }

    @Test
    void shouldLookAtTheBaselinesLeverUnlessAnotherOneIsNamed() {
        StudyResults results = run(WORLDS + """
                compare: { baseline: { productOwner.technicalInvolvement: 1 } }
                discover:
                  - { of: autonomy.mean, below: 0.7 }
                  - { of: autonomy.mean, below: 0.7, lever: { productOwner.technicalInvolvement: 0 } }
                  - { of: autonomy.mean, below: 0.7, lever: all, method: cart }
                """);

        assertThat(results.discoveries()).extracting(StudyDiscovery::lever).containsExactly(1, 0, -1);
        assertThat(results.discoveries())
                .extracting(found -> found.cases().size())
                .containsExactly(8, 8, 16);
        assertThat(results.discoveries())
                .extracting(found -> found.factors().size())
                .containsExactly(1, 1, 2);
        assertThat(results.discoveries().get(2).boxes()).isEmpty();
        assertThat(results.discoveries().get(2).tree()).isNotEmpty();
    }

    @Test
    void shouldTellEveryMistakeAtOnce() {
        assertThat(problems(SPREAD + """
                discover:
                  - { of: value.deliverd, below: 3, abov: 4 }
                  - { of: autonomy.mean, below: 3, above: 4, method: trees }
                  - { of: autonomy.mean, lever: baseline }
                  - value.delivered
                """))
                .contains(
                        "the unknown metric value.deliverd",
                        "value.delivered?",
                        "the unknown name abov in discover",
                        "above?",
                        "both below and above in discover",
                        "the text \"trees\" for method",
                        "one of prim, cart, both",
                        "discover without a bound",
                        "a lever in a study without worlds",
                        "the text \"value.delivered\" for discover");
        assertThat(problems(WORLDS + "discover: { of: autonomy.mean, below: 1, lever: { culture.safety: 0.5 } }\n"))
                .contains("the unknown name culture.safety in the lever");
        assertThat(problems(SPREAD + "discover: []\n")).contains("an empty list for discover");
    }

    @Test
    void shouldRefuseALeverThatTheStudyHasNot() {
        StudyPlan plan = StudyPlan.of(StudyFile.loaded(
                        folder,
                        WORLDS
                                + "discover: { of: autonomy.mean, below: 1, lever: { productOwner.technicalInvolvement: 0.5 } }\n")
                .study());

        assertThat(PlanCheck.mistake(plan))
                .contains("no lever has the values in discover: productOwner.technicalInvolvement = 0.5");
    }
}
