package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.study.analysis.StudyDiscovery;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.LeverWorlds;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.KnownRuns;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.ShardMerger;
import dev.poise.experiments.study.run.StudyExecution;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.experiments.study.run.StudyQuestion;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.parameters.ParameterSpec;
import dev.poise.random.KeyedRandom;
import dev.poise.team.TeamRun;
import dev.poise.team.TeamSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every lever in each of some worlds, which are values for constants of the model. */
class WorldFactorTest {
    private static final String TEXT = """
            study: worlds
            set: { sprints: 2, warmup.sprints: 4, sprint.days: 5, team.size: 3 }
            factors:
              productOwner.technicalInvolvement: { levels: [0, 1] }
              world: { plausible: 4, seed: 7, file: FILE }
            replications: 2
            outputs: { perRun: [autonomy.mean, po.hoursPerDay], perSprint: [] }
            """;

    private static final List<ParameterSpec> CONSTANTS = TeamSettings.standard().catalogue().specs().stream()
            .filter(WorldSample::isConstant)
            .toList();

    @TempDir
    Path folder;

    /** Draw values anywhere in their ranges, with all their digits. */
    static WorldSample sample(int count) {
        return new WorldSample(
                count,
                7,
                CONSTANTS,
                IntStream.range(0, count)
                        .mapToObj(world -> new WorldSample.World(
                                3 * world + 1,
                                IntStream.range(0, CONSTANTS.size())
                                        .mapToObj(i -> CONSTANTS.get(i).low()
                                                + KeyedRandom.uniform(KeyedRandom.key(5, world), i)
                                                        * (CONSTANTS.get(i).high()
                                                                - CONSTANTS
                                                                        .get(i)
                                                                        .low()))
                                        .toList()))
                        .toList());
    }

    /** Write the table, and the study that names it with its whole path. */
    private String text(WorldSample worlds) {
        try {
            Files.writeString(folder.resolve("table.csv"), worlds.csv());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return TEXT.replace("plausible: 4", "plausible: " + worlds.size())
                .replace("FILE", "'" + folder.resolve("table.csv") + "'");
    }

    @Test
    void shouldReadTheWorldsThatItWritesToTheLastBit() {
        WorldSample drawn = sample(4);
        Study study = StudyFile.loaded(folder, text(drawn)).study();
        assertThat(study.worlds()).isEqualTo(drawn);
        assertThat(study.worlds().csv()).isEqualTo(drawn.csv());
        assertThat(drawn.drawn()).isEqualTo(11);
        assertThat(drawn.accepted()).hasValue(4.0 / 11);
    }

    @Test
    void shouldLookAtEveryLeverInEveryWorldAndChangeNothingElse() {
        WorldSample drawn = sample(4);
        StudyPlan plan = StudyPlan.of(StudyFile.loaded(folder, text(drawn)).study());
        LeverWorlds grid = LeverWorlds.of(plan).orElseThrow();
        assertThat(grid.levers()).isEqualTo(2);
        assertThat(grid.worlds()).isEqualTo(4);
        assertThat(grid.isDrawn()).isTrue();
        for (int world = 0; world < 4; world++) {
            for (int lever = 0; lever < 2; lever++) {
                var point = plan.points().get(grid.point(lever, world));
                var settings = point.scenario().settings();
                assertThat(plan.text(point, 1)).isEqualTo("" + (world + 1));
                for (ParameterSpec spec : settings.catalogue().specs()) {
                    int constant = CONSTANTS.indexOf(spec);
                    double expected = spec.name().equals("productOwner.technicalInvolvement")
                            ? lever
                            : constant < 0
                                    ? plan.study().base().settings().number(spec.name())
                                    : drawn.worlds().get(world).values().get(constant);
                    assertThat(settings.number(spec.name())).as(spec.name()).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void shouldEndUpTheSameOnOneThreadAndTwoAndAfterAStopAndInShares() {
        String text = text(sample(4));
        new StudySample(folder.resolve("one")).whole(text, 1);
        new StudySample(folder.resolve("two")).whole(text, 2);
        Map<String, String> once = StudySample.tables(folder.resolve("one"));
        assertThat(once).containsKeys("worlds.csv", "levers.csv");
        assertThat(StudySample.tables(folder.resolve("two"))).isEqualTo(once);

        StudySample stopped = new StudySample(folder.resolve("stopped"));
        StudySample.runSome(stopped.begin(text), 5);
        OpenStudy again = stopped.open();
        stopped.run(again, 2, new Cancellation());
        stopped.finish(again);
        assertThat(StudySample.tables(folder.resolve("stopped"))).isEqualTo(once);

        for (int share = 1; share <= 2; share++) {
            StudySample part = new StudySample(folder.resolve("share" + share)).shard(share, 2);
            part.run(part.begin(text), 1, new Cancellation());
        }
        OpenStudy merged = ShardMerger.merge(
                List.of(folder.resolve("share1"), folder.resolve("share2")), folder.resolve("merged"), TeamRun::run);
        new StudySample(folder.resolve("merged")).finish(merged);
        assertThat(StudySample.tables(folder.resolve("merged"))).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"replications\": 3} | replications: 2 | replications: 3",
                "{\"factors\": {\"productOwner.technicalInvolvement\": {\"levels\": [0.5]}}} | [0, 1] | [0, 1, 0.5]",
            })
    void shouldGrowInTheSameWorlds(String change, String from, String to) {
        String text = text(sample(4));
        StudySample small = new StudySample(folder.resolve("small"));
        small.whole(text, 2);
        StudyResult result = StudyReader.readRevised(folder.resolve("small/study.yaml"), change);
        assertThat(result).isInstanceOf(StudyResult.Loaded.class);
        StudyResult.Loaded loaded = (StudyResult.Loaded) result;
        StudySample large = new StudySample(folder.resolve("large"));
        OpenStudy grown = OpenStudy.begin(
                folder.resolve("large"), loaded, StudyPlan.of(loaded.study()), Shard.WHOLE, TeamRun::run);
        KnownRuns known = KnownRuns.of(small.open());
        assertThat(known.count(grown.plan())).isEqualTo(4 * 2 * 2);
        StudyExecution.run(grown, TeamRun::run, 2, known, StudyProgress.NONE, new Cancellation());
        large.finish(grown);
        new StudySample(folder.resolve("once")).whole(text.replace(from, to), 1);
        assertThat(StudySample.tables(folder.resolve("large"))).isEqualTo(StudySample.tables(folder.resolve("once")));
    }

    @Test
    void shouldTakeTheFirstWorldsOfManyForThoseOfFew() {
        StudyPlan many = StudyPlan.of(StudyFile.loaded(folder, text(sample(7))).study());
        StudyPlan few = StudyPlan.of(StudyFile.loaded(folder, text(sample(4))).study());
        assertThat(ids(many)).containsAll(ids(few));
    }

    private static List<String> ids(StudyPlan plan) {
        return plan.points().stream().map(point -> plan.run(point, 1).id()).toList();
    }

    @Test
    void shouldWaitForItsWorldsAndTakeThoseOfTheStudyThatWasBegun() {
        StudyResult.Loaded pending = StudyFile.loaded(folder, TEXT.replace(", file: FILE", ""));
        assertThat(pending.lacksWorlds()).isTrue();
        assertThat(pending.files()).doesNotContainKey("worlds.csv");
        assertThat(StudyPlan.of(pending.study()).points()).hasSize(8);

        StudyResult.Loaded whole = pending.with(sample(4));
        assertThat(whole.lacksWorlds()).isFalse();
        assertThat(StudyFolder.definitionOf(pending.withWorldsOf(whole.study()).files()))
                .as("the folder of the same study")
                .isEqualTo(StudyFolder.definitionOf(whole.files()))
                .isEqualTo(StudyFolder.definitionOf(
                        StudyFile.loaded(folder, text(sample(4))).files()));
        assertThat(pending.withWorldsOf(pending.study()).lacksWorlds()).isTrue();
        assertThat(StudyFile.loaded(folder, TEXT.replace("4, seed: 7, file: FILE", "3, seed: 7"))
                        .withWorldsOf(whole.study())
                        .lacksWorlds())
                .isTrue();
        assertThatThrownBy(() -> pending.with(sample(3))).hasMessageContaining("3 worlds for a study of 4");
    }

    @Test
    void shouldAskWhatWorldsAreLikeAndNotWhichNumberTheyHave() {
        StudyResults results = new StudySample(folder.resolve("study"))
                .whole(text(sample(4)) + "discover: { of: autonomy.mean, below: 0.8 }\n", 2);
        StudyDiscovery found = results.discoveries().get(0);
        assertThat(found.factors())
                .extracting(Factor::name)
                .containsExactlyElementsOf(
                        CONSTANTS.stream().map(ParameterSpec::name).toList());
        assertThat(found.cases().size()).isEqualTo(4);
        assertThat(found.cases().value(3, 3))
                .isEqualTo(sample(4).worlds().get(3).values().get(3));
        assertThat(results.effects()).noneMatch(row -> row.factor().equals("world"));
        assertThat(results.levers()).allMatch(row -> row.worlds() == 4).hasSize(4);
    }

    @Test
    void shouldDescribeTheTableOfWorldsAsItIs() throws IOException {
        new StudySample(folder.resolve("said")).whole(text(sample(3)), 2);
        String withDraws = Files.readString(folder.resolve("said/datapackage.json"));
        assertThat(withDraws)
                .contains(
                        "\"worlds.csv\"", "\"draw\"", "\"" + CONSTANTS.get(100).name() + "\"");

        Files.writeString(folder.resolve("table.csv"), "strain.roleConflict;world\n0,5;1\n0,25;2\n");
        new StudySample(folder.resolve("own"))
                .whole(
                        TEXT.replace(
                                "plausible: 4, seed: 7, file: FILE", "file: '" + folder.resolve("table.csv") + "'"),
                        2);
        assertThat(Files.readString(folder.resolve("own/worlds.csv")))
                .isEqualTo("world,strain.roleConflict\n1,0.5\n2,0.25\n");
        assertThat(Files.readString(folder.resolve("own/datapackage.json")))
                .contains("\"worlds.csv\"")
                .doesNotContain("\"draw\"");
    }

    @Test
    void shouldBeAskedSomethingElseAndRefuseWorldsThatWereChanged() throws IOException {
        new StudySample(folder.resolve("study")).whole(text(sample(3)), 2);
        OpenStudy study = OpenStudy.openToRead(folder.resolve("study"));
        StudyResults answer = StudyQuestion.of(
                        study,
                        "{\"compare\": {\"baseline\": {\"productOwner.technicalInvolvement\": 1}}}",
                        "2026-01-01")
                .answer();
        assertThat(answer.levers()).allMatch(row -> row.baseline() == 1);
        assertThatThrownBy(() -> StudyQuestion.of(study, "{\"compare\": {\"baseline\": {\"world\": 1}}}", ""))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the unknown name world in the baseline");
        Path table = folder.resolve("study/worlds.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("\n1,1,", "\n1,0,"));
        assertThatThrownBy(() -> OpenStudy.openToRead(folder.resolve("study")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("worlds.csv was changed since the study began");
    }
}
