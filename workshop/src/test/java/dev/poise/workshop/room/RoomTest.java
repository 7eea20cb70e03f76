package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.experiments.comparison.Onset;
import dev.poise.metrics.Metric;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.guess.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class RoomTest {
    private static final TeamScenario BEFORE = Sample.team(.1);
    private static final TeamScenario NOW = Sample.team(.9);

    private final Audience audience = new Audience();
    private final Room room = new Room(new Answers(TeamRun::metrics, 1), audience);
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> controlled = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        room.close();
        audience.close();
    }

    private static RoomSettings desk(boolean frozen) {
        return desk(NOW, frozen);
    }

    private static RoomSettings desk(TeamScenario now, boolean frozen) {
        return new RoomSettings(now, BEFORE, 1, Onset.START, frozen, JsonNodeFactory.instance.objectNode());
    }

    private static String await(BlockingQueue<String> heard, String type, String part) throws InterruptedException {
        String next = Waiting.forNext(heard);
        while (!(next.startsWith(type + " ") && next.contains(part))) {
            next = Waiting.forNext(heard);
        }
        return next;
    }

    @Test
    void shouldUncoverTheShowViewWhenItThawsAfterTheQuestionWasTakenAway() throws InterruptedException {
        audience.join(Topic.SHOW, "", new Ear(shown), "hi");
        audience.join(Topic.CONTROL, "", new Ear(controlled), "hi");
        room.set(desk(false));
        await(controlled, "answer", "\"refined\":true");
        room.question().ask(Metric.AUTONOMY_MEAN, QuestionKind.OPTIONS, "", 0);
        await(shown, "guess", "\"state\":\"OPEN\"");

        room.set(desk(true));
        assertThat(room.question().show()).isTrue();
        room.question().close();
        await(controlled, "guess", "\"state\":\"CLOSED\"");
        assertThat(shown).noneMatch(heard -> heard.contains("\"state\":\"SHOWN\""));

        room.set(desk(false));
        await(shown, "guess", "\"state\":\"CLOSED\"");
    }

    @Test
    void shouldTellNothingOfGuessesBeforeTheFirstQuestion() throws InterruptedException {
        audience.join(Topic.SHOW, "", new Ear(shown), "hi");
        audience.join(Topic.CONTROL, "", new Ear(controlled), "hi");
        room.set(desk(false));
        await(controlled, "answer", "\"refined\":true");
        room.set(desk(true));
        room.set(desk(false));
        await(shown, "answer", "\"refined\":true");
        assertThat(controlled).noneMatch(heard -> heard.startsWith("guess "));
    }

    /** Get what the show view heard since it was last asked, as soon as the facilitator has heard a refined answer. */
    private List<String> heardUntilRefined() throws InterruptedException {
        await(controlled, "answer", "\"refined\":true");
        return heard();
    }

    private List<String> heard() throws InterruptedException {
        room.show(new Wall("news", 3, true, 0, "en")); // a mark behind everything else
        List<String> heard = new ArrayList<>();
        String next = Waiting.forNext(shown);
        while (!next.startsWith("wall ")) {
            heard.add(next);
            next = Waiting.forNext(shown);
        }
        return heard;
    }

    private static void givesNothingAway(List<String> heard) {
        assertThat(heard.stream().filter(each -> each.startsWith("answer ")))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer)
                        .contains("\"outcomes\":{}")
                        .doesNotContain("Fan", "sentence", "story", "typicalSeed", "fell", "rose"));
        assertThat(heard.stream().filter(each -> each.startsWith("guess ")))
                .allSatisfy(guess -> assertThat(guess).doesNotContain("round", "difference", "verdict"));
    }

    @Test
    void shouldTellTheShowViewNothingThatIsCoveredFromThePreparationToTheLastReveal() throws InterruptedException {
        audience.join(Topic.SHOW, "", new Ear(shown), "hi");
        audience.join(Topic.CONTROL, "", new Ear(controlled), "hi");
        room.set(desk(BEFORE, false));
        assertThat(heardUntilRefined()).anyMatch(each -> each.contains("\"sentence\""));
        room.prepareGuess();
        room.set(desk(NOW, false));
        givesNothingAway(heardUntilRefined());

        room.question().ask(Metric.AUTONOMY_MEAN, QuestionKind.OPTIONS, "", 0);
        givesNothingAway(heard());
        assertThat(room.question().show()).isTrue();
        String result = await(shown, "answer", "\"outcomes\":{\"autonomy.mean\"");
        assertThat(result).contains("\"headline\":{\"autonomy.mean\"");
        assertThat(result).doesNotContain("value.delivered", "exhaustion", "sentence", "story");
        assertThat(heard()).anyMatch(each -> each.contains("\"state\":\"SHOWN\""));

        room.question().close();
        assertThat(heard()).noneMatch(each -> each.contains("exhaustion") && each.startsWith("answer "));
        room.set(desk(Sample.team(.5), false));
        givesNothingAway(heardUntilRefined());
        room.set(desk(NOW, false));
        await(shown, "answer", "\"outcomes\":{\"autonomy.mean\"");

        room.question().ask(Metric.VALUE_DELIVERED, QuestionKind.OPTIONS, "", 0);
        givesNothingAway(heard());
        Ear late = new Ear(new LinkedBlockingQueue<>());
        audience.join(Topic.SHOW, "", late, "hi");
        assertThat(await(late.heard(), "answer", "")).contains("\"outcomes\":{}");
        room.question().close();
        room.uncover();
        await(shown, "answer", "\"sentence\"");
    }

    @Test
    void shouldLeaveAResultOnTheWallWhileTheNextSettingIsPrepared() throws InterruptedException {
        audience.join(Topic.SHOW, "", new Ear(shown), "hi");
        audience.join(Topic.CONTROL, "", new Ear(controlled), "hi");
        room.set(desk(false));
        await(controlled, "answer", "\"refined\":true");
        room.question().ask(Metric.AUTONOMY_MEAN, QuestionKind.OPTIONS, "", 0);
        room.question().show();
        heard();
        for (TeamScenario next : List.of(BEFORE, Sample.team(.5))) {
            room.set(desk(next, false));
            assertThat(heardUntilRefined()).noneMatch(each -> each.startsWith("answer "));
        }
        room.question().close();
        givesNothingAway(heard());
    }

    @Test
    void shouldAskAnewWhenTheSettingChangesThatGuessesWereMadeFor() throws InterruptedException {
        audience.join(Topic.CONTROL, "", new Ear(controlled), "hi");
        room.set(desk(false));
        await(controlled, "answer", "\"refined\":true");
        room.question().ask(Metric.AUTONOMY_MEAN, QuestionKind.OPTIONS, "", 0);
        room.set(desk(Sample.team(.5), false));
        assertThat(await(controlled, "guess", "\"guessed\":0")).contains("\"question\":1");
        room.question().hands(List.of(1, 2, 0, 0, 0));
        await(controlled, "guess", "\"guessed\":3");
        room.set(desk(false));
        assertThat(await(controlled, "guess", "\"guessed\":0")).contains("\"question\":2");
    }

    @Test
    void shouldTakeNoMoreGuessesWhenTheTimeIsOver() throws InterruptedException {
        audience.join(Topic.CONTROL, "", new Ear(controlled), "hi");
        room.question().ask(Metric.AUTONOMY_MEAN, QuestionKind.OPTIONS, "", 600);
        assertThat(await(controlled, "guess", "\"left\":600")).contains("\"state\":\"OPEN\"");
        for (int second = 0; second < 600; second++) {
            room.tick();
        }
        assertThat(await(controlled, "guess", "\"left\":0")).contains("\"state\":\"STOPPED\"");
    }

    @Test
    void shouldCountAPhoneAsSoonAsItJoins() throws Exception {
        audience.join(Topic.SHOW, "", new Ear(shown), "hi");
        room.join(room.phones().code(), "here", null, null);
        await(shown, "room", "\"joined\":1");
    }
}
