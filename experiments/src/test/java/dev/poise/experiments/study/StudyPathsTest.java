package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.ShardMerger;
import dev.poise.experiments.study.run.StudyVerifier;
import dev.poise.experiments.study.store.Column;
import dev.poise.experiments.study.store.PartTable;
import dev.poise.experiments.study.store.StudyQuery;
import dev.poise.fuzz.PathNames;
import dev.poise.team.TeamRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path is data: whatever a folder is called, what comes out of it is what comes out of one with a plain name. */
class StudyPathsTest {
    private static final int NAMES_OF_A_PATH = 20;

    private static final String TEXT = """
            study: tiny
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors: { productOwner.technicalInvolvement: { levels: [0, 1] } }
            replications: 1
            outputs: { perRun: [value.delivered, autonomy.mean], perSprint: [value.delivered] }
            """;

    private static final String QUESTION =
            "select * from runs join points using (point) join sprints using (point) join summary using (point) order by all";

    @TempDir
    static Path folder;

    private static Path plain;
    private static Map<String, String> expected;

    @BeforeAll
    static void makeThePlainOneAndSomeThatPatternsWouldFind() {
        plain = folder.resolve("plain");
        new StudySample(plain).whole(TEXT, 1);
        expected = StudySample.tables(plain);
        for (String decoy : List.of("out1", "ab", "x")) {
            new StudySample(folder.resolve(decoy)).whole(TEXT + "random: { seed: 2 }\n", 1);
        }
    }

    @Test
    void shouldGiveTheTablesOfAPlainFolderWhateverTheFoldersAboveItAreCalled() throws IOException {
        String answer = answer(plain);
        Path study = folder.resolve("moving");
        new StudySample(study).whole(TEXT, 1);
        for (Path path : paths()) {
            Files.createDirectories(path.getParent());
            study = Files.move(study, path);
            OpenStudy open = open(study);
            for (String table : List.of("summary.csv", "contrasts.csv", "effects.csv")) {
                Files.delete(study.resolve(table));
            }
            new StudySample(study).finish(open);
            assertThat(StudySample.tables(study)).as("%s", path).isEqualTo(expected);
            assertThat(answer(study)).as("%s", path).isEqualTo(answer);
        }
    }

    /** Put names into each other, those that are patterns apart: they are read by another way. */
    private static List<Path> paths() {
        List<String> columns = Stream.of(PartTable.RUNS, PartTable.SPRINTS)
                .flatMap(table -> table.columns(open(plain).plan().study().outputs()).stream())
                .map(Column::name)
                .distinct()
                .toList();
        List<String> names = PathNames.make(columns);
        assertThat(names).hasSizeGreaterThan(200);
        List<Path> paths = new ArrayList<>();
        names.stream()
                .collect(Collectors.partitioningBy(name -> name.matches("(?s).*[*?\\[].*")))
                .values()
                .forEach(alike -> {
                    for (int i = 0; i < alike.size(); i += NAMES_OF_A_PATH) {
                        Path path = folder;
                        for (String name : alike.subList(i, Math.min(i + NAMES_OF_A_PATH, alike.size()))) {
                            path = path.resolve(name);
                        }
                        paths.add(path);
                    }
                });
        return paths;
    }

    @Test
    void shouldLiveAWholeLifeWhateverItsFolderIsCalled() throws IOException {
        for (String name : List.of("value.delivered=0", "out[1]", "-x'; \"$y\\*?", "=größe 团队", "point=3 \n[a-z]ut1")) {
            Path whole = folder.resolve("life " + name).resolve(name);
            stopAndGoOn(whole);
            assertThat(StudySample.tables(whole)).as(name).isEqualTo(expected);
        }
    }

    @Test
    void shouldMergeAndExportWhateverFoldersAreCalled() throws IOException {
        StudyQuery.export(open(plain).folder(), List.of(PartTable.RUNS), "csv", folder, false);
        for (String name : List.of("value.delivered=1", "out[2] *'")) {
            Path merged = folder.resolve("whole " + name).resolve(name);
            List<Path> shares = List.of(share(name, 1), share(name, 2));
            new StudySample(merged).finish(ShardMerger.merge(shares, merged, TeamRun::run));
            assertThat(StudySample.tables(merged)).as(name).isEqualTo(expected);

            Path target = Files.createDirectories(folder.resolve("export " + name));
            StudyQuery.export(open(merged).folder(), List.of(PartTable.RUNS), "csv", target, false);
            assertThat(target.resolve("runs.csv")).as(name).hasSameTextualContentAs(folder.resolve("runs.csv"));
        }
    }

    private static void stopAndGoOn(Path study) throws IOException {
        Files.createDirectories(study.getParent());
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        StudySample sample = new StudySample(study);
        assertThat(sample.run(sample.begin(TEXT), 1, cancellation).complete()).isFalse();
        OpenStudy again = sample.open();
        assertThat(sample.run(again, 1, new Cancellation()).complete()).isTrue();
        sample.finish(again);
        assertThat(StudyVerifier.verify(open(study), TeamRun::run, 2, 1).differing())
                .isEmpty();
    }

    private static Path share(String name, int index) throws IOException {
        Path place = Files.createDirectories(folder.resolve("share " + name)).resolve(index + name);
        StudySample sample = new StudySample(place).shard(index, 2);
        sample.run(sample.begin(TEXT), 1, new Cancellation());
        return place;
    }

    private static OpenStudy open(Path study) {
        return OpenStudy.openToRead(study);
    }

    private static String answer(Path study) {
        List<String> rows = new ArrayList<>();
        try (StudyQuery query = new StudyQuery(open(study).folder())) {
            query.ask(
                    QUESTION,
                    new StudyQuery.Answer() {
                        @Override
                        public void columns(List<String> names) {
                            rows.add(names.toString());
                        }

                        @Override
                        public void row(List<@Nullable Object> cells) {
                            rows.add(cells.toString());
                        }
                    },
                    new Cancellation());
        }
        assertThat(rows).hasSizeGreaterThan(4);
        return String.join("\n", rows);
    }
}
