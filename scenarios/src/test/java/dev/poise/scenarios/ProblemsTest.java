package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.scenarios.catalogue.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {
    @TempDir
    Path folder;

    private List<String> problems(String text) {
        return Sample.lines(Sample.resolve(folder, "a.yaml", text));
    }

    @Test
    void shouldTellAllProblemsAtOnceWithLineColumnExpectationAndNearestName() {
        assertThat(problems("""
                        productOwner:
                          technicalInvolvment: 0.5
                          technicalKnowledge: high
                          policy: reflectiv
                        sprints: 0
                        team: { size: 4.5 }
                        without: [decisionRight]
                        extends: hands-on-exprt
                        """))
                .containsExactly(
                        "a.yaml:2:3: found the unknown name productOwner.technicalInvolvment, expected one of"
                                + " technicalKnowledge, technicalInvolvement, availability, yearsAsDeveloper,"
                                + " yearsSinceCoding, policy; did you mean productOwner.technicalInvolvement?",
                        "a.yaml:3:23: found the text \"high\" for productOwner.technicalKnowledge,"
                                + " expected a number from 0 to 1",
                        "a.yaml:4:11: found the text \"reflectiv\" for productOwner.policy, expected one of fixed,"
                                + " drifting, reflective, outcome-first, curious, learning; did you mean reflective?",
                        "a.yaml:5:10: found 0 for sprints, expected a whole number from 1 to 260",
                        "a.yaml:6:15: found 4.5 for team.size, expected a whole number from 3 to 9",
                        "a.yaml:7:11: found the unknown mechanism decisionRight, expected one of decisionRights, needs,"
                                + " trust, clarity, attention, insight, prioritisation, solutionQuality, debt, promises,"
                                + " flow, overtime, burnout, stakeholders, turnover, expertise, telling, roleAmbiguity,"
                                + " upkeep, contact, freeSlots, roleConflict, welcome; did you mean decisionRights?",
                        "a.yaml:8:10: found the unknown scenario hands-on-exprt, expected the name of a built-in scenario"
                                + " or a file; did you mean hands-on-expert?");
    }

    @Test
    void shouldTellWhereASettingBelongs() {
        assertThat(problems("technicalInvolvement: 0.5\nproductOwner.policy: fixed\nburnout: 3\nabuot: x\n"))
                .containsExactly(
                        "a.yaml:1:1: found the unknown name technicalInvolvement, expected a setting, a group of settings,"
                                + " or about, extends, from, interventions, without;"
                                + " did you mean productOwner.technicalInvolvement?",
                        "a.yaml:2:1: found the dotted name productOwner.policy, expected names in groups: productOwner:"
                                + " { policy: ... }",
                        "a.yaml:3:10: found 3 for burnout, expected names with values: gain",
                        "a.yaml:4:1: found the unknown name abuot, expected a setting, a group of settings, or about,"
                                + " extends, from, interventions, without; did you mean about?");
    }

    @Test
    void shouldRefuseValuesOfTheWrongShape() {
        assertThat(problems("""
                        sprints: [1]
                        team: { seniority: "0.5", size: { a: 1 } }
                        culture: { safety: , powerDistance: true, overtimeNorm: .inf }
                        about: 3
                        without: []
                        extends: [1]
                        """))
                .containsExactly(
                        "a.yaml:1:10: found a list for sprints, expected a whole number from 1 to 260",
                        "a.yaml:2:20: found the text \"0.5\" for team.seniority, expected a number from 0.2 to 0.9",
                        "a.yaml:2:33: found a group of names for team.size, expected a whole number from 3 to 9",
                        "a.yaml:3:19: found nothing for culture.safety, expected a number from 0 to 1",
                        "a.yaml:3:37: found true for culture.powerDistance, expected a number from 0 to 1",
                        "a.yaml:3:57: found the text \".inf\" for culture.overtimeNorm, expected a number from 0 to 2",
                        "a.yaml:4:8: found 3 for about, expected text",
                        "a.yaml:5:10: found an empty list, expected the name of a mechanism",
                        "a.yaml:6:11: found 1, expected the name of a built-in scenario or a file");
    }

    @Test
    void shouldCheckInterventions() {
        assertThat(problems("""
                        interventions:
                          - { at: sprint 0, set: { culture.safety: 1 } }
                          - { at: sprint 6 dya 1, set: { culture.safety: 2 } }
                          - { at: sprint 6, set: { team.size: 4, burnout.gain: 0.02, culture.safty: 1 } }
                          - { at: sprint 6, set: { culture.safety: 1, culture: { safety: 0 } } }
                          - { att: sprint 6, set: {} }
                          - sprint 6
                        """))
                .containsExactly(
                        "a.yaml:2:11: found the text \"sprint 0\" for at, expected \"sprint 6\" or \"sprint 6 day 1\","
                                + " both counted from 1",
                        "a.yaml:3:11: found the text \"sprint 6 dya 1\" for at, expected \"sprint 6\" or"
                                + " \"sprint 6 day 1\", both counted from 1",
                        "a.yaml:3:50: found 2 for culture.safety, expected a number from 0 to 1",
                        "a.yaml:4:28: found team.size in an intervention,"
                                + " expected a setting that may change during a run",
                        "a.yaml:4:42: found burnout.gain in an intervention,"
                                + " expected a setting that may change during a run",
                        "a.yaml:4:62: found the unknown name culture.safty, expected a setting or a group of settings;"
                                + " did you mean culture.safety?",
                        "a.yaml:5:58: found culture.safety a second time, expected each setting once",
                        "a.yaml:6:5: found an intervention without at, expected { at: ..., set: { ... } }",
                        "a.yaml:6:7: found the unknown name att in an intervention, expected one of at, set, leave,"
                                + " join, away; did you mean at?",
                        "a.yaml:6:27: found an empty group for set, expected settings with their new values",
                        "a.yaml:7:5: found the text \"sprint 6\" in interventions, expected { at: ..., set: { ... } }");
    }

    @Test
    void shouldCheckPeopleWhoComeAndGo() {
        assertThat(problems("""
                        interventions:
                          - { at: sprint 6, join: 0 }
                          - { at: sprint 6, leave: 1.5, join: two }
                          - { at: sprint 6, jion: 2 }
                          - { at: sprint 6 }
                        """))
                .containsExactly(
                        "a.yaml:2:27: found 0 for join, expected a whole number from 1 to 11",
                        "a.yaml:3:28: found 1.5 for leave, expected a whole number from 1 to 11",
                        "a.yaml:3:39: found the text \"two\" for join, expected a whole number from 1 to 11",
                        "a.yaml:4:5: found an intervention without one of set, leave, join, away,"
                                + " expected { at: ..., set: { ... } }",
                        "a.yaml:4:21: found the unknown name jion in an intervention,"
                                + " expected one of at, set, leave, join, away; did you mean join?",
                        "a.yaml:5:5: found an intervention without one of set, leave, join, away,"
                                + " expected { at: ..., set: { ... } }");
    }

    @Test
    void shouldRefuseATeamOfNobodyOrOfTooManyInOneLine() {
        Sample.write(folder, "b.yaml", "interventions: [{ at: sprint 6, join: 2 }]\n");

        assertThat(problems("""
                        extends: b.yaml
                        team: { size: 4 }
                        interventions: [{ at: sprint 7 day 2, leave: 6 }, { at: sprint 8, leave: 1 }]
                        """))
                .containsExactly("a.yaml:3:23: found 6 who leave and 0 who join a team of 6 at sprint 7 day 2,"
                        + " expected a team of 3 to 9");
        assertThat(problems("extends: b.yaml\nteam: { size: 8 }\n"))
                .containsExactly("b.yaml:1:23: found 0 who leave and 2 who join a team of 8 at sprint 6 day 1,"
                        + " expected a team of 3 to 9");
        assertThat(Sample.loaded(Sample.resolve(folder, "c.yaml", "extends: b.yaml\nteam: { size: 7 }\n"))
                        .scenario()
                        .interventions())
                .hasSize(1);
    }

    @Test
    void shouldRefuseAnInterventionThatTheRunNeverComesTo() {
        Sample.write(folder, "b.yaml", "interventions: [{ at: sprint 6, set: { culture.safety: 0 } }]\n");

        assertThat(problems("""
                        extends: b.yaml
                        sprints: 5
                        interventions: [{ at: sprint 3 day 11, set: { culture.safety: 0 } }]
                        """))
                .containsExactly(
                        "b.yaml:1:23: found an intervention at sprint 6,"
                                + " expected a sprint from 1 to 5; sprints is 5 (a.yaml:2:10)",
                        "a.yaml:3:23: found an intervention at day 11,"
                                + " expected a day from 1 to 10; sprint.days is 10");
    }

    @Test
    void shouldNotBlameAnInterventionForANumberOfSprintsThatCannotBeUsed() {
        assertThat(problems("sprints: many\ninterventions: [{ at: sprint 30, set: { culture.safety: 0 } }]\n"))
                .containsExactly(
                        "a.yaml:1:10: found the text \"many\" for sprints, expected a whole number from 1 to 260");
    }

    @Test
    void shouldRefuseACycleOfExtends() {
        Sample.write(folder, "sub/b.yaml", "extends: ../a.yaml\n");

        assertThat(problems("extends: [junior, sub/b.yaml]\n"))
                .containsExactly("sub/b.yaml:1:10: found a cycle of extends: a.yaml -> sub/b.yaml -> a.yaml,"
                        + " expected scenarios that do not extend themselves");
        assertThat(problems("extends: a.yaml\n"))
                .containsExactly("a.yaml:1:10: found a cycle of extends: a.yaml -> a.yaml,"
                        + " expected scenarios that do not extend themselves");
    }

    @Test
    void shouldRefuseAnEndlessChainOfExtends() {
        for (int i = 0; i < 60; i++) {
            Sample.write(folder, "c" + i + ".yaml", "extends: c" + (i + 1) + ".yaml\n");
        }

        assertThat(problems("extends: c0.yaml\n"))
                .containsExactly("c48.yaml:1:10: found a chain of more than 50 extends, expected a few");
    }

    @Test
    void shouldTellProblemsOfAllFilesInTheOrderInWhichTheyWereRead() {
        Sample.write(folder, "b.yaml", "x: 1\n");

        assertThat(problems("extends: [b.yaml, missing.yaml]\ny: 2\n"))
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("a.yaml:1:19", "a.yaml:2:1", "b.yaml:1:1");
    }

    @Test
    void shouldTellProblemsOfArguments() {
        ScenarioRequest request = ScenarioRequest.of("juniro")
                .with(Kind.TEAM, "api-platform")
                .with(Kind.PRODUCT, "nowhere/at/all.yaml")
                .set("productOwner.technicalInvolvment=1")
                .set("sprints")
                .set("sprints=2.5")
                .set("sprints=");

        assertThat(Sample.lines(Sample.resolver(folder).resolve(request)))
                .containsExactly(
                        "scenario:1:1: found the unknown scenario juniro,"
                                + " expected the name of a built-in scenario or a file; did you mean junior?",
                        "--product:1:1: found the file nowhere/at/all.yaml, which does not exist, expected a scenario file",
                        "--team:1:1: found api-platform, which is of the kind product,"
                                + " expected one of junior, senior, small, large or a file",
                        "--set:1:1: found the unknown name \"productOwner.technicalInvolvment\","
                                + " expected the dotted name of a setting;"
                                + " did you mean productOwner.technicalInvolvement?",
                        "--set:2:1: found \"sprints\", expected name=value",
                        "--set:3:9: found 2.5 for sprints, expected a whole number from 1 to 260",
                        "--set:4:9: found nothing for sprints, expected a whole number from 1 to 260");
    }

    @Test
    void shouldTellAtMostFiftyProblems() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("unknown").append(i).append(": 1\n");
        }

        assertThat(problems(text.toString()))
                .hasSize(51)
                .last()
                .isEqualTo("a.yaml:50:1: found 950 more problems, expected the ones above to be solved first");
    }
}
