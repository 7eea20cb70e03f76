package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.metrics.Metric;
import dev.poise.team.TeamRun;
import dev.poise.workshop.Sample;
import dev.poise.workshop.agenda.Agenda;
import dev.poise.workshop.agenda.AgendaStep;
import dev.poise.workshop.agenda.BuiltInAgendas;
import dev.poise.workshop.agenda.StepAction;
import dev.poise.workshop.answer.AnswerStage;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.guess.Guess;
import dev.poise.workshop.guess.GuessBoard.Reply;
import dev.poise.workshop.guess.Option;
import dev.poise.workshop.guess.Phones;
import dev.poise.workshop.guess.Proposal;
import dev.poise.workshop.guess.Round;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A room follows an agenda: step by step, and nobody hears of an outcome before it is revealed. */
class RoomAgendaTest {
    private static final String DESK =
            "{\"now\":{\"sprints\":2},\"baseline\":{\"sprints\":2},\"baselineName\":\"\",\"seed\":1,"
                    + "\"frozen\":false,\"kept\":[],\"charts\":[\"value.delivered\"],\"differences\":false,\"language\":\"en\"}";

    private final Scenarios scenarios = new Scenarios();
    private final Audience audience = new Audience();
    // every team is one of two sprints, and few runs are made: what is told is looked at here, not the model
    private final Room room = new Room(
            new Answers(
                    (scenario, seed) -> TeamRun.metrics(
                            Sample.team(scenario.settings().number("productOwner.technicalInvolvement")),
                            Math.floorMod(seed, 10)),
                    1),
            audience);
    private final BlockingQueue<String> controlled = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> phoned = new LinkedBlockingQueue<>();
    private String phone = "";

    @BeforeEach
    void open() throws Phones.RefusedException {
        audience.join(Topic.CONTROL, "", new Ear(controlled), "hi");
        audience.join(Topic.SHOW, "", new Ear(shown), "hi");
        phone = room.join(room.phones().code(), "here", null, null);
        audience.join(Topic.PHONE, phone, new Ear(phoned), "hi");
        room.set(RoomSettings.of(JsonMapper.shared().readTree(DESK), scenarios));
    }

    @AfterEach
    void close() {
        room.close();
        audience.close();
    }

    private Agenda agenda(String text) {
        return scenarios.agenda("mine.yaml", text);
    }

    /** Get everything that was heard up to now. */
    private static List<JsonNode> drained(BlockingQueue<String> heard, String type) {
        List<String> all = new ArrayList<>();
        heard.drainTo(all);
        return all.stream()
                .filter(each -> each.startsWith(type + " "))
                .map(each -> JsonMapper.shared().readTree(each.substring(type.length() + 1)))
                .toList();
    }

    /** Wait for the refined answer to what is set. */
    private void settle() {
        Waiting.until(
                "the answer is refined",
                () -> room.answer()
                        .filter(answer -> answer.stage() == AnswerStage.REFINED
                                && answer.question()
                                        .now()
                                        .equals(room.desk().orElseThrow().now()))
                        .isPresent());
    }

    private void next() {
        int done = room.agenda().progress().done();
        Waiting.until("the step can begin", () -> room.agenda().next(done));
        assertThat(room.agenda().progress().done()).isEqualTo(done + 1);
    }

    @Test
    void shouldGoThroughTheWholeAgendaOfThirtyMinutesAndTellNoOutcomeBeforeItIsRevealed() throws InterruptedException {
        Agenda agenda = agenda(BuiltInAgendas.text("30-minutes", "en").orElseThrow());
        room.agenda().follow(agenda);
        Set<String> revealed = new HashSet<>();
        boolean all = true;
        int asked = 0;
        for (AgendaStep step : agenda.steps()) {
            next();
            StepAction action = step.action();
            if (action instanceof StepAction.Ask ask) {
                all = false;
                asked++;
                if (ask.setting() != null) {
                    revealed.clear();
                }
                assertThat(room.question().guess(phone, asked, new Guess.Choice(Option.FALLS)))
                        .isEqualTo(Reply.TAKEN);
            } else if (action instanceof StepAction.Reveal reveal) {
                all = reveal.everything();
                if (!all) {
                    List<Round> rounds = room.question().rounds();
                    revealed.add(rounds.get(rounds.size() - 1).outcome().id());
                }
            } else if (action instanceof StepAction.Talk talk && talk.proposals()) {
                all = false;
                revealed.clear();
            }
            settle();
            mark();
            for (JsonNode answer : drained(shown, "answer")) {
                if (!all && answer.get("revision").asLong() == revision()) {
                    assertThat(answer.path("outcomes").propertyNames())
                            .as(step.title())
                            .isSubsetOf(revealed);
                }
            }
            assertThat(String.join("", phoned))
                    .as("phones hear of the question only")
                    .doesNotContain("Fan", "sentence", "headline", "notes");
        }
        assertThat(room.question().rounds())
                .hasSize(3)
                .allSatisfy(round -> assertThat(round.result().toString()).contains("counts=[0, 1, 0, 0, 0]"));
        assertThat(room.question().rounds().get(2).wording())
                .isEqualTo("Will the Product Owner be more exhausted at the end of the year?");
    }

    private long revision() {
        return room.answer().orElseThrow().question().revision();
    }

    /** Tell something behind everything else, and wait until it was heard. */
    private void mark() throws InterruptedException {
        room.tellKeeping("mark");
        while (!Waiting.forNext(controlled).contains("mark")) {
            // what was told before
        }
        room.tellKeeping("");
    }

    @Test
    void shouldTellTheWallWhatIsTalkedAboutAndNeverTheNotes() {
        room.agenda().follow(agenda("""
                agenda: Ours
                steps:
                  - { kind: talk, title: First, text: What surprised you?, notes: Be quiet., minutes: 2 }
                """));
        next();
        Waiting.until("the wall says it", () -> String.join("", shown).contains("What surprised you?"));
        assertThat(String.join("", shown)).contains("\"seconds\":120").doesNotContain("Be quiet.", "First");
        Waiting.until(
                "the facilitator reads the notes",
                () -> String.join("", controlled).contains("Be quiet."));
        room.tick();
        Waiting.until("a second has gone by", () -> String.join("", shown).contains("\"left\":119"));
    }

    @Test
    void shouldCloseAQuestionWhenItsStepIsOver() {
        room.agenda().follow(agenda("""
                agenda: Ours
                steps:
                  - { kind: question, outcome: po.exhaustion, minutes: 0.5, wording: Will they tire? }
                """));
        next();
        for (int second = 0; second < 30; second++) {
            room.tick();
        }
        Waiting.until("guessing is over", () -> String.join("", phoned).contains("STOPPED"));
        assertThat(String.join("", phoned)).contains("Will they tire?");
        assertThat(room.question().guess(phone, 1, new Guess.Choice(Option.SAME)))
                .isEqualTo(Reply.NOT_TAKEN);
    }

    @Test
    void shouldBeginAStepOnceHoweverManyWindowsAskForIt() {
        room.agenda().follow(agenda("""
                agenda: Ours
                steps:
                  - { kind: question, outcome: po.exhaustion }
                  - { kind: question, outcome: autonomy.mean }
                  - { kind: talk }
                """));
        assertThat(room.agenda().next(0)).isTrue();
        assertThat(room.agenda().next(0)).as("too late, and nothing happens").isTrue();
        assertThat(room.agenda().progress().done()).isEqualTo(1);
        assertThat(room.agenda().stand(2)).isTrue();
        assertThat(room.agenda().stand(4)).isFalse();
        assertThat(room.agenda().progress().isRunning()).isFalse();
        assertThat(room.agenda().next(2)).isTrue();
        assertThat(room.agenda().progress().next()).isEmpty();
    }

    @Test
    void shouldTakeOneProposalOfEachPhoneWhileTheyAreAskedFor() throws Phones.RefusedException {
        Proposal first = new Proposal("us", Map.of("productOwner.technicalInvolvement", .3));
        Proposal second = new Proposal("us", Map.of("productOwner.technicalInvolvement", .4));
        assertThat(room.proposals().take(phone, first)).isFalse();
        room.agenda().follow(agenda("agenda: Ours\nsteps:\n  - { kind: talk, proposals: true }\n  - { kind: talk }\n"));
        next();
        assertThat(room.proposals().take(phone, first)).isTrue();
        assertThat(room.proposals().take(phone, second)).isTrue();
        assertThat(room.proposals().all().all().values()).containsExactly(second);
        Waiting.until("phones may propose", () -> String.join("", phoned).contains("\"open\":true"));
        assertThat(String.join("", phoned)).doesNotContain("\"us\"");
        next();
        assertThat(room.proposals().take(phone, first))
                .as("the next step has begun")
                .isFalse();
        assertThat(room.proposals().all().all()).hasSize(1);
    }

    @Test
    void shouldNotTellWhatCameOutUnderACoverWhenTheNextSettingHasNone() throws InterruptedException {
        room.agenda().follow(agenda("""
                agenda: Ours
                steps:
                  - { kind: question, outcome: autonomy.mean, team: { productOwner: { technicalInvolvement: 0.9 } }, baseline: {} }
                  - { kind: reveal }
                  - { kind: setting, team: {}, baseline: {}, cover: false }
                """));
        next();
        settle();
        long covered = revision();
        next();
        next();
        settle();
        mark();
        assertThat(drained(shown, "answer").stream()
                        .filter(answer -> answer.get("revision").asLong() == covered)
                        .flatMap(answer -> answer.path("outcomes").propertyNames().stream()))
                .containsOnly(Metric.AUTONOMY_MEAN.id());
    }
}
