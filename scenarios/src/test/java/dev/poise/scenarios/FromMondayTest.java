package dev.poise.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.parameters.Mechanism;
import dev.poise.scenarios.writing.ScenarioWriter;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose settings begin on Monday, and teams that become other ones then. */
class FromMondayTest {
    private static final String INVOLVEMENT = "productOwner.technicalInvolvement";
    private static final String SAFETY = "culture.safety";
    private static final TeamScenario BASELINE = TeamScenario.of("baseline", Sample.CATALOGUE.standard());

    @TempDir
    Path folder;

    private TeamScenario loaded(String text) {
        return Sample.loaded(Sample.resolve(folder, "a.yaml", text)).scenario();
    }

    private static TeamScenario with(String name, double value) {
        return TeamScenario.of("then", BASELINE.settings().with(name, value));
    }

    @Test
    void shouldSetWhatAFileSetsOnTheFirstMeasuredDay() {
        TeamScenario team =
                loaded("extends: reference-team\nfrom: monday\nproductOwner: { technicalInvolvement: .9 }\n");

        assertThat(team.settings()).isEqualTo(Sample.CATALOGUE.standard());
        assertThat(team.interventions()).containsExactly(new Intervention(1, 1, Map.of(INVOLVEMENT, .9)));
    }

    @Test
    void shouldLeaveTheTeamAsItIsWhenNothingChangesOnMonday() {
        assertThat(loaded("from: monday\nproductOwner: { technicalInvolvement: .2 }\n")
                        .interventions())
                .isEmpty();
        assertThat(loaded("from: monday\n").interventions()).isEmpty();
        assertThat(FromMonday.of(BASELINE, BASELINE)).isEqualTo(BASELINE);
    }

    @Test
    void shouldKeepFromTheStartWhatAFileExtendsAndPutInterventionsOnTop() {
        Sample.write(folder, "base.yaml", "team: { size: 8 }\nculture: { safety: .5 }\n");
        TeamScenario team = loaded("""
                extends: base.yaml
                from: monday
                culture: { safety: .7, overtimeNorm: .5 }
                interventions:
                  - { at: sprint 1, set: { culture.safety: .8 } }
                  - { at: sprint 4, set: { culture.safety: 1 } }
                """);

        assertThat(team.settings().number("team.size")).isEqualTo(8);
        assertThat(team.settings().number(SAFETY)).isEqualTo(.5);
        assertThat(team.interventions())
                .containsExactly(
                        new Intervention(1, 1, Map.of(SAFETY, .8, "culture.overtimeNorm", .5)),
                        new Intervention(4, 1, Map.of(SAFETY, 1.0)));
    }

    @Test
    void shouldLetWhatIsSetLaterFromTheStartWinOverMonday() {
        Sample.write(folder, "monday.yaml", "from: monday\nculture: { safety: .7, overtimeNorm: .5 }\n");
        TeamScenario team = loaded("extends: monday.yaml\nculture: { safety: .9 }\n");

        assertThat(team.settings().number(SAFETY)).isEqualTo(.9);
        assertThat(team.interventions()).containsExactly(new Intervention(1, 1, Map.of("culture.overtimeNorm", .5)));
    }

    @Test
    void shouldRefuseWhatCannotChangeOnMondayInOneLineEach() {
        assertThat(Sample.lines(Sample.resolve(folder, "a.yaml", """
                        from: monday
                        team: { size: 8 }
                        burnout: { gain: .02 }
                        without: debt
                        """)))
                .containsExactly(
                        "a.yaml:2:9: found team.size in a file from Monday on, expected a setting that may change during a"
                                + " run, or this one in a file that this one extends",
                        "a.yaml:3:12: found burnout.gain in a file from Monday on, expected a setting that may change"
                                + " during a run, or this one in a file that this one extends",
                        "a.yaml:4:1: found without in a file from Monday on, expected it in a file that this one extends,"
                                + " as a mechanism is off in the whole run");
    }

    @Test
    void shouldKnowNoOtherTime() {
        assertThat(Sample.lines(Sample.resolve(folder, "a.yaml", "from: tuesday\nteam: { size: 8 }\n")))
                .containsExactly("a.yaml:1:7: found the text \"tuesday\" for from, expected monday");
    }

    @Test
    void shouldTurnTwoTeamsIntoOnePastAndAnotherFuture() {
        TeamScenario before = new TeamScenario(
                "before", BASELINE.settings(), Set.of(), List.of(new Intervention(3, 1, Map.of(SAFETY, .1))));
        TeamScenario then = new TeamScenario(
                "then",
                BASELINE.settings().with(INVOLVEMENT, .9).with(SAFETY, .4),
                Set.of(),
                List.of(new Intervention(1, 1, Map.of(SAFETY, .6)), new Intervention(5, 2, Map.of(SAFETY, .7))));

        TeamScenario run = FromMonday.of(before, then);

        assertThat(run.name()).isEqualTo("then");
        assertThat(run.settings()).isEqualTo(before.settings());
        assertThat(run.interventions())
                .containsExactly(
                        new Intervention(1, 1, Map.of(INVOLVEMENT, .9, SAFETY, .6)),
                        new Intervention(5, 2, Map.of(SAFETY, .7)));
        assertThat(FromMonday.of(before, run)).as("already so").isEqualTo(run);
        assertThat(FromMonday.once(run).settings()).isEqualTo(then.settings().with(SAFETY, .6));
    }

    @Test
    void shouldNameWhatCannotChangeAndHoldItOnBothSidesWhenAsked() {
        TeamScenario then = new TeamScenario(
                "then",
                BASELINE.settings().with("team.size", 8).with(INVOLVEMENT, .9),
                Set.of(Mechanism.DEBT),
                List.of());

        assertThat(FromMonday.fixed(BASELINE, then)).containsExactly("team.size", "without");
        assertThatThrownBy(() -> FromMonday.of(BASELINE, then)).hasMessageContaining("team.size, without");

        TeamScenario both = FromMonday.onBothSides(BASELINE, then);
        assertThat(FromMonday.fixed(both, then)).isEmpty();
        assertThat(both.settings()).isEqualTo(with("team.size", 8).settings());
        assertThat(FromMonday.of(both, then).interventions())
                .containsExactly(new Intervention(1, 1, Map.of(INVOLVEMENT, .9)));
    }

    @Test
    void shouldReadBackWhatWasWrittenOfATeamThatChangesOnMonday() {
        TeamScenario run = FromMonday.of(BASELINE, with(INVOLVEMENT, .9));
        for (ScenarioWriter.Extent extent : ScenarioWriter.Extent.values()) {
            TeamScenario again = loaded(ScenarioWriter.yaml(run, "", extent));

            assertThat(again.settings()).isEqualTo(run.settings());
            assertThat(again.interventions()).isEqualTo(run.interventions());
        }
    }
}
