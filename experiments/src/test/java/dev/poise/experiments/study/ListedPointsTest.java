package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.study.analysis.PointTable;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.PlanCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A listed point sets what it names and nothing else. */
class ListedPointsTest {
    private static final String LIST = "study: s\ndesign: { type: list, points: [%s] }\n";

    @TempDir
    Path folder;

    private StudyPlan plan(String text) {
        return StudyPlan.of(StudyFile.loaded(folder, text).study());
    }

    private static List<Double> settings(StudyPlan plan, String name) {
        return plan.points().stream()
                .map(point -> point.scenario().settings().number(name))
                .toList();
    }

    private static List<String> texts(StudyPlan plan, int factor) {
        return plan.points().stream().map(point -> plan.text(point, factor)).toList();
    }

    @Test
    void shouldLeaveWhatAPointDoesNotNameAtTheBase() {
        StudyPlan plan = plan("set: { culture.safety: 0.9 }\n"
                + LIST.replace("%s", "{ productOwner.technicalKnowledge: .3 }, { culture.safety: 0 }"));
        double knowledge = plan.study().base().settings().number("productOwner.technicalKnowledge");

        assertThat(settings(plan, "culture.safety")).containsExactly(.9, 0.0);
        assertThat(settings(plan, "productOwner.technicalKnowledge")).containsExactly(.3, knowledge);
        assertThat(plan.study().factors()).allMatch(Factor::varies);
        assertThat(texts(plan, 1)).containsExactly("0.9", "0");
    }

    @Test
    void shouldLeaveWhatAPointDoesNotNameAtItsScenario() {
        StudyPlan plan = plan(
                LIST.replace(
                        "%s",
                        "{ scenario: hands-on-expert }, { team.size: 9 }, { scenario: what-and-why, productOwner.technicalInvolvement: .5 }"));

        assertThat(settings(plan, "productOwner.technicalInvolvement"))
                .containsExactly(.9, plan.study().base().settings().number("productOwner.technicalInvolvement"), .5);
        assertThat(settings(plan, "team.size")).containsExactly(6.0, 9.0, 6.0);
        assertThat(texts(plan, 0)).containsExactly("hands-on-expert", "base", "what-and-why");
    }

    @Test
    void shouldHoldConstantsAtEveryPoint() {
        String constant = "factors: { productOwner.courage: { value: 0.7 } }\n";
        StudyPlan plan =
                plan(constant + LIST.replace("%s", "{ team.size: 5 }, { team.size: 7, productOwner.courage: 0.7 }"));
        assertThat(settings(plan, "productOwner.courage")).containsExactly(.7, .7);

        assertThat(StudyFile.problems(folder, constant + LIST.replace("%s", "{ productOwner.courage: 0.3 }")))
                .contains("found 0.3 for productOwner.courage, expected a value that the study's factors allow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team.size: { levels: [4, 7] }|{ team.size: 5 }|found 5 for team.size, expected a value that the study's factors allow",
                "stakeholders.load: { range: [0.9, 1.1] }|{ stakeholders.load: 1.2 }|found 1.2 for stakeholders.load",
                "culture.safety: { levels: [0] }|{ team.size: 5 }|found the factor culture.safety, which no point names",
                "team.size: { levels: [4, 7] }|{ scenario: base.yaml }, { team.size: 4 }|found the file base.yaml, which does not exist",
                "team.size: { levels: [4, 7] }|{}|found a group of names in points, expected factors with their values"
            })
    void shouldRefuseWhatDoesNotFitTheFactors(String factor, String points, String told) {
        assertThat(StudyFile.problems(folder, "factors:\n  " + factor + "\n" + LIST.replace("%s", points)))
                .contains(told);
    }

    @Test
    void shouldStartOneAtATimeFromTheBaseAndNoScenario() {
        StudyPlan plan = plan("""
                study: s
                factors:
                  scenario: { levels: [hands-on-expert] }
                  productOwner.technicalInvolvement: { levels: [0.5] }
                  team.size: { value: 7 }
                design: { type: oat }
                """);
        double involvement = plan.study().base().settings().number("productOwner.technicalInvolvement");

        assertThat(texts(plan, 0)).containsExactly("base", "hands-on-expert", "base");
        assertThat(settings(plan, "productOwner.technicalInvolvement")).containsExactly(involvement, .9, .5);
        assertThat(settings(plan, "team.size")).containsExactly(7.0, 7.0, 7.0);
    }

    @Test
    void shouldRefuseInterventionsThatAPointNeverComesTo() throws IOException {
        Files.writeString(
                folder.resolve("late.yaml"), "interventions: [{ at: sprint 9, set: { culture.safety: 0 } }]\n");
        assertThat(PlanCheck.mistake(plan("study: s\nbase: late.yaml\nfactors: { sprints: { levels: [4, 26, 5] } }\n")))
                .contains(
                        "point 0: found an intervention at sprint 9, expected a sprint from 1 to 4; sprints is 4; and 1 more points");
        assertThat(PlanCheck.mistake(plan(LIST.replace("%s", "{ sprints: 4 }, { scenario: late.yaml, sprints: 8 }"))))
                .contains("point 1: found an intervention at sprint 9, expected a sprint from 1 to 8; sprints is 8");
        assertThat(PlanCheck.mistake(plan("study: s\nbase: late.yaml\nfactors: { sprints: { levels: [9, 26] } }\n")))
                .isEmpty();
        assertThat(StudyFile.problems(folder, "study: s\nbase: late.yaml\nset: { sprints: 4 }\n"))
                .contains("late.yaml:1:23: found an intervention at sprint 9, expected a sprint from 1 to 4");
    }

    @Test
    void shouldReadThePointsOfAFinishedStudyAsTheyWere() throws IOException {
        StudyPlan plan = plan("""
                study: s
                factors:
                  scenario: { levels: [absent, what-and-why] }
                  stakeholders.load: { range: [0.8, 1.3], dist: normal, mean: 1, sd: 0.2 }
                  productOwner.policy: { levels: [fixed, reflective] }
                  productOwner.courage: { value: 0.7 }
                design: { type: sobol, points: 8, seed: 9223372036854775807 }
                """);
        String points = PointTable.csv(plan);
        Files.writeString(folder.resolve("points.csv"), points);
        StudyPlan again = plan("study: s\ndesign: { type: csv, file: points.csv }\n");

        assertThat(PointTable.csv(again)).isEqualTo(points);
    }
}
