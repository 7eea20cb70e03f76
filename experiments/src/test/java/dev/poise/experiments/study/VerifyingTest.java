package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.study.analysis.ResultFiles;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.StudyVerifier;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.experiments.study.store.StudyQuery;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a folder is found without making a run, and made good by going on with the study. */
class VerifyingTest {
    private static final String RUNS = part("runs", 0, 0);
    private static final String SUMS = "SHA256SUMS";

    @TempDir
    private static Path good;

    private static Path other;
    private static String log;

    @TempDir
    Path folder;

    private Path study;

    /** Does something to a folder. */
    @FunctionalInterface
    interface Harm {
        void to(Path study) throws Exception;
    }

    @BeforeAll
    static void make() throws IOException {
        new StudySample(good.resolve("study")).whole(StudySample.TEXT, 2);
        other = good.resolve("other");
        StudySample another = new StudySample(other);
        another.run(
                another.begin(
                        "study: another\nset: { sprints: 1 }\nreplications: 2\nfactors: { team.size: { levels: [3] } }"),
                1,
                new Cancellation());
        try (Stream<Path> logs = Files.list(good.resolve("study/traces"))) {
            log = "traces/" + logs.findFirst().orElseThrow().getFileName();
        }
    }

    @BeforeEach
    void copy() {
        study = folder.resolve("study");
        StudySample.copy(good.resolve("study"), study);
    }

    /** Something else to each chunk, and what is told of it. */
    private static Map<Harm, String> harms() {
        Map<Harm, String> harms = new LinkedHashMap<>();
        harms.put(flip(RUNS, .5), RUNS + " is damaged: its checksum is not the one that it carries");
        harms.put(
                flip(part("sprints", 0, 1), .5), part("sprints", 0, 1) + " is damaged: its checksum is not the one in");
        harms.put(
                at -> Files.write(at.resolve(part("runs", 1, 0)), new byte[0]), part("runs", 1, 0) + " was cut short");
        harms.put(delete(part("runs", 1, 1)), part("runs", 1, 1) + " is missing");
        harms.put(delete(part("sprints", 2, 0)), part("sprints", 2, 0) + " is missing");
        harms.put(delete(part("people", 2, 1)), part("people", 2, 1) + " is missing");
        harms.put(delete(part("items", 3, 0)), part("items", 3, 0) + " is missing");
        harms.put(
                swap(part("runs", 3, 1), part("runs", 4, 0)), part("runs", 3, 1) + " was renamed or copied: it holds");
        harms.put(
                at -> Files.copy(
                        other.resolve(RUNS), at.resolve(part("runs", 4, 1)), StandardCopyOption.REPLACE_EXISTING),
                part("runs", 4, 1) + " is a part of another study");
        harms.put(
                at -> Files.copy(at.resolve(part("runs", 5, 0)), at.resolve("runs/part-second.parquet")),
                "runs/part-second.parquet was renamed or copied: it holds the runs of part-g000005-b00000");
        return harms;
    }

    private static String part(String table, int group, int batch) {
        return String.format(Locale.ROOT, "%s/%s.parquet", table, StudyPlan.chunkName(group, batch));
    }

    private static Harm delete(String name) {
        return at -> Files.delete(at.resolve(name));
    }

    private static Harm flip(String name, double where) {
        return at -> {
            byte[] bytes = Files.readAllBytes(at.resolve(name));
            int place = (int) (where * (bytes.length - 9));
            bytes[place] = (byte) ~bytes[place];
            Files.write(at.resolve(name), bytes);
        };
    }

    /** Write the checksums again, as {@code sha256sum} does. */
    private static void sum(Path at) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(at.resolve(SUMS))) {
            String name = line.substring(66);
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(at.resolve(name)));
            lines.add(HexFormat.of().formatHex(sum) + "  " + name);
        }
        Files.write(at.resolve(SUMS), lines);
    }

    private static Harm swap(String one, String two) {
        return at -> {
            Files.move(at.resolve(one), at.resolve("runs/x"));
            Files.move(at.resolve(two), at.resolve(one));
            Files.move(at.resolve("runs/x"), at.resolve(two));
        };
    }

    private List<String> found() {
        return StudyVerifier.verify(new StudySample(study).open(), TeamRun::run, 0, 1)
                .differing();
    }

    /** Go on with the study, and see that all is as it was. */
    private void makeGood() {
        StudySample sample = new StudySample(study);
        OpenStudy open = sample.open();
        open.folder().clearUp();
        sample.run(open, 2, new Cancellation());
        sample.finish(open);
        assertThat(found()).isEmpty();
        assertThat(StudySample.tables(study)).isEqualTo(StudySample.tables(good.resolve("study")));
    }

    @Test
    void shouldFindWhatHappenedToAnyPartThoughChecksumsAreGoneAndMakeItGood() throws Exception {
        Map<Harm, String> harms = harms();
        for (Harm harm : harms.keySet()) {
            harm.to(study);
        }
        Files.delete(study.resolve(SUMS));
        List<String> found = found();
        assertThat(found).contains(SUMS + " is missing").hasSizeGreaterThan(harms.size());
        assertThat(harms.values())
                .allSatisfy(line ->
                        assertThat(found).anySatisfy(told -> assertThat(told).startsWith(line)));
        makeGood();
    }

    @Test
    void shouldFindDamageThatNewChecksumsWereWrittenOverAndMakeItGood() throws Exception {
        flip(RUNS, .9).to(study);
        flip(part("items", 2, 1), .1).to(study);
        Files.writeString(study.resolve(log), "{}\n");
        sum(study);
        assertThat(found())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith(RUNS + " is damaged"))
                .anySatisfy(line -> assertThat(line).startsWith(part("items", 2, 1) + " is damaged"))
                .anySatisfy(line -> assertThat(line).startsWith(log + " is damaged"));
        makeGood();
    }

    @Test
    void shouldFindThatThereAreNoRunsAndNoLogsAndMakeThem() throws Exception {
        delete(log).to(study);
        assertThat(found()).containsExactly(log + " is missing");
        try (Stream<Path> parts = Files.list(study.resolve("runs"))) {
            for (Path part : parts.toList()) {
                Files.delete(part);
            }
        }
        Files.delete(study.resolve("runs"));
        Files.writeString(study.resolve(SUMS), "no checksum\n");
        assertThat(found())
                .contains(SUMS + " is garbled: line 1 is no checksum and name of a file", RUNS + " is missing");
        makeGood();
    }

    @Test
    void shouldFindEveryFlippedByteOfAPartWithoutChecksums() throws Exception {
        byte[] bytes = Files.readAllBytes(study.resolve(RUNS));
        Files.delete(study.resolve(SUMS));
        for (int place = 0; place < bytes.length; place += 1 + bytes.length / 60) {
            byte[] flipped = bytes.clone();
            flipped[place] ^= 1;
            Files.write(study.resolve(RUNS), flipped);
            assertThat(StudyFolder.open(study).damage()).as("byte %d", place).hasSize(1);
        }
    }

    @Test
    void shouldNotReadWhatIsDamagedThoughChecksumsAreGone() throws Exception {
        flip(RUNS, .4).to(study);
        Files.delete(study.resolve(SUMS));
        StudyFolder at = StudyFolder.open(study);
        assertThatThrownBy(() -> new PartReader(at))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "%s is damaged: its checksum is not the one that it carries; to set it aside and make its runs again: ./poise study resume %s",
                        study.resolve(RUNS), study);
        assertThatThrownBy(() -> new StudyQuery(at)).isInstanceOf(StoreException.class);
    }

    @Test
    void shouldCountWhatIsMissing() throws Exception {
        Files.delete(study.resolve(RUNS));
        StudyVerifier.Verdict verdict = StudyVerifier.verify(new StudySample(study).open(), TeamRun::run, 2, 1);
        assertThat(verdict.planned()).isEqualTo(48);
        assertThat(verdict.there()).isLessThan(48);
        assertThat(verdict.problems()).isEqualTo(1);
    }

    @Test
    void shouldTellOfAnotherFileAmongTheParts() throws IOException {
        Files.copy(study.resolve(RUNS), study.resolve("runs/copy.parquet"));
        assertThat(found()).containsExactly("runs/copy.parquet is no part of this study");
    }

    @Test
    void shouldNotReadWhatMayHaveNoEnd() throws IOException {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        Path summary = study.resolve("summary.csv");
        Files.delete(summary);
        Files.createSymbolicLink(summary, endless);
        OpenStudy open = new StudySample(study).open();
        assertThat(ResultFiles.differing(open.plan(), open.folder())).containsExactly("summary.csv");

        Path sums = study.resolve("SHA256SUMS");
        Files.delete(sums);
        Files.createSymbolicLink(sums, endless);
        assertThatThrownBy(() -> new StudySample(study).open().folder().clearUp())
                .hasMessageContaining("SHA256SUMS: it is there, and no file");
        Files.delete(sums);
        Files.delete(summary);
    }

    @Test
    void shouldTellWhichTablesAreNotWhatTheRunsGive() throws IOException {
        OpenStudy open = new StudySample(study).open();
        assertThat(ResultFiles.differing(open.plan(), open.folder())).isEmpty();

        Path summary = study.resolve("summary.csv");
        Files.writeString(summary, Files.readString(summary).replaceFirst("\\.[0-9]", ".77"));
        Files.delete(study.resolve("effects.csv"));
        assertThat(ResultFiles.differing(open.plan(), open.folder())).containsExactly("summary.csv", "effects.csv");
        assertThatThrownBy(() -> new StudyQuery(StudyFolder.open(study)))
                .hasMessageContaining("summary.csv was changed since it was written");
    }

    @Test
    void shouldHoldEveryFileThatDefinesAStudyHoweverItIsOpened() throws IOException {
        for (String name : List.of("study.yaml", "base.yaml", "points.csv")) {
            Path file = study.resolve(name);
            String text = Files.readString(file);
            Files.writeString(file, text + "\n");
            assertThatThrownBy(() -> StudyFolder.open(study))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith(file.toString())
                    .hasMessageContaining("changed since the study began");
            Files.delete(file);
            assertThatThrownBy(() -> StudyFolder.open(study))
                    .hasMessage("cannot read %s: it is not there or no text", file);
            Files.writeString(file, text);
        }
    }

    @Test
    void shouldGoOnWithTheSameJarsOnly() throws IOException {
        Path manifest = study.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace(
                                "\"jars\": []",
                                "\"jars\": [ { \"name\": \"makes-room.jar\", \"digest\": \"0123456789abcdef\" } ]"));
        assertThatThrownBy(() -> new StudySample(study).open())
                .hasMessage(
                        "%s was begun with makes-room.jar (0123456789abcdef), and this program has no jars of others; results of both are not mixed: name the same jars in POISE_JARS, in the same order, or begin a new folder",
                        study);
        assertThat(OpenStudy.openToRead(study).manifest().jars()).hasSize(1);
    }

    @Test
    void shouldNotTakeAManifestThatLacksSomethingOrHoldsSomethingElse() throws IOException {
        Path manifest = study.resolve("manifest.json");
        String text = Files.readString(manifest);
        Map<String, String> wrong = Map.of(
                text.replaceFirst("\"definition\"", "\"d\""),
                "definition is not there, expected a text",
                text.replaceFirst("\"fingerprint\": \"[^\"]*\"", "\"fingerprint\": 7"),
                "fingerprint is of another kind",
                text.replaceFirst("\"points.csv\"", "\"p.csv\""),
                "files lacks the hash of",
                text.replaceFirst("\"sessions\": \\[", "\"s\": ["),
                "sessions is not there",
                text.replaceFirst("\"1/1\"", "\"2/1\""),
                "expected a share such as 1/8",
                text.replaceFirst("\"format\": 2", "\"format\": \"2\""),
                "format is of another kind",
                "[]",
                "format is not there",
                "",
                "cannot be understood");
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            Files.writeString(manifest, one.getKey());
            assertThatThrownBy(() -> StudyFolder.open(study))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith(manifest + " cannot be understood")
                    .hasMessageContaining(one.getValue());
        }
        Files.writeString(manifest, text.replaceFirst("\"definition\": \"[^\"]*\"", "\"definition\": \"cafe\""));
        assertThatThrownBy(() -> StudyFolder.open(study))
                .hasMessageContaining("its definition is not that of the files next to it");
    }
}
