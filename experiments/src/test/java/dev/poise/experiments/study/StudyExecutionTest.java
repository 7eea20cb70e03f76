package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.SummaryRow;
import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.RunExecutor;
import dev.poise.experiments.study.run.ShardMerger;
import dev.poise.experiments.study.run.StudyMaker;
import dev.poise.experiments.study.run.StudyVerifier;
import dev.poise.experiments.study.store.FolderLock;
import dev.poise.experiments.study.store.PartWriter;
import dev.poise.experiments.study.store.RunResult;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StudyExecutionTest {
    private static final String UNTIL = """
            study: until
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { levels: [0, 0.3, 0.6, 1] } }
            replications: { min: 10, max: 60, until: { metrics: [autonomy.mean, trust.mean], relHalfWidth: 0.03 } }
            outputs: { perRun: [value.delivered], perSprint: [] }
            """;

    @TempDir
    Path folder;

    private Path at(String name) {
        return folder.resolve(name);
    }

    /** Stops after some runs, whatever thread makes them. */
    private static Engine stoppingAfter(int runs, Cancellation cancellation) {
        AtomicInteger made = new AtomicInteger();
        return (scenario, seed, observers) -> {
            if (!scenario.name().equals("fingerprint") && made.incrementAndGet() == runs) {
                cancellation.cancel();
            }
            return TeamRun.run(scenario, seed, observers);
        };
    }

    @Test
    void shouldGiveTheSameBytesForAnyNumberOfThreadsSharesAndStops() {
        new StudySample(at("one")).whole(StudySample.TEXT, 1);
        Map<String, String> expected = StudySample.tables(at("one"));

        new StudySample(at("two")).whole(StudySample.TEXT, 2);
        assertThat(StudySample.tables(at("two"))).isEqualTo(expected);

        for (int stop = 1; stop < 48; stop += 16) {
            Cancellation cancellation = new Cancellation();
            StudySample stopped = new StudySample(at("stopped" + stop), stoppingAfter(stop, cancellation));
            StudyMaker.Ended ended = stopped.run(stopped.begin(StudySample.TEXT), 2, cancellation);
            assertThat(ended.complete()).isFalse();
            StudySample resumed = new StudySample(at("stopped" + stop));
            OpenStudy again = resumed.open();
            again.folder().clearUp();
            assertThat(resumed.run(again, 2, new Cancellation()).complete()).isTrue();
            resumed.finish(again);
            assertThat(StudySample.tables(at("stopped" + stop))).isEqualTo(expected);
        }

        for (int share = 1; share <= 3; share++) {
            StudySample sample = new StudySample(at("share" + share)).shard(share, 3);
            sample.run(sample.begin(StudySample.TEXT), 1, new Cancellation());
        }
        OpenStudy merged = ShardMerger.merge(List.of(at("share1"), at("share3")), at("merged"), TeamRun::run);
        assertThat(merged.isComplete()).isFalse();
        merged = ShardMerger.merge(List.of(at("share2")), at("merged"), TeamRun::run);
        assertThat(merged.isComplete()).isTrue();
        new StudySample(at("merged")).finish(merged);
        assertThat(StudySample.tables(at("merged"))).isEqualTo(expected);
    }

    @Test
    void shouldStopReplicationsByValuesOnlyWhoeverMakesThem() {
        StudyResults results = new StudySample(at("one")).whole(UNTIL, 1);
        assertThat(results.summaries())
                .filteredOn(row -> row.metric().equals("autonomy.mean"))
                .allMatch(row -> row.n() >= 10 && row.n() <= 60 && row.n() % 10 == 0)
                .extracting(SummaryRow::stopReason)
                .allMatch(reason -> reason.equals("precise") || reason.equals("cap"));
        assertThat(results.runs()).isLessThan(240);

        Cancellation cancellation = new Cancellation();
        StudySample stopped = new StudySample(at("stopped"), stoppingAfter(35, cancellation));
        stopped.run(stopped.begin(UNTIL), 2, cancellation);
        StudySample resumed = new StudySample(at("stopped"));
        OpenStudy study = resumed.open();
        assertThat(study.isComplete()).isFalse();
        resumed.run(study, 2, new Cancellation());
        assertThat(study.isComplete()).isTrue();
        resumed.finish(study);
        assertThat(StudySample.tables(at("stopped"))).isEqualTo(StudySample.tables(at("one")));
    }

    @Test
    void shouldLoseNothingButTheRunThatFails() {
        Engine failing = (scenario, seed, observers) -> {
            if (scenario.settings().number("productOwner.technicalInvolvement") == .5 && Math.floorMod(seed, 3) == 0) {
                return RunOutcome.Failed.of(
                        new RunLabel("sample", seed),
                        7,
                        1,
                        "sprint",
                        "a message",
                        new IllegalStateException("two\nlines"));
            }
            return TeamRun.run(scenario, seed, observers);
        };
        StudyResults results = new StudySample(at("failing"), failing).whole(StudySample.TEXT, 2);
        StudyResults whole = new StudySample(at("whole")).whole(StudySample.TEXT, 2);

        int failed = results.failures().size();
        assertThat(failed).isBetween(2, 12);
        assertThat(results.runs()).isEqualTo(48);
        assertThat(results.failures())
                .allMatch(row -> row.point() == 2 || row.point() == 3)
                .allMatch(row -> row.message().endsWith("two / lines")
                        && row.command().equals("poise study replay . --run " + row.run()));
        assertThat(results.summaries())
                .filteredOn(row -> row.point() < 2 || row.point() > 3)
                .isEqualTo(whole.summaries().stream()
                        .filter(row -> row.point() < 2 || row.point() > 3)
                        .map(row -> row)
                        .toList());
        assertThat(results.summaries())
                .filteredOn(row -> row.point() == 2)
                .allMatch(row -> row.n() + row.missing() == 8 && row.missing() > 0);
        assertThat(at("failing").resolve("failures.jsonl")).content().hasLineCount(failed);
    }

    @Test
    void shouldKeepWhatIsThereWhenNothingMoreCanBeWritten() throws IOException {
        new StudySample(at("whole")).whole(StudySample.TEXT, 1);
        Path sprints = at("full").resolve("sprints");
        AtomicInteger made = new AtomicInteger();
        Engine untilTheDiskIsFull = (scenario, seed, observers) -> {
            if (!scenario.name().equals("fingerprint") && made.incrementAndGet() == 20) {
                move(sprints, at("away"));
            }
            return TeamRun.run(scenario, seed, observers);
        };
        StudySample full = new StudySample(at("full"), untilTheDiskIsFull);
        OpenStudy study = full.begin(StudySample.TEXT);
        assertThatThrownBy(() -> full.run(study, 1, new Cancellation()))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("cannot write " + sprints);
        assertThat(study.folder().done()).isNotEmpty();
        assertThat(study.isComplete()).isFalse();

        move(at("away"), sprints);
        StudySample resumed = new StudySample(at("full"));
        OpenStudy again = resumed.open();
        assertThat(again.folder().clearUp()).isEmpty();
        resumed.run(again, 1, new Cancellation());
        resumed.finish(again);
        assertThat(StudySample.tables(at("full"))).isEqualTo(StudySample.tables(at("whole")));
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shouldNotTakeAnEventLogThatCannotBeWrittenForARunThatFailed() throws IOException {
        StudySample sample = new StudySample(at("traced"));
        OpenStudy study = sample.begin(StudySample.TEXT.replace("traces: 10%", "traces: 100%"));
        Files.writeString(at("traced").resolve("traces"), "in the way");
        assertThatThrownBy(() -> sample.run(study, 1, new Cancellation())).isInstanceOf(StoreException.class);
        assertThat(study.folder().done()).isEmpty();
    }

    @Test
    void shouldNotMergeWhatDoesNotBelongTogether() {
        StudySample sample = new StudySample(at("a"));
        sample.run(sample.begin(StudySample.TEXT), 1, new Cancellation());
        new StudySample(at("b")).begin(StudySample.TEXT.replace("replications: 8", "replications: 9"));
        assertThatThrownBy(() -> ShardMerger.merge(List.of(at("a"), at("b")), at("c"), TeamRun::run))
                .hasMessageContaining("folders of two studies");
    }

    @Test
    void shouldLetOneProgramWorkInAFolderAtATime() {
        assertThatThrownBy(() -> FolderLock.holding(at("held"), () -> FolderLock.holding(at("held"), () -> 1)))
                .hasMessage(String.format(Locale.ROOT, "another poise works in %s at the moment", at("held")));
        assertThat(FolderLock.holding(at("held"), () -> 2)).isEqualTo(2);
    }

    @Test
    void shouldFindARunThatIsNotWhatTheModelGives() {
        StudySample sample = new StudySample(at("study"));
        sample.whole(StudySample.TEXT, 2);
        StudyVerifier.Verdict good = StudyVerifier.verify(sample.open(), TeamRun::run, 10, 1);
        assertThat(good.there()).isEqualTo(48);
        assertThat(good.compared()).isEqualTo(10);
        assertThat(good.differing()).isEmpty();

        Engine other = (scenario, seed, observers) -> TeamRun.run(scenario, seed + 1, observers);
        assertThat(StudyVerifier.verify(sample.open(), other, 10, 1).differing())
                .hasSize(10);
    }

    @Test
    void shouldFindAMetricThatSomethingTouched() {
        StudySample sample = new StudySample(at("study"));
        sample.whole(StudySample.TEXT, 2);
        OpenStudy study = sample.open();
        Outputs outputs = study.plan().study().outputs();
        Chunk chunk = study.plan().chunk(0, 0, point -> true);
        RunExecutor maker = new RunExecutor(TeamRun::run, outputs);
        List<RunResult> touched =
                new ArrayList<>(chunk.runs().stream().map(maker::make).toList());
        RunResult.Done first = (RunResult.Done) touched.get(0);
        RunResult.Done second = (RunResult.Done) touched.get(1);
        touched.set(
                0,
                new RunResult.Done(
                        first.run(),
                        first.messages(),
                        first.digest(),
                        second.metrics(),
                        first.people(),
                        first.items()));
        try (PartWriter writer = new PartWriter(study.folder(), outputs)) {
            writer.write(chunk, touched, List.of());
        }
        assertThat(StudyVerifier.verify(study, TeamRun::run, 48, 1).differing())
                .singleElement()
                .asString()
                .startsWith(String.format(
                        Locale.ROOT,
                        "run %s gives value.delivered ",
                        first.run().id()));
    }
}
