package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ShardOptionsTest {
    @CommandLine.Command
    private record Holder(@CommandLine.Mixin ShardOptions options) {}

    private static ShardOptions options(String arguments) {
        ShardOptions options = new ShardOptions();
        new CommandLine(new Holder(options)).parseArgs(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        return options;
    }

    /** What Slurm sets for one task, with what was submitted this time. */
    private static Map<String, String> slurm(int task, int count, int min, int max) {
        return Map.of(
                "SLURM_ARRAY_TASK_ID", "" + task,
                "SLURM_ARRAY_TASK_COUNT", "" + count,
                "SLURM_ARRAY_TASK_MIN", "" + min,
                "SLURM_ARRAY_TASK_MAX", "" + max,
                "SLURM_ARRAY_TASK_STEP", "1");
    }

    private static Map<String, String> environment(String text) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String entry : text.split(" ")) {
            environment.put(entry.split("=", -1)[0], entry.split("=", -1)[1]);
        }
        return environment;
    }

    @Test
    void shouldRunTheWholeStudyWithoutASchedulerAndAShareThatIsNamed() {
        assertThat(options("").shard(Map.of())).hasToString("1/1");
        assertThat(options("--shard 2/8").shard(Map.of())).hasToString("2/8");
        assertThat(options("--shard 8/8").shard(Map.of())).hasToString("8/8");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 8, 1, 8", // all of --array=1-8
        "3, 1, 3, 3", // --array=3: one task sent again
        "3, 2, 3, 7", // --array=3,7
        "3, 4, 1, 7", // --array=1-7:2
    })
    void shouldRunTheSameShareHoweverMuchWasSubmittedThisTime(int task, int count, int min, int max) {
        assertThat(options("--shards 8").shard(slurm(task, count, min, max))).hasToString("3/8");
    }

    @Test
    void shouldCountFromNoughtWhereTheSchedulerDoes() {
        assertThat(options("--shards 8").shard(Map.of("JOB_COMPLETION_INDEX", "0")))
                .hasToString("1/8");
        assertThat(options("--shards 8").shard(Map.of("JOB_COMPLETION_INDEX", "7")))
                .hasToString("8/8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SLURM_ARRAY_TASK_ID=3",
                "SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_COUNT=1",
                "JOB_COMPLETION_INDEX=0"
            })
    void shouldNotGuessHowManySharesThereAre(String environment) {
        assertThatThrownBy(() -> options("").shard(environment(environment)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(environment.split(" ")[0])
                .hasMessageContaining("expected --shards N, or --shard 1/1 for the whole study");
        assertThat(options("--shard 1/1").shard(environment(environment))).hasToString("1/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--shards 8 | SLURM_ARRAY_TASK_ID=9 | SLURM_ARRAY_TASK_ID: found 9, expected 1 to 8 with --shards 8; submit with --array=1-8",
                "--shards 8 | SLURM_ARRAY_TASK_ID=0 | SLURM_ARRAY_TASK_ID: found 0, expected 1 to 8",
                "--shards 8 | SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_MAX=7 | SLURM_ARRAY_TASK_MIN: found 0, expected 1 to 8",
                "--shards 8 | SLURM_ARRAY_TASK_ID=3 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=16 | SLURM_ARRAY_TASK_MAX: found 16, expected 1 to 8",
                "--shards 8 | SLURM_ARRAY_TASK_ID=3x | SLURM_ARRAY_TASK_ID: found 3x",
                "--shards 8 | JOB_COMPLETION_INDEX=8 | JOB_COMPLETION_INDEX: found 8, expected 0 to 7 with --shards 8; set completions: 8",
                "--shards 8 | HOME=x | neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX",
                "--shards 8 | SLURM_ARRAY_TASK_ID=3 JOB_COMPLETION_INDEX=2 | found both SLURM_ARRAY_TASK_ID and JOB_COMPLETION_INDEX",
                "--shards 8 --shard 1/8 | HOME=x | --shard, --shards: found both",
                "--shard 0/8 | HOME=x | --shard: found 0/8, expected I/N",
                "--shard 9/8 | HOME=x | --shard: found 9/8",
                "--shard 3 | HOME=x | --shard: found 3,",
                "--shard 1/999999 | HOME=x | --shard: found 1/999999",
            })
    void shouldRefuseWhatDoesNotFitInOneLine(String arguments, String environment, String line) {
        assertThatThrownBy(() -> options(arguments).shard(environment(environment)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(line)
                .message()
                .hasLineCount(1);
    }

    @Test
    void shouldSayWhenAShareIsNamedThatTheSchedulerNumbersOtherwise() {
        assertThat(options("--shard 2/8").overruled(Map.of("SLURM_ARRAY_TASK_ID", "3")))
                .hasValue("poise: runs share 2/8 as --shard says, though SLURM_ARRAY_TASK_ID=3");
        assertThat(options("--shard 3/8").overruled(Map.of("SLURM_ARRAY_TASK_ID", "3")))
                .isEmpty();
        assertThat(options("--shard 3/8").overruled(Map.of("JOB_COMPLETION_INDEX", "2")))
                .isEmpty();
        assertThat(options("").overruled(Map.of())).isEmpty();
    }
}
