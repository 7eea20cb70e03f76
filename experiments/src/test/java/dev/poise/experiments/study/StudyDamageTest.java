package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.run.Version;
import dev.poise.experiments.study.analysis.StudyAnalysis;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.Hash;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.ShardMerger;
import dev.poise.experiments.study.run.StudyExecution;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.experiments.study.store.Damage;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.experiments.study.store.PartTable;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.experiments.study.store.StudyQuery;
import dev.poise.metrics.Metric;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done about folders that something happened to, or that another version made. */
class StudyDamageTest {
    @TempDir
    private static Path good;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() {
        new StudySample(good.resolve("study")).whole(StudySample.TEXT, 2);
    }

    /** Get a whole study in a folder of its own. */
    private StudySample whole(String name) {
        StudySample.copy(good.resolve("study"), at(name));
        return new StudySample(at(name));
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    @Test
    void shouldSetAPartAsideThatWasCutShortAndMakeItsRunsAgain() throws IOException {
        StudySample sample = whole("cut");
        Map<String, String> expected = StudySample.tables(at("cut"));
        OpenStudy study = sample.open();
        Path part = study.folder().part(PartTable.SPRINTS, study.folder().done().first());
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        Files.writeString(at("cut").resolve("runs/.part-g000000-b00000.parquet.1-1.tmp"), "half");

        assertThat(study.folder().clearUp())
                .extracting(Damage::chunk)
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
        StudySample sample = whole("damaged");
        Map<String, String> expected = StudySample.tables(at("damaged"));
        OpenStudy study = sample.open();
        String chunk = study.folder().done().last();
        Path part = study.folder().part(PartTable.RUNS, chunk);
        damage(part);

        assertThatThrownBy(() -> new PartReader(study.folder()))
                .hasMessage(
                        "%s is damaged: its checksum is not the one in SHA256SUMS; to set it aside and make its runs again: ./poise study resume %s",
                        part, at("damaged"));
        assertThat(study.folder().clearUp()).extracting(Damage::chunk).containsExactly(chunk);
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

    /** The folder of another model may have been written with other settings, which digests of points depend on. */
    @Test
    void shouldReadTheFolderOfAnotherModelAndNotGoOnWithIt() throws IOException {
        Engine otherModel = (scenario, seed, observers) -> TeamRun.run(scenario, seed + 1, observers);
        new StudySample(at("old"), otherModel).whole(StudySample.TEXT, 1);
        StudySample sample = new StudySample(at("old"));
        Path points = at("old").resolve("points.csv");
        String digests = Files.readString(points).replaceAll("[0-9a-f]{16}", "0123456789abcdef");
        Files.writeString(points, digests);
        Path manifest = at("old").resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst("\"model\": \"[^\"]*\"", "\"model\": \"0\"")
                        .replaceFirst(
                                "\"points.csv\": \"[^\"]*\"", "\"points.csv\": \"" + Hash.of(List.of(digests)) + "\""));

        OpenStudy study = OpenStudy.openToRead(at("old"));
        assertThat(StudyAnalysis.of(study.plan(), study.folder(), study.isComplete())
                        .runs())
                .isEqualTo(48);
        List<ThrowingCallable> goingOn =
                List.of(sample::open, () -> ShardMerger.merge(List.of(at("old")), at("merged"), TeamRun::run));
        assertThat(goingOn)
                .allSatisfy(going -> assertThatThrownBy(going)
                        .isInstanceOf(StoreException.class)
                        .hasMessageStartingWith(
                                at("old") + " was made by poise " + Version.PROGRAM + " with model 0, fingerprint ")
                        .hasMessageContaining("results of two models are not mixed"));
        assertThat(at("merged")).doesNotExist();
    }

    /** What this version does not know stands in the files from the start, as it does when another version writes them. */
    @Test
    void shouldAnswerQuestionsOnAFolderWhoseDefinitionCannotBeRead() throws IOException {
        StudyResult.Loaded loaded = StudyFile.loaded(folder, StudySample.TEXT);
        Map<String, String> files = new TreeMap<>(loaded.files());
        files.compute("base.yaml", (name, text) -> String.valueOf(text).replace("courage:", "bravery:"));
        StudyResult.Loaded other = new StudyResult.Loaded(loaded.study(), files);
        OpenStudy study =
                OpenStudy.begin(at("other"), other, StudyPlan.of(loaded.study()), new Shard(1, 12), TeamRun::run);
        StudyExecution.run(study, TeamRun::run, 1, StudyProgress.NONE, new Cancellation());

        assertThatThrownBy(() -> OpenStudy.openToRead(at("other")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("this version cannot read it")
                .hasMessageContaining("bravery");
        try (StudyQuery query = new StudyQuery(StudyFolder.open(at("other")))) {
            assertThat(query.tables()).contains("runs", "points");
        }
    }

    @Test
    void shouldTellThatAPartWasCutShortToWhoeverReadsIt() throws IOException {
        StudySample sample = whole("cut");
        OpenStudy study = sample.open();
        Path part = study.folder().part(PartTable.PEOPLE, study.folder().done().last());
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        String line = String.format(
                Locale.ROOT,
                "%s was cut short; to set it aside and make its runs again: ./poise study resume %s",
                part,
                at("cut"));
        List<ThrowingCallable> readers = List.of(
                () -> StudyAnalysis.of(study.plan(), study.folder(), true),
                () -> new StudyQuery(study.folder()),
                () -> StudyQuery.export(study.folder(), List.of(PartTable.RUNS), "csv", folder, false),
                () -> ShardMerger.merge(List.of(at("cut")), at("merged"), TeamRun::run));
        assertThat(readers)
                .allSatisfy(reader -> assertThatThrownBy(reader)
                        .isInstanceOf(StoreException.class)
                        .hasMessage(line));
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
        Files.writeString(file, text.replace("replications: 8", "replications: 9"));
        assertThatThrownBy(sample::open).hasMessageStartingWith(file + " was changed since the study began");
        Files.writeString(file, text);

        Path points = at("study").resolve("points.csv");
        String rows = Files.readString(points);
        Files.writeString(points, rows.replace("0.5", "0.6"));
        assertThatThrownBy(sample::open).hasMessageStartingWith(points + " does not hold the points");
        Files.writeString(points, rows);

        Path manifest = at("study").resolve("manifest.json");
        String good = Files.readString(manifest);
        assertThat(good).contains("\"cut\": \"" + sample.open().plan().cut() + "\"");
        Files.writeString(manifest, good.replace("\"format\": 2", "\"format\": 9"));
        assertThatThrownBy(sample::open).hasMessageContaining("has format 9");
        Files.writeString(manifest, good.replace("\"cut\": \"", "\"cut\": \"7"));
        assertThatThrownBy(sample::open).hasMessageContaining("has chunks of 7");
        Files.writeString(manifest, good.substring(0, good.length() / 2));
        assertThatThrownBy(sample::open).hasMessageEndingWith("cannot be understood: it was changed or cut short");
        Files.writeString(manifest, good);
        assertThat(sample.open().plan().points()).hasSize(6);
    }

    /** A version with fewer metrics wrote no columns for those that have come since. */
    @Test
    void shouldReadPartsThatLackAMetric() throws IOException {
        StudySample sample = whole("old");
        OpenStudy study = sample.open();
        try (PartReader reader = new PartReader(study.folder())) {
            double[] lacking = Objects.requireNonNull(
                    reader.values(study.folder().done(), List.of(Metric.TRUST_MEAN, Metric.AUTONOMY_MEAN), 8)
                            .get(0))[0];
            double[] there =
                    Objects.requireNonNull(reader.values(study.folder().done(), List.of(Metric.AUTONOMY_MEAN), 8)
                            .get(0))[0];
            assertThat(lacking).hasSize(8).containsOnly(Double.NaN);
            assertThat(there).hasSize(8).doesNotContain(Double.NaN);
        }
    }
}
