package dev.poise.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.metrics.Metric;
import dev.poise.report.words.Language;
import dev.poise.workshop.guess.QuestionKind;
import dev.poise.workshop.room.Rejected;
import dev.poise.workshop.room.Scenarios;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaReaderTest {
    private final Scenarios scenarios = new Scenarios();

    private Agenda read(String text) {
        return scenarios.agenda("mine.yaml", text);
    }

    static Stream<String> builtIn() {
        return BuiltInAgendas.NAMES.stream();
    }

    private static String text(String name, String language) {
        return BuiltInAgendas.text(name, language).orElseThrow();
    }

    @Test
    void shouldReadEveryKindOfStep() {
        Agenda agenda = read("""
                agenda: Ours
                steps:
                  - kind: setting
                    title: Prepare
                    minutes: 2
                    notes: |
                      one
                      two
                    team: { extends: hands-on-expert, team: { size: 5 } }
                    baseline: {}
                    from: start
                    wall: join
                  - kind: question
                    minutes: 0.5
                    outcome: autonomy.mean
                    answer: end-point
                    wording: Will they decide?
                  - kind: reveal
                  - kind: reveal
                    show: all
                  - kind: talk
                    text: What surprised you?
                    proposals: true
                  - kind: story
                """);
        assertThat(agenda.seconds()).isEqualTo(150);
        AgendaStep first = agenda.steps().get(0);
        assertThat(first.notes()).isEqualTo("one\ntwo");
        StepAction.Prepare set = (StepAction.Prepare) first.action();
        assertThat(set.setting().team().settings().number("team.size")).isEqualTo(5);
        assertThat(set.setting().team().settings().number("productOwner.technicalKnowledge"))
                .isGreaterThan(.5);
        assertThat(set.covered()).isTrue();
        assertThat(agenda.steps().get(1).action())
                .isEqualTo(new StepAction.Ask(Metric.AUTONOMY_MEAN, QuestionKind.END_POINT, "Will they decide?", null));
        assertThat(agenda.steps().get(3).action()).isEqualTo(new StepAction.Reveal(true));
        assertThat(agenda.steps().get(4).action()).isEqualTo(new StepAction.Talk("What surprised you?", "", true));
    }

    @Test
    void shouldTellEveryMistakeAtOnceWithItsPlaceAndTheNearestName() {
        assertThatThrownBy(() -> read("""
                        agenda: Ours
                        stepz: []
                        steps:
                          - kind: questoin
                          - kind: question
                            outcome: autonomy.men
                            minute: 3
                          - kind: setting
                            minutes: 61
                            team: { productOwner: { technicalInvolvment: 0.5 } }
                            wall: forr
                          - kind: setting
                          - kind: talk
                            cover: true
                        """))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        wrong -> assertThat(wrong.lines())
                                .hasSize(9)
                                .allSatisfy(line -> assertThat(line)
                                        .startsWith("mine.yaml:")
                                        .contains(": found ", ", expected "))
                                .anySatisfy(line -> assertThat(line)
                                        .startsWith("mine.yaml:2:1")
                                        .contains("did you mean steps?"))
                                .anySatisfy(line -> assertThat(line)
                                        .startsWith("mine.yaml:4:11")
                                        .contains("did you mean question?"))
                                .anySatisfy(line -> assertThat(line).contains("did you mean autonomy.mean?"))
                                .anySatisfy(line -> assertThat(line)
                                        .contains("unknown name minute")
                                        .contains("did you mean minutes?"))
                                .anySatisfy(
                                        line -> assertThat(line).contains("61 for minutes, expected a number from 0"))
                                .anySatisfy(line ->
                                        assertThat(line).contains("did you mean productOwner.technicalInvolvement?"))
                                .anySatisfy(line -> assertThat(line).contains("did you mean four?"))
                                .anySatisfy(line -> assertThat(line)
                                        .startsWith("mine.yaml:12:")
                                        .contains("a setting without team"))
                                .anySatisfy(line -> assertThat(line).contains("unknown name cover")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- kind: reveal' | a reveal without a question before it",
                "'- {kind: question, outcome: po.exhaustion}\n  - {kind: reveal}\n  - {kind: question, outcome: po.exhaustion}' | a question on what the room has seen",
                "'- {kind: reveal, show: all}\n  - {kind: question, outcome: po.exhaustion}' | a question on what the room has seen",
                "'- {kind: setting, team: {team: {size: 4}}, cover: false}\n  - {kind: question, outcome: po.exhaustion}' | a question on what the room has seen"
            })
    void shouldRefuseWhatGivesAnOutcomeAwayBeforeItIsAskedFor(String steps, String found) {
        assertThatThrownBy(() -> read("agenda: a\nsteps:\n  " + steps + "\n"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining(found);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void shouldTakeTheTimeThatItIsNamedAfterInEveryLanguageAlike(String name) {
        Agenda english = read(text(name, "en"));
        int minutes = name.equals("trainer") ? 30 : Integer.parseInt(name.replace("-minutes", ""));
        assertThat(english.seconds()).isEqualTo(60 * minutes);
        assertThat(english.steps()).allSatisfy(step -> {
            assertThat(step.title()).isNotEmpty();
            assertThat(step.notes()).isNotEmpty();
            assertThat(step.seconds()).isPositive();
        });
        for (String language : Language.LANGUAGES) {
            assertThat(structure(read(text(name, language)))).isEqualTo(structure(english));
        }
    }

    /** What happens, without the words. */
    private static List<Object> structure(Agenda agenda) {
        return agenda.steps().stream()
                .map(step -> step.action() instanceof StepAction.Ask ask
                        ? List.of(
                                step.seconds(),
                                ask.outcome(),
                                ask.form(),
                                ask.wording().isEmpty(),
                                String.valueOf(ask.setting()))
                        : step.action() instanceof StepAction.Talk talk
                                ? List.of(
                                        step.seconds(), talk.wall(), talk.text().isEmpty(), talk.proposals())
                                : List.<Object>of(step.seconds(), step.action()))
                .map(Object.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void shouldBeTheSameWhenItIsWrittenAsAFileAndReadAgain(String name) {
        for (String language : Language.LANGUAGES) {
            Agenda agenda = read(text(name, language));
            assertThat(read(AgendaTree.yaml(agenda))).isEqualTo(agenda);
            assertThat(scenarios.agenda("mine.json", AgendaTree.of(agenda).toString()))
                    .isEqualTo(agenda);
        }
    }

    @Test
    void shouldFindTheAgendasThatComeWithPoiseByNameAndLanguage() {
        assertThat(BuiltInAgendas.find("30-minutes")).contains(text("30-minutes", "en"));
        assertThat(BuiltInAgendas.find("30-minutes.de")).contains(text("30-minutes", "de"));
        assertThat(BuiltInAgendas.find("mine.yaml")).isEmpty();
    }
}
