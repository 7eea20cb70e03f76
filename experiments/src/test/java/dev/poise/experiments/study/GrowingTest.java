package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.analysis.StudyResults;
import dev.poise.experiments.study.analysis.ThresholdRow;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.run.KnownRuns;
import dev.poise.experiments.study.run.OpenStudy;
import dev.poise.experiments.study.run.StudyExecution;
import dev.poise.experiments.study.run.StudyProgress;
import dev.poise.experiments.study.run.StudyQuestion;
import dev.poise.experiments.study.store.Manifest;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.team.TeamRun;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study that was run can be made larger, and asked something else. */
class GrowingTest {
    private static final String ASKED = "{\"compare\": {\"baseline\": {\"productOwner.technicalInvolvement\": 1}},"
            + " \"thresholds\": [\"mean(autonomy.mean) > 0.99\"]}";

    @TempDir
    Path folder;

    private final Set<Long> made = ConcurrentHashMap.newKeySet();

    /** Notes which seeds are run, and breaks one run in some. */
    private final Engine engine = (scenario, seed, observers) -> {
        made.add(seed);
        if (seed % 5 == 0) {
            throw new IllegalStateException("broken for seed " + seed);
        }
        return TeamRun.run(scenario, seed, observers);
    };

    private OpenStudy grown(OpenStudy small, String change, Path target) {
        StudyResult result = StudyReader.readRevised(small.folder().file(StudyFolder.STUDY), change);
        assertThat(result).isInstanceOf(StudyResult.Loaded.class);
        StudyResult.Loaded loaded = (StudyResult.Loaded) result;
        OpenStudy large = OpenStudy.begin(target, loaded, StudyPlan.of(loaded.study()), Shard.WHOLE, engine);
        made.clear();
        StudyExecution.run(large, engine, 2, KnownRuns.of(small), StudyProgress.NONE, new Cancellation());
        return large;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"replications\": 19} | replications: 8 | replications: 19",
                "{\"factors\": {\"productOwner.technicalInvolvement\": {\"levels\": [0.3, 0.7]}}} | [0, 0.5, 1] | [0, 0.5, 1, 0.3, 0.7]",
                "{\"factors\": {\"productOwner.technicalKnowledge\": {\"levels\": [0.5]}}} | [0.1, 0.9] | [0.1, 0.9, 0.5]"
            })
    void shouldBeByteForByteTheStudyThatIsMadeAtOnce(String change, String from, String to) {
        StudySample small = new StudySample(folder.resolve("small"), engine);
        OpenStudy before = small.begin(StudySample.TEXT);
        small.run(before, 2, new Cancellation());
        Set<Long> first = new HashSet<>(made);
        OpenStudy grown = grown(before, change, folder.resolve("grown"));
        if (change.contains("replications")) {
            assertThat(made).as("only the missing replications are run").doesNotContainAnyElementsOf(first);
        }
        new StudySample(folder.resolve("grown"), engine).finish(grown);
        new StudySample(folder.resolve("once"), engine).whole(StudySample.TEXT.replace(from, to), 1);

        Map<String, String> once = StudySample.tables(folder.resolve("once"));
        assertThat(StudySample.tables(folder.resolve("grown"))).isEqualTo(once);
        assertThat(once.keySet()).anyMatch(name -> name.startsWith("traces/"));
        assertThat(once.get("failures.jsonl")).isNotEmpty();
    }

    @Test
    void shouldGoOnWithAGrowingStudyThatWasStopped() {
        StudySample small = new StudySample(folder.resolve("small"), engine);
        OpenStudy before = small.begin(StudySample.TEXT);
        Cancellation half = new Cancellation();
        StudyExecution.run(
                before,
                engine,
                1,
                (done, failed, planned) -> {
                    if (done * 2 > planned) {
                        half.cancel();
                    }
                },
                half);
        OpenStudy grown = grown(before, "{\"replications\": 19}", folder.resolve("grown"));
        new StudySample(folder.resolve("grown"), engine).finish(grown);
        new StudySample(folder.resolve("once"), engine)
                .whole(StudySample.TEXT.replace("replications: 8", "replications: 19"), 1);
        assertThat(StudySample.tables(folder.resolve("grown"))).isEqualTo(StudySample.tables(folder.resolve("once")));
    }

    @Test
    void shouldAnswerAnotherQuestionWithoutARunAndKeepIt() {
        StudySample sample = new StudySample(folder.resolve("study"), engine);
        sample.whole(StudySample.TEXT, 2);
        Map<String, String> before = StudySample.tables(folder.resolve("study"));
        made.clear();
        StudyQuestion question = StudyQuestion.of(OpenStudy.openToRead(folder.resolve("study")), ASKED, "2026-01-01");
        StudyResults results = question.answer();
        assertThat(made).isEmpty();
        assertThat(question.place()).isEqualTo("questions/1");
        assertThat(results.contrasts())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.baseline()).isEqualTo(4));
        assertThat(results.thresholds()).extracting(ThresholdRow::threshold).containsOnly("mean(autonomy.mean) > 0.99");
        assertThat(results.missesAThreshold()).isTrue();
        assertThat(StudySample.tables(folder.resolve("study")))
                .as("what was there stays")
                .containsAllEntriesOf(before);

        // as if it had been asked from the start
        new StudySample(folder.resolve("asked"), engine)
                .whole(
                        StudySample.TEXT.replaceFirst(
                                        "thresholds: .*", "thresholds: [ \"mean(autonomy.mean) > 0.99\" ]")
                                + "compare: { baseline: { productOwner.technicalInvolvement: 1 } }\n",
                        2);
        Map<String, String> answer = StudySample.tables(folder.resolve("study/questions/1"));
        Map<String, String> asked = StudySample.tables(folder.resolve("asked"));
        for (String name : new String[] {"summary.csv", "contrasts.csv", "thresholds.csv", "effects.csv"}) {
            assertThat(answer.get(name)).as(name).isEqualTo(asked.get(name));
        }

        StudyQuestion again = StudyQuestion.of(OpenStudy.openToRead(folder.resolve("study")), ASKED, "2026-01-02");
        assertThat(again.place()).isEqualTo("questions/1");
        StudyQuestion.of(
                OpenStudy.openToRead(folder.resolve("study")),
                "{\"compare\": {\"indifference\": {\"autonomy.mean\": 0.2}}}",
                "2026-01-03");
        assertThat(Manifest.read(folder.resolve("study")).questions())
                .extracting(one -> one.get("number"))
                .containsExactly("1", "2");
    }

    @Test
    void shouldSayWhatCannotBeAsked() {
        StudySample sample = new StudySample(folder.resolve("study"), TeamRun::run);
        sample.whole(StudySample.TEXT.replace("replications: 8", "replications: 2"), 2);
        OpenStudy study = OpenStudy.openToRead(folder.resolve("study"));
        assertThatThrownBy(() -> StudyQuestion.of(study, "{\"thresholds\": [\"mean(po.exhaustion) < 1\"]}", ""))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("kept nothing of po.exhaustion");
        assertThatThrownBy(() -> StudyQuestion.of(study, "{\"compare\": {\"baseline\": {\"team.siz\": 3}}}", ""))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("team.siz");
        assertThatThrownBy(() -> StudyQuestion.of(
                        study, "{\"compare\": {\"baseline\": {\"productOwner.technicalInvolvement\": 0.3}}}", ""))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no point has the baseline's values");
    }
}
