package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.architecture.Waiting;
import dev.poise.metrics.Metric;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamScenario;
import dev.poise.workshop.Sample;
import dev.poise.workshop.answer.Answers;
import dev.poise.workshop.guess.QuestionKind;
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

    private record Ear(BlockingQueue<String> heard) implements ListenerConnection {
        @Override
        public void send(String type, String json) {
            heard.add(type + " " + json);
        }

        @Override
        public void beat() {}

        @Override
        public boolean isGone() {
            return false;
        }

        @Override
        public void hangUp() {}
    }

    private static RoomSettings desk(boolean frozen) {
        return new RoomSettings(NOW, BEFORE, 1, frozen, JsonNodeFactory.instance.objectNode());
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
        room.ask(Metric.AUTONOMY_MEAN, QuestionKind.OPTIONS);
        await(shown, "guess", "\"state\":\"OPEN\"");

        room.set(desk(true));
        assertThat(room.showGuesses()).isTrue();
        room.closeGuesses();
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
}
