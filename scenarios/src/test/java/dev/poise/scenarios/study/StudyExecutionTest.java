package dev.poise.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.kernel.RunLabel;
import dev.poise.kernel.RunOutcome;
import dev.poise.scenarios.batch.Cancellation;
import dev.poise.scenarios.run.Engine;
import dev.poise.scenarios.run.Version;
import dev.poise.scenarios.study.execute.Merging;
import dev.poise.scenarios.study.execute.OpenStudy;
import dev.poise.scenarios.study.execute.RunMaker;
import dev.poise.scenarios.study.execute.StudyWork;
import dev.poise.scenarios.study.execute.Verifying;
import dev.poise.scenarios.study.plan.Chunk;
import dev.poise.scenarios.study.results.StudyAnalysis;
import dev.poise.scenarios.study.results.StudyResults;
import dev.poise.scenarios.study.results.SummaryRow;
import dev.poise.scenarios.study.store.PartReader;
import dev.poise.scenarios.study.store.PartTable;
import dev.poise.scenarios.study.store.PartWriter;
import dev.poise.scenarios.study.store.RunResult;
import dev.poise.scenarios.study.store.StoreException;
import dev.poise.scenarios.study.store.StudyFolder;
import dev.poise.scenarios.study.store.StudyQuery;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyExecutionTest {
    private static final String UNTIL = """
            study: until
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { levels: [0, 0.3, 0.6, 1] } }
            replications: { min: 10, max: 60, until: { readings: [autonomy.mean, trust.mean], relHalfWidth: 0.03 } }
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

        for (int stop = 1; stop < 150; stop += 50) {
            Cancellation cancellation = new Cancellation();
            StudySample stopped = new StudySample(at("stopped" + stop), stoppingAfter(stop, cancellation));
            StudyWork.Ended ended = stopped.run(stopped.begin(StudySample.TEXT), 2, cancellation);
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
        OpenStudy merged = Merging.merge(List.of(at("share1"), at("share3")), at("merged"), TeamRun::run);
        assertThat(merged.isComplete()).isFalse();
        merged = Merging.merge(List.of(at("share2")), at("merged"), TeamRun::run);
        assertThat(merged.isComplete()).isTrue();
        new StudySample(at("merged")).finish(merged);
        assertThat(StudySample.tables(at("merged"))).isEqualTo(expected);
    }

    @Test
    void shouldStopReplicationsByValuesOnlyWhoeverMakesThem() {
        StudyResults results = new StudySample(at("one")).whole(UNTIL, 1);
        assertThat(results.summaries())
                .filteredOn(row -> row.reading().equals("autonomy.mean"))
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
            if (scenario.settings().number("productOwner.technicalInvolvement") == .5 && Math.floorMod(seed, 5) == 0) {
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
        assertThat(failed).isBetween(2, 20);
        assertThat(results.runs()).isEqualTo(150);
        assertThat(results.failures())
                .allMatch(row -> row.point() == 2 || row.point() == 3)
                .allMatch(row -> row.message().endsWith("two / lines")
                        && row.command().equals("poise replay . --run " + row.run()));
        assertThat(results.summaries())
                .filteredOn(row -> row.point() < 2 || row.point() > 3)
                .isEqualTo(whole.summaries().stream()
                        .filter(row -> row.point() < 2 || row.point() > 3)
                        .map(row -> row)
                        .toList());
        assertThat(results.summaries())
                .filteredOn(row -> row.point() == 2)
                .allMatch(row -> row.n() + row.missing() == 25 && row.missing() > 0);
        assertThat(at("failing").resolve("failures.jsonl")).content().hasLineCount(failed);
    }

    @Test
    void shouldSetAPartAsideThatWasCutShortAndMakeItsRunsAgain() throws IOException {
        StudySample sample = new StudySample(at("cut"));
        sample.whole(StudySample.TEXT, 2);
        Map<String, String> expected = StudySample.tables(at("cut"));
        OpenStudy study = sample.open();
        Path part = study.folder().part(PartTable.SPRINTS, study.folder().done().first());
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        Files.writeString(at("cut").resolve("runs/.part-g000000-b00000.parquet.1-1.tmp"), "half");

        assertThat(study.folder().clearUp())
                .containsExactly(study.plan().chunk(0, 0, p -> true).name());
        assertThat(study.isComplete()).isFalse();
        sample.run(study, 1, new Cancellation());
        sample.finish(study);
        assertThat(StudySample.tables(at("cut"))).isEqualTo(expected);
    }

    /** Overwrite a byte in the middle of a part, as a failing disk does; it still ends as a part ends. */
    private static void damage(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, channel.size() / 2);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) ~one.get(0)}), channel.size() / 2);
        }
    }

    @Test
    void shouldSetAPartAsideThatIsDamagedInItsMiddleAndMakeItsRunsAgain() throws IOException {
        StudySample sample = new StudySample(at("damaged"));
        sample.whole(StudySample.TEXT, 2);
        Map<String, String> expected = StudySample.tables(at("damaged"));
        OpenStudy study = sample.open();
        String chunk = study.folder().done().last();
        Path part = study.folder().part(PartTable.RUNS, chunk);
        damage(part);

        assertThatThrownBy(() -> new PartReader(study.folder()))
                .hasMessage(
                        "%s is damaged: its checksum is not the one in SHA256SUMS; 'poise resume %s' sets it aside and makes its runs again",
                        part, at("damaged"));
        assertThat(study.folder().clearUp()).containsExactly(chunk);
        sample.run(study, 1, new Cancellation());
        sample.finish(study);
        assertThat(StudySample.tables(at("damaged"))).isEqualTo(expected);
    }

    @Test
    void shouldNoteTheChecksumsOfPartsThatWereWrittenWithout() throws IOException {
        StudySample sample = new StudySample(at("old"));
        OpenStudy study = sample.begin(StudySample.TEXT);
        sample.run(study, 1, new Cancellation());
        Path sums = at("old").resolve("SHA256SUMS");
        List<String> lines = Files.readAllLines(sums);
        Files.writeString(
                sums, String.join("\n", lines.subList(1, lines.size())).substring(0, 40 * lines.size()));

        assertThat(study.folder().clearUp()).isEmpty();
        assertThat(Files.readAllLines(sums)).containsExactlyInAnyOrderElementsOf(lines);
    }

    /** The folder of another model may have been written with other settings, which digests of points hang on. */
    @Test
    void shouldReadTheFolderOfAnotherModelAndNotGoOnWithIt() throws IOException {
        StudySample sample = new StudySample(at("old"));
        sample.whole(StudySample.TEXT, 1);
        Path manifest = at("old").resolve("manifest.json");
        String good = Files.readString(manifest);
        Files.writeString(
                manifest,
                good.replaceFirst("\"model\": \"[^\"]*\"", "\"model\": \"0\"")
                        .replaceFirst("\"fingerprint\": \"[^\"]*\"", "\"fingerprint\": \"0123456789abcdef\""));
        Path points = at("old").resolve("points.csv");
        Files.writeString(points, Files.readString(points).replaceAll("[0-9a-f]{16}", "0123456789abcdef"));

        OpenStudy study = OpenStudy.openToRead(at("old"));
        assertThat(StudyAnalysis.of(study.plan(), study.folder(), study.isComplete())
                        .runs())
                .isEqualTo(150);
        List<ThrowingCallable> goingOn =
                List.of(sample::open, () -> Merging.merge(List.of(at("old")), at("merged"), TeamRun::run));
        assertThat(goingOn)
                .allSatisfy(going -> assertThatThrownBy(going)
                        .isInstanceOf(StoreException.class)
                        .hasMessageStartingWith(at("old") + " was made by poise " + Version.PROGRAM
                                + " with model 0, fingerprint 0123456789abcdef; this is poise")
                        .hasMessageContaining("results of two models are not mixed"));
        assertThat(at("merged")).doesNotExist();
    }

    @Test
    void shouldTellThatAPartWasCutShortToWhoeverReadsIt() throws IOException {
        StudySample sample = new StudySample(at("cut"));
        sample.whole(StudySample.TEXT, 2);
        OpenStudy study = sample.open();
        Path part = study.folder().part(PartTable.PEOPLE, study.folder().done().last());
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        String line =
                "%s was cut short; 'poise resume %s' sets it aside and makes its runs again".formatted(part, at("cut"));
        List<ThrowingCallable> readers = List.of(
                () -> StudyAnalysis.of(study.plan(), study.folder(), true),
                () -> new StudyQuery(study.folder()),
                () -> StudyQuery.export(study.folder(), List.of(PartTable.RUNS), "csv", folder),
                () -> Verifying.verify(study, TeamRun::run, 1, 1),
                () -> Merging.merge(List.of(at("cut")), at("merged"), TeamRun::run));
        assertThat(readers)
                .allSatisfy(reader -> assertThatThrownBy(reader)
                        .isInstanceOf(StoreException.class)
                        .hasMessage(line));
    }

    @Test
    void shouldKeepWhatIsThereWhenNothingMoreCanBeWritten() throws IOException {
        new StudySample(at("whole")).whole(StudySample.TEXT, 1);
        Path sprints = at("full").resolve("sprints");
        AtomicInteger made = new AtomicInteger();
        Engine untilTheDiskIsFull = (scenario, seed, observers) -> {
            if (!scenario.name().equals("fingerprint") && made.incrementAndGet() == 70) {
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
        OpenStudy study = sample.begin(StudySample.TEXT.replace("traces: 2%", "traces: 100%"));
        Files.writeString(at("traced").resolve("traces"), "in the way");
        assertThatThrownBy(() -> sample.run(study, 1, new Cancellation())).isInstanceOf(StoreException.class);
        assertThat(study.folder().done()).isEmpty();
    }

    @Test
    void shouldRefuseAFolderThatDoesNotBelongToTheStudyOrTheModel() throws IOException {
        StudySample sample = new StudySample(at("study"));
        sample.begin(StudySample.TEXT);

        Engine otherModel = (scenario, seed, observers) -> TeamRun.run(scenario, seed + 1, observers);
        assertThatThrownBy(() -> new StudySample(at("study"), otherModel).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("results of two models are not mixed");

        assertThatThrownBy(() -> new StudySample(folder).open())
                .hasMessage(folder + " is no folder of a study: there is no manifest.json");
        assertThatThrownBy(() -> sample.begin(StudySample.TEXT))
                .hasMessage(at("study") + " holds something else than a study; give another folder");

        Path file = at("study").resolve("study.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("replications: 25", "replications: 26"));
        assertThatThrownBy(sample::open).hasMessageStartingWith(file + " was changed since the study began");
        Files.writeString(file, text);

        Path points = at("study").resolve("points.csv");
        String rows = Files.readString(points);
        Files.writeString(points, rows.replace("0.5", "0.6"));
        assertThatThrownBy(sample::open).hasMessageStartingWith(points + " does not hold the points");
        Files.writeString(points, rows);

        Path manifest = at("study").resolve("manifest.json");
        String good = Files.readString(manifest);
        Files.writeString(manifest, good.replace("\"format\": 1", "\"format\": 9"));
        assertThatThrownBy(sample::open).hasMessageContaining("has format 9");
        Files.writeString(manifest, good.substring(0, good.length() / 2));
        assertThatThrownBy(sample::open).hasMessageEndingWith("cannot be understood: it was changed or cut short");
        Files.writeString(manifest, good);
        assertThat(sample.open().plan().points()).hasSize(6);
    }

    @Test
    void shouldNotMergeWhatDoesNotBelongTogether() {
        StudySample sample = new StudySample(at("a"));
        sample.run(sample.begin(StudySample.TEXT), 1, new Cancellation());
        new StudySample(at("b")).begin(StudySample.TEXT.replace("replications: 25", "replications: 26"));
        assertThatThrownBy(() -> Merging.merge(List.of(at("a"), at("b")), at("c"), TeamRun::run))
                .hasMessageContaining("folders of two studies");
    }

    @Test
    void shouldLetOneProgramWorkInAFolderAtATime() {
        assertThatThrownBy(() -> StudyFolder.holding(at("held"), () -> StudyFolder.holding(at("held"), () -> 1)))
                .hasMessage("another poise works in %s at the moment".formatted(at("held")));
        assertThat(StudyFolder.holding(at("held"), () -> 2)).isEqualTo(2);
    }

    @Test
    void shouldFindARunThatIsNotWhatTheModelGives() {
        StudySample sample = new StudySample(at("study"));
        sample.whole(StudySample.TEXT, 2);
        Verifying.Verdict good = Verifying.verify(sample.open(), TeamRun::run, 10, 1);
        assertThat(good.there()).isEqualTo(150);
        assertThat(good.compared()).isEqualTo(10);
        assertThat(good.differing()).isEmpty();

        Engine other = (scenario, seed, observers) -> TeamRun.run(scenario, seed + 1, observers);
        assertThat(Verifying.verify(sample.open(), other, 10, 1).differing()).hasSize(10);
    }

    @Test
    void shouldFindAReadingThatSomethingTouched() {
        StudySample sample = new StudySample(at("study"));
        sample.whole(StudySample.TEXT, 2);
        OpenStudy study = sample.open();
        Outputs outputs = study.plan().study().outputs();
        Chunk chunk = study.plan().chunk(0, 0, point -> true);
        RunMaker maker = new RunMaker(TeamRun::run, outputs);
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
                        second.readings(),
                        first.people(),
                        first.items(),
                        first.added()));
        try (PartWriter writer = new PartWriter(study.folder(), outputs)) {
            writer.write(chunk, touched);
        }
        assertThat(Verifying.verify(study, TeamRun::run, 150, 1).differing())
                .singleElement()
                .asString()
                .startsWith(
                        "run %s gives value.delivered ".formatted(first.run().id()));
    }
}
