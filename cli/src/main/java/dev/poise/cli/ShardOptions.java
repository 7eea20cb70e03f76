package dev.poise.cli;

import dev.poise.scenarios.study.store.Shard;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which share of a study is run by this program, said by an option or by the scheduler that started it. */
final class ShardOptions {
    private static final int MOST = 100_000;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run the I-th of N shares only. In a Slurm array both come from SLURM_ARRAY_TASK_ID and "
                    + "SLURM_ARRAY_TASK_COUNT.")
    private @Nullable String shard;

    @Option(
            names = "--shards",
            paramLabel = "N",
            description = "Run one of N shares, the one that JOB_COMPLETION_INDEX of a Kubernetes Indexed Job names.")
    @Within(from = 1, to = MOST)
    private @Nullable Integer shards;

    Shard shard(Map<String, String> environment) {
        if (shard != null) {
            String[] parts = shard.split("/", -1);
            if (parts.length != 2) {
                throw wrong("--shard", shard);
            }
            return shard("--shard", shard, parts[0], parts[1], 1);
        }
        String index = environment.getOrDefault("JOB_COMPLETION_INDEX", "");
        if (shards != null) {
            if (index.isEmpty()) {
                throw new BadInputException(
                        "--shards: found no JOB_COMPLETION_INDEX; --shard I/N names a share itself");
            }
            return shard("--shards", index + " of " + shards, index, Integer.toString(shards), 0);
        }
        String task = environment.getOrDefault("SLURM_ARRAY_TASK_ID", "");
        String count = environment.getOrDefault("SLURM_ARRAY_TASK_COUNT", "");
        if (task.isEmpty() || count.isEmpty()) {
            return Shard.WHOLE;
        }
        String first = environment.getOrDefault("SLURM_ARRAY_TASK_MIN", "1");
        return shard("SLURM_ARRAY_TASK_ID", task, task, count, number(first, "SLURM_ARRAY_TASK_MIN", first));
    }

    private static Shard shard(String where, String found, String index, String count, int first) {
        int shares = number(count, where, found);
        int share = number(index, where, found) - first + 1;
        if (shares < 1 || share < 1 || share > shares) {
            throw wrong(where, found);
        }
        return new Shard(share, shares);
    }

    private static int number(String text, String where, String found) {
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MOST) {
            throw wrong(where, found);
        }
        return Integer.parseInt(text);
    }

    private static BadInputException wrong(String where, String found) {
        return new BadInputException(
                String.format(Locale.ROOT, "%s: found %s, expected a share such as 2/8", where, found));
    }
}
