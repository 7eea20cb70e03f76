package dev.poise.evidence.targets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.evidence.targets.measure.TargetMeasure;
import dev.poise.evidence.targets.measure.TargetMeasures;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final Targets TARGETS = Targets.builtIn();
    private static final TeamScenario REFERENCE = TeamScenario.of("reference", TeamSettings.standard());

    private static List<String> problems(String yaml) {
        ProblemList problems = new ProblemList();
        Targets.read("targets.yaml", yaml, problems);
        return problems.inOrder().stream()
                .map(Problem::describe)
                .map(line -> line.replaceFirst("^targets\\.yaml:(\\d+):\\d+: ", "line $1: "))
                .toList();
    }

    @Test
    void shouldDeclareEveryTargetOnce() {
        assertThat(TARGETS.ids())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 16).mapToObj(i -> "S" + i).toList());
    }

    @Test
    void shouldKeepChecksApartFromWhatWasTunedBy() {
        Targets checks = Targets.checks();

        assertThat(checks.targets()).hasSizeGreaterThanOrEqualTo(3).allMatch(target -> target.use() == Use.CHECK);
        assertThat(checks.ids()).doesNotContainAnyElementsOf(TARGETS.ids());
        assertThat(checks.configurations())
                .allMatch(one -> TARGETS.configurations().contains(one));
    }

    @Test
    void shouldUseEveryConfiguration() {
        assertThat(TARGETS.only(TARGETS.ids()).configurations()).isEqualTo(TARGETS.configurations());
    }

    @Test
    void shouldGiveEveryTargetASourceThatCanBeFound() {
        assertThat(TARGETS.targets()).allMatch(target -> target.source().matches(".*\\b(19|20)\\d\\d\\b.*"));
    }

    @Test
    void shouldKeepWhatSomeTargetsNeed() {
        Targets some = TARGETS.only(List.of("S15", "S2"));

        assertThat(some.ids()).containsExactly("S2", "S15");
        assertThat(some.configurations()).extracting(Configuration::id).containsExactly("REF", "LEAVE", "SEVERE");
    }

    @Test
    void shouldNameEveryMeasureOnce() {
        assertThat(TargetMeasures.all()).extracting(TargetMeasure::id).doesNotHaveDuplicates();
    }

    @Test
    void shouldDrawEveryTeamOfTheMixAnewAndTheSameTeamAlike() {
        Configuration.Teams mix =
                (Configuration.Teams) TARGETS.configuration("IND").orElseThrow();
        TeamScenario base = mix.scenarios(REFERENCE).get(0);

        Settings one = mix.team(base, 1).settings();
        assertThat(one).isEqualTo(mix.team(base, 1).settings());
        for (String varied : mix.vary().keySet()) {
            assertThat(one.number(varied))
                    .isNotEqualTo(mix.team(base, 2).settings().number(varied));
        }
    }

    @Test
    void shouldKeepWhatAConfigurationSetsWhateverElseIsChanged() {
        Configuration.Teams three =
                (Configuration.Teams) TARGETS.configuration("REF-3").orElseThrow();
        TeamScenario changed = TeamScenario.of(
                "changed", REFERENCE.settings().with("team.size", 8).with("burnout.gain", .02));

        Settings settings = three.scenarios(changed).get(0).settings();
        assertThat(settings.number("team.size")).isEqualTo(3);
        assertThat(settings.number("burnout.gain")).isEqualTo(.02);
    }

    @Test
    void shouldListEverythingThatIsWrong() {
        assertThat(problems("""
                        surveyNoise: 0.9
                        configurations:
                          - { id: REF, about: the team, runs: 10, quick: 2.5, set: { team.sise: 3, team.seniority: 2 } }
                          - { id: MIX, about: teams, runs: 10, quick: 2, vary: { stakeholders.load: { gamma: [1, 2] } } }
                          - { id: ALONE, about: people, people: 10, quick: 2, phases: [{ day: 4 }] }
                        targets:
                          - id: S1
                            pattern: something
                            use: tunning
                            parts:
                              - { name: a, configuration: RFE, measure: velocity.cv, low: 1, high: 2 }
                              - { name: b, configuration: REF, measure: velocity.cb, low: 1, high: 2 }
                              - { name: c, configuration: REF, measure: velocity.cv, low: 3, high: 2 }
                              - { name: d, configuration: ALONE, measure: velocity.cv, low: 1, high: 2 }
                        """))
                .containsExactlyInAnyOrder(
                        "line 1: found 0.9 for surveyNoise, expected a number from 0.0 to 0.5",
                        "line 3: found 2.5 for quick, expected a whole number",
                        "line 3: found the unknown setting team.sise, expected a dotted name; did you mean team.size?",
                        "line 3: found 2 for team.seniority, expected a number from 0.2 to 0.9",
                        "line 4: found a group of names for stakeholders.load, expected { uniform: [low, high] },"
                                + " { normal: [mean, sd] } or { beta: [a, b] }",
                        "line 5: found a phase without days, expected a number from 1.0 to 10000.0",
                        "line 5: found the unknown name day in a phase, expected one of days, until, leave, load,"
                                + " autonomy, support; did you mean days?",
                        "line 7: found a target without source, expected text",
                        "line 9: found tunning for use, expected one of tuning, check; did you mean tuning?",
                        "line 11: found RFE for configuration, expected one of REF, MIX, ALONE; did you mean REF?",
                        "line 12: found velocity.cb for measure, expected one of "
                                + String.join(
                                        ", ",
                                        TargetMeasures.all().stream()
                                                .map(TargetMeasure::id)
                                                .toList())
                                + "; did you mean velocity.cv?",
                        "line 13: found a band from 3.0 to 2.0, expected low below high",
                        "line 14: found velocity.cv in ALONE, expected a measure of teams for teams, of a sweep for a"
                                + " sweep, of people for people alone");
    }

    @Test
    void shouldRefuseTwoOfTheSameName() {
        assertThat(problems("""
                        surveyNoise: 0
                        configurations:
                          - { id: REF, about: the team, runs: 10, quick: 2 }
                          - { id: REF, about: the team, runs: 10, quick: 2 }
                        targets:
                          - id: S1
                            pattern: something
                            use: check
                            source: somebody
                            parts: [{ name: a, configuration: REF, measure: velocity.cv, low: 1, high: 2 }]
                        """))
                .containsExactly(
                        "line 4: found REF a second time, first on line 3, expected each id once, small and capital letters"
                                + " being the same");
    }
}
