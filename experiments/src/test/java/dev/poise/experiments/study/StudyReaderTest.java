package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.analysis.PointTable;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.metrics.Metric;
import dev.poise.parameters.Mechanism;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyReaderTest {
    @TempDir
    Path folder;

    @Test
    void shouldTakeTheReferenceTeamWhenNothingElseIsSaid() {
        Study study = StudyFile.loaded(folder, "study: plain\n").study();
        assertThat(study.replications().most()).isEqualTo(100);
        assertThat(study.outputs().perRun()).isEqualTo(Metric.all());
        assertThat(StudyPlan.of(study).points()).hasSize(1);
        assertThat(study.base().settings().number("team.size")).isEqualTo(6);
    }

    @Test
    void shouldTellEveryMistakeAtOnceWithItsPlace() {
        String problems = StudyFile.problems(folder, """
                study: broken name
                sett: { sprints: 3 }
                base: refrence-team
                factors:
                  team.siz: { levels: [4] }
                  team.size: { levels: [4, 700] }
                  stakeholders.load: { range: [1.3, 0.8] }
                  productOwner.policy: { levels: [fixd] }
                design: { type: latin, points: 3 }
                replications: -5
                outputs: { perRun: [value.deliverd] }
                compare: { indifference: { value.delivered: -2% }, rule: best }
                thresholds: [ "mean(value.delivered) ~ 3", "p90(burnout.exhaution) < 0.5" ]
                constraints: [ "team.size <= ", "team.sise < 3" ]
                random: { pairing: run }
                """);
        assertThat(problems.lines())
                .containsExactly(
                        "s.yaml:1:8: found the text \"broken name\" for study, expected a name of letters, digits, and . _ -",
                        "s.yaml:2:1: found the unknown name sett in a study, expected one of study, about, base, set, without, factors, constraints, design, replications, random, outputs, compare, thresholds, discover, front, search; did you mean set?",
                        "s.yaml:3:7: found the unknown scenario refrence-team, expected the name of a built-in scenario or a file; did you mean reference-team?",
                        "s.yaml:5:3: found the unknown factor team.siz, expected the dotted name of a setting, scenario, or world; did you mean team.size?",
                        "s.yaml:6:28: found 700 for team.size, expected a whole number from 1 to 12",
                        "s.yaml:7:31: found a range from 1.3 to 0.8, expected a range that runs from low to high",
                        "s.yaml:8:35: found the text \"fixd\" for productOwner.policy, expected one of fixed, drifting, reflective; did you mean fixed?",
                        "s.yaml:9:17: found the text \"latin\" for type, expected one of factorial, oat, lhs, sobol, morris, saltelli, list, csv",
                        "s.yaml:10:15: found -5 for replications, expected a whole number from 1 to 1000000",
                        "s.yaml:11:21: found the unknown metric value.deliverd, expected a name that poise describe --metrics lists; did you mean value.delivered?",
                        "s.yaml:12:45: found the text \"-2%\" for value.delivered, expected an amount above 0, or a share of the baseline's average such as 2%",
                        "s.yaml:12:58: found the text \"best\" for rule, expected one of mcb, baseline",
                        "s.yaml:13:15: found the text \"mean(value.delivered) ~ 3\" for thresholds, expected mean, sd, min, max or a percentile of a metric and a bound, such as p90(burnout.exhaustion) < 0.5",
                        "s.yaml:13:44: found the unknown metric burnout.exhaution, expected a name that poise describe --metrics lists; did you mean burnout.exhaustion?",
                        "s.yaml:14:16: found the end in the constraint \"team.size <= \", expected a setting, a number or (",
                        "s.yaml:14:33: found the unknown name team.sise in the constraint \"team.sise < 3\", expected the dotted name of a setting that is a number; did you mean team.size?",
                        "s.yaml:15:20: found run for pairing, expected entity, world or none; no generator is shared within a run, so equal seeds always pair by entity");
    }

    @Test
    void shouldSwitchMechanismsOffAtAllPoints() {
        StudyResult.Loaded loaded = StudyFile.loaded(
                folder,
                "study: s\nwithout: [welcome, needs]\nfactors: { scenario: { levels: [what-and-why, hands-on-expert] } }\n");
        Study study = loaded.study();
        assertThat(study.base().without()).containsExactly(Mechanism.NEEDS, Mechanism.WELCOME);
        assertThat(study.scenarios())
                .hasSize(2)
                .allMatch(each -> each.without().equals(study.base().without()));
        assertThat(loaded.files().get("study.yaml")).doesNotContain("without");
        assertThat(loaded.files().get("base.yaml")).contains("needs", "welcome");
        assertThat(StudyFile.problems(folder, "study: s\nwithout: neds\n")).contains("did you mean needs?");
    }

    @Test
    void shouldKeepEverySprintOfAllMetricsThatHaveSprintsAndRefuseTheOthers() {
        Study all = StudyFile.loaded(
                        folder, "study: s\nfactors: { sprints: { levels: [3] } }\noutputs: { perSprint: all }\n")
                .study();
        assertThat(all.outputs().perSprint())
                .containsExactlyElementsOf(
                        Metric.all().stream().filter(Metric::isTakenEverySprint).toList())
                .hasSizeLessThan(Metric.all().size());
        assertThat(StudyFile.problems(folder, "study: s\noutputs: { perSprint: [delivery.leadTime.p85] }\n"))
                .contains("found delivery.leadTime.p85 in perSprint, expected a metric that is taken in every sprint");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team.size: { levels: [4, 4] }|found 4 a second time, expected each level once",
                "team.size: { levels: [4], range: [4, 9] }|found the factor team.size with two of levels, range and value",
                "team.size: { role: lever }|found the factor team.size without values",
                "team.size: { value: 5, role: lever }|found the factor team.size with role: lever",
                "stakeholders.load: { range: [0.8, 1.3], dist: normal, mean: 1 }|found a normal distribution without sd",
                "stakeholders.load: { range: [0.8, 1.3], sd: 1 }|found sd in a uniform distribution",
                "stakeholders.load: { range: [0.8, 0.9], dist: normal, mean: 50, sd: 0.1 }|next to nothing in its range",
                "stakeholders.load: { range: [0.8, 1.3] }|found the range of stakeholders.load in a factorial design",
                "scenario: { levels: [what-and-why, nowhere] }|found the unknown scenario nowhere",
                "scenario: {}|found the factor scenario without levels"
            })
    void shouldRefuseAFactorThatDoesNotFit(String factor, String told) {
        String design = factor.contains("lhs") ? "" : "design: { type: factorial }\n";
        assertThat(StudyFile.problems(
                        folder, String.format(Locale.ROOT, "study: s\n%sfactors:\n  %s\n", design, factor)))
                .contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study: s\nfactors: { team.size: { levels: [4, 7] } }\nset: { sprints: 3 }\n",
                "study: s\nbase: [large, crunch]\nfactors: { scenario: { levels: [what-and-why, hands-on-expert] } }\n",
                "study: s\ndesign: { type: list, points: [{ team.size: 5 }, { scenario: absent, team.size: 7 }] }\n",
                "study: s\ndesign: { type: sobol, points: 8, seed: 4 }\nfactors: { stakeholders.load: { range: [0.8, 1.3], dist: normal, mean: 1, sd: 0.2 } }\nconstraints: [stakeholders.load < 1.2]\n",
                "study: s\nreplications: { min: 5, max: 50, until: { metrics: po.exhaustion, relHalfWidth: 0.1 } }\noutputs: { perRun: value.delivered, perSprint: [], traces: 10% }\nabout: \"no: yes\"\n"
            })
    void shouldReadItsOwnFolderAsTheSameStudy(String text) throws IOException {
        StudyResult.Loaded loaded = StudyFile.loaded(folder, text);
        Path own = Files.createDirectory(folder.resolve("own"));
        for (Map.Entry<String, String> file : loaded.files().entrySet()) {
            Files.createDirectories(own.resolve(file.getKey()).getParent());
            Files.writeString(own.resolve(file.getKey()), file.getValue());
        }
        StudyResult.Loaded again =
                (StudyResult.Loaded) StudyReader.read(own.resolve("study.yaml"), Path.of("study.yaml"));

        assertThat(again.files()).isEqualTo(loaded.files());
        assertThat(PointTable.csv(StudyPlan.of(again.study()))).isEqualTo(PointTable.csv(StudyPlan.of(loaded.study())));
        assertThat(again.study().outputs()).isEqualTo(loaded.study().outputs());
        assertThat(again.study().replications()).isEqualTo(loaded.study().replications());
        assertThat(again.study().about()).isEqualTo(loaded.study().about());
    }

    @Test
    void shouldPutTheScenarioOnTheBaseAndTheFactorsOnTheScenario() {
        Study study = StudyFile.loaded(folder, """
                        study: s
                        base: large
                        set: { productOwner: { technicalInvolvement: 0.3 }, product.complexity: 0.7 }
                        factors:
                          scenario: { levels: [what-and-why, hands-on-expert] }
                          productOwner.technicalKnowledge: { levels: [0.2] }
                        """).study();
        var points = StudyPlan.of(study).points();
        assertThat(points)
                .extracting(p -> p.scenario().settings().number("productOwner.technicalInvolvement"))
                .containsExactly(.1, .9);
        assertThat(points).allMatch(p -> p.scenario().settings().number("product.complexity") == .7);
        assertThat(points).allMatch(p -> p.scenario().settings().number("productOwner.technicalKnowledge") == .2);
    }

    @Test
    void shouldReadPointsFromATableAndTellItsMistakesByLine() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "team.size,scenario\n5,absent\n7,what-and-why\n");
        String study = "study: s\ndesign: { type: csv, file: points.csv }\n";
        StudyPlan plan = StudyPlan.of(StudyFile.loaded(folder, study).study());
        assertThat(PointTable.csv(plan).lines().map(line -> line.substring(0, line.lastIndexOf(','))))
                .containsExactly("point,team.size,scenario", "0,5,absent", "1,7,what-and-why");

        Files.writeString(folder.resolve("points.csv"), "team.size,po.courage\n5,1\n7\n99,0.5\n");
        assertThat(StudyFile.problems(folder, study).lines())
                .containsExactly(
                        "points.csv:1:11: found the unknown factor po.courage, expected the dotted name of a setting, or scenario; did you mean productOwner.courage?",
                        "points.csv:3:1: found 1 cell, expected 2, as many as the header has",
                        "points.csv:4:1: found 99 for team.size, expected a whole number from 1 to 12");
    }

    @Test
    void shouldKeepWhatOtherPartsOfTheStudyAskAbout() {
        Study study = StudyFile.loaded(folder, """
                        study: s
                        outputs: { perRun: [trust.mean] }
                        thresholds: "p90(po.exhaustion) < 0.5"
                        replications: { max: 20, until: { metrics: autonomy.mean, relHalfWidth: 0.1 } }
                        """).study();
        assertThat(study.outputs().perRun())
                .containsExactlyElementsOf(List.of(Metric.AUTONOMY_MEAN, Metric.TRUST_MEAN, Metric.PO_EXHAUSTION));
    }
}
