package dev.poise.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.metrics.Metric;
import dev.poise.statistics.Verdict;
import dev.poise.workshop.agenda.BuiltInAgendas;
import dev.poise.workshop.guess.BoardContent;
import dev.poise.workshop.guess.ChangedSetting;
import dev.poise.workshop.guess.GuessBoard.State;
import dev.poise.workshop.guess.Option;
import dev.poise.workshop.guess.PhonesContent;
import dev.poise.workshop.guess.Proposal;
import dev.poise.workshop.guess.Proposals;
import dev.poise.workshop.guess.QuestionKind;
import dev.poise.workshop.guess.Result;
import dev.poise.workshop.guess.Round;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RoomContentTest {
    private static final String DESK =
            "{\"now\":{\"sprints\":2},\"baseline\":{\"sprints\":2},\"baselineName\":\"\",\"seed\":1,"
                    + "\"frozen\":false,\"kept\":[],\"charts\":[\"value.delivered\"],\"differences\":false,\"language\":\"en\"}";
    private static final List<Round> ROUNDS = List.of(
            new Round(
                    1,
                    Metric.AUTONOMY_MEAN,
                    "Will they decide?",
                    List.of(new ChangedSetting("productOwner.technicalInvolvement", "0.2", "0.85")),
                    new Result.Chosen(List.of(1, 2, 0, 0, 3), Option.FALLS_MUCH),
                    -18.5,
                    Verdict.Kind.values()[0]),
            new Round(
                    2,
                    Metric.VALUE_DELIVERED,
                    "",
                    List.of(),
                    new Result.Drawn(List.of(40.0, 120.5), 80, 100, 230),
                    Double.NaN,
                    Verdict.Kind.values()[1]));

    private final Scenarios scenarios = new Scenarios();

    private RoomContent content() {
        return new RoomContent(
                RoomSettings.of(JsonMapper.shared().readTree(DESK), scenarios),
                new BoardContent(
                        3,
                        State.STOPPED,
                        QuestionKind.OPTIONS,
                        Metric.PO_EXHAUSTION,
                        "Will they be tired?",
                        Map.of("b", Option.SAME, "a", Option.RISES),
                        List.of(0, 4, 0, 0, 999),
                        Map.of("c", .25),
                        List.of(.5, .5),
                        ROUNDS),
                new PhonesContent("ABCDEF", List.of("GHJKMN"), List.of("a", "b", "c")),
                new Wall("join", 3, false, 1, "de"),
                true,
                progress(),
                45,
                proposals(),
                "more talks with users",
                List.of(Metric.AUTONOMY_MEAN));
    }

    private AgendaProgress progress() {
        AgendaProgress progress = new AgendaProgress();
        progress.restore(
                scenarios.agenda(
                        "mine.yaml", BuiltInAgendas.text("30-minutes", "de").orElseThrow()),
                6,
                true);
        return progress;
    }

    private static Proposals proposals() {
        Proposals proposals = new Proposals();
        proposals.restore(
                true,
                Map.of(
                        "b",
                        new Proposal(
                                "window", Map.of("productOwner.technicalInvolvement", .35, "team.seniority", .8))));
        return proposals;
    }

    @Test
    void shouldBeReadAsItWasWritten() {
        JsonNode written = content().tree();
        RoomContent read = RoomContent.of(JsonMapper.shared().readTree(written.toString()), scenarios);
        assertThat(read.tree()).isEqualTo(written);
        assertThat(read.board()).isEqualTo(content().board());
        assertThat(read.progress().agenda()).isEqualTo(content().progress().agenda());
        assertThat(read.proposals().all()).isEqualTo(content().proposals().all());
    }

    @Test
    void shouldStayCoveredInARoomThatGoesOnWithIt() {
        try (Audience audience = new Audience();
                Room room =
                        new Room(new dev.poise.workshop.answer.Answers(dev.poise.team.TeamRun::metrics, 1), audience)) {
            JsonNode kept = content().tree();
            room.restore(kept, scenarios);
            ObjectNode gone = room.content();
            // the clock of the step goes on meanwhile
            assertThat(gone.get("left").asInt()).isBetween(1, kept.get("left").asInt());
            assertThat(gone.put("left", kept.get("left").asInt())).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"right\":0 | \"right\":5 | round 1.right: expected a whole number from 0 to 4",
                "\"counts\":[1, | \"counts\":[-1, | round 1.counts: expected numbers from 0 to",
                "\"points\":[40.0 | \"points\":[\"x\" | round 2.points: expected numbers from 0 to 200",
                "\"outcome\":\"value.delivered\" | \"outcome\":\"happiness\" | round 2.outcome: expected one of",
                "\"question\":2 | \"question\":-1 | round 2.question: expected a whole number"
            })
    void shouldSayInOneLineWhatIsWrongWithASavedSession(String part, String changed, String line) {
        Debrief saved = new Debrief(ROUNDS, content().desk(), "more talks with users");
        String text = saved.tree().toString();
        assertThat(Debrief.of(JsonMapper.shared().readTree(text), scenarios)).isEqualTo(saved);
        assertThat(text).contains(part);
        assertThatThrownBy(() -> Debrief.of(JsonMapper.shared().readTree(text.replace(part, changed)), scenarios))
                .isInstanceOf(Rejected.class)
                .message()
                .startsWith(line)
                .hasLineCount(1);
    }
}
