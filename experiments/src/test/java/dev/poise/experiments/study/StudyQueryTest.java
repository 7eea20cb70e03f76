package dev.poise.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.experiments.study.store.StudyQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyQueryTest {
    @TempDir
    static Path folder;

    private static Path study;
    private StudyQuery query;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    @BeforeAll
    static void make() {
        study = folder.resolve("study");
        new StudySample(study).whole(StudySample.TEXT, 2);
    }

    @BeforeEach
    void open() {
        query = new StudyQuery(StudyFolder.open(study));
    }

    @AfterEach
    void close() {
        query.close();
    }

    /** Asks; gives what the user is told when there is no answer. */
    private String told(String sql) {
        rows.clear();
        try {
            query.ask(sql, kept(() -> {}), new Cancellation());
            return "an answer";
        } catch (StoreException refused) {
            return refused.getMessage();
        }
    }

    private StudyQuery.Answer kept(Runnable atEveryRow) {
        return new StudyQuery.Answer() {
            @Override
            public void columns(List<String> names) {}

            @Override
            public void row(List<@Nullable Object> cells) {
                rows.add(cells);
                atEveryRow.run();
            }
        };
    }

    @Test
    void shouldAnswerOneQuestionAtATime() {
        assertThat(told("select 1;")).isEqualTo("an answer");
        assertThat(told("select ';' -- one; question")).isEqualTo("an answer");
        assertThat(told("select 1; select 2")).isEqualTo("found 2 questions, expected one");
        for (String nothing : List.of("", "  ", ";", "-- select 1", "/* select 1 */ ;")) {
            assertThat(told(nothing)).isEqualTo("found 0 questions, expected one");
        }
    }

    @Test
    void shouldTellAMistakeInTheDataAsWhatItIs() {
        Map.of(
                        "select cast('x' as int)", "Could not convert string 'x' to INT32",
                        "select cast(run || 'x' as int) from runs", "Could not convert string",
                        "select 9223372036854775807 + replication from runs where replication > 0", "Overflow",
                        "select error('a mistake of mine') from runs", "a mistake of mine",
                        "with r as (from runs) select cast(run || 'x' as int) from r order by 1;", "Could not convert")
                .forEach((sql, expected) -> assertThat(told(sql))
                        .startsWith("no answer: ")
                        .contains(expected)
                        .hasLineCount(1));
        assertThat(told("select count(*) from runs")).isEqualTo("an answer");
    }

    @Test
    void shouldStopWhereverItIs() throws InterruptedException {
        Cancellation between = new Cancellation();
        assertThat(query.ask("from range(1000000000000)", kept(between::cancel), between))
                .isFalse();
        assertThat(rows).hasSize(1);

        Cancellation within = new Cancellation();
        Thread stopping = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                within.cancel();
                Thread.onSpinWait();
            }
        });
        String longest = "select sum(hash(range)) from range(1000000000000)";
        stopping.start();
        assertThat(query.ask(longest, kept(() -> {}), within)).isFalse();
        stopping.interrupt();
        stopping.join();
    }

    @Test
    void shouldAnswerQuestionsAndReachNothingOutside() {
        assertThat(told("select count(*), count(distinct run) from sprints")).isEqualTo("an answer");
        assertThat(rows).containsExactly(Arrays.asList(96L, 48L));
        assertThat(told("from runs select count(*)")).isEqualTo("an answer");
        assertThat(told("summarize runs")).isEqualTo("an answer");
        assertThat(told("select * from read_csv('/etc/passwd')")).contains("no answer");
        assertThat(told("select * from nowhere")).contains("there are the tables runs, sprints, people, items");
        assertThat(told("selec 1")).contains("no answer");
    }

    @Test
    void shouldRefuseWhatIsNoQuestionBeforeItDoesAnything() throws IOException {
        Path part;
        try (Stream<Path> parts = Files.list(study.resolve("runs"))) {
            part = parts.filter(path -> path.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] before = Files.readAllBytes(part);
        for (String statement : List.of(
                "copy (select 42) to '%s' (format parquet)",
                "select 1; copy (select 42) to '%s' (format parquet); select 1",
                "explain analyze copy (select 42) to '%s' (format parquet)",
                "create table kept as select 42",
                "set memory_limit = '10GB'")) {
            assertThat(told(String.format(Locale.ROOT, statement, part)))
                    .as(statement)
                    .contains("only questions");
        }
        assertThat(Files.readAllBytes(part)).isEqualTo(before);
    }
}
