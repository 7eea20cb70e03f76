package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.fuzz.Mutator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines that nobody would write. */
class WorkerLinesTest {
    private static final int WRONG_LINES = 2000;

    /** Whatever a line holds, it is refused with a place and an expectation, or understood. */
    @Test
    void shouldRefuseOrUnderstandWhateverALineHolds() {
        Mutator mutator = new Mutator(
                7,
                List.of(
                        "{\"id\": 7, \"set\": {\"team.size\": 5, \"culture\": {\"safety\": 0.4}}, \"replications\": 2}",
                        "{\"id\": \"a\", \"set\": {\"productOwner.policy\": \"drifting\", \"sprints\": 3}, \"seed\": 12}",
                        "{\"metrics\": [\"value.delivered\", \"autonomy.mean\"], \"replications\": 1, \"seed\": -5}",
                        "{\"scenario\": \"what-and-why\", \"without\": [\"needs\", \"welcome\"], \"values\": true, \"metrics\": [\"trust.mean\"]}",
                        "{\"quantiles\": [0.05, 0.5, 1], \"series\": true, \"values\": false, \"without\": \"debt\", \"replications\": 2}"));
        WorkerPointReader reader = PointWorkerTest.reader(PointWorkerTest.BASE);
        PointWorker worker = PointWorkerTest.worker(SampleRuns::run);
        int understood = 0;
        int refused = 0;
        for (int i = 0; i < WRONG_LINES; i++) {
            String text = mutator.next();
            for (InputLines.Line line : lines(text)) {
                WorkerPointReader.Read read = reader.read(line);
                WorkerPoint point = read.point();
                if (point == null) {
                    refused++;
                    assertThat(read.problems())
                            .as(text)
                            .isNotEmpty()
                            .allMatch(each -> each.matches(PointWorkerTest.PROBLEM))
                            .allMatch(each -> each.chars().noneMatch(Character::isISOControl))
                            .noneMatch(each -> each.contains("Exception") || each.contains("dev.poise"));
                } else {
                    understood++;
                    assertThat(read.problems()).as(text).isEmpty();
                }
                if (point == null ? i % 10 == 0 : point.replications() < 3) {
                    JsonNode answer =
                            JsonMapper.shared().readTree(worker.answer(line).orElseThrow());
                    assertThat(answer.has("problems")).as(text).isEqualTo(point == null);
                }
            }
        }
        assertThat(refused).isGreaterThan(WRONG_LINES / 2);
        assertThat(understood).isGreaterThan(WRONG_LINES / 50);
    }

    private static List<InputLines.Line> lines(String text) {
        try {
            InputLines in = new InputLines(PointWorkerTest.bytes(text));
            List<InputLines.Line> lines = new ArrayList<>();
            for (Optional<InputLines.Line> line = in.next(); line.isPresent(); line = in.next()) {
                // a document with thousands of line ends says nothing new by each
                if (lines.size() < 2) {
                    lines.add(line.get());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
