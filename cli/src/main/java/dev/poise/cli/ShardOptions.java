package dev.poise.cli;

import dev.poise.experiments.study.store.Shard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which share of a study is run by this program. How many shares there are is always said by the user, since a scheduler knows only what
 * was submitted this time; which of them this is may come from the scheduler. Nothing is guessed: in an array of programs a study is not
 * run without a word on shares.
 */
@Grouped(OptionGroup.SHARES)
final class ShardOptions {
    private static final int MAX = 100_000;

    /**
     * A scheduler that starts one program several times and gives each a number.
     *
     * @param variable where the number is
     * @param name what such a set of programs is called
     * @param first the number of the first share
     * @param advice how numbers are asked for that fit
     */
    private record Scheduler(String variable, String name, int first, String advice) {
        boolean isHere(Map<String, String> environment) {
            return !environment.getOrDefault(variable, "").isEmpty();
        }
    }

    private static final String SLURM = "SLURM_ARRAY_TASK_ID";
    private static final List<Scheduler> SCHEDULERS = List.of(
            new Scheduler(SLURM, "a Slurm array", 1, "submit with --array=1-%d"),
            new Scheduler("JOB_COMPLETION_INDEX", "a Kubernetes Indexed Job", 0, "set completions: %d"));

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run the I-th of N shares only, whatever a scheduler says; 1/1 is the whole study.")
    private @Nullable String shard;

    @Option(
            names = "--shards",
            paramLabel = "N",
            description =
                    "Run one of N shares: the one that SLURM_ARRAY_TASK_ID (1 to N) or JOB_COMPLETION_INDEX (0 to N - 1) names.")
    @Within(from = 1, to = MAX)
    private @Nullable Integer shards;

    /** Get the number of shares that was given, 1 without any. */
    int count() {
        if (shards != null) {
            return shards;
        }
        return shard == null ? 1 : named(shard).count();
    }

    /** Find the share to run. */
    Shard shard(Map<String, String> environment) {
        if (shard != null) {
            if (shards != null) {
                throw new BadInputException("--shard, --shards: found both, expected one of them");
            }
            return named(shard);
        }
        List<Scheduler> here = here(environment);
        if (shards == null) {
            if (!here.isEmpty()) {
                Scheduler scheduler = here.get(0);
                throw new BadInputException(String.format(
                        Locale.ROOT,
                        "%s=%s: this is one program of %s, and how many shares there are is not known; expected --shards N, or --shard 1/1 for the whole study in each program",
                        scheduler.variable(),
                        environment.get(scheduler.variable()),
                        scheduler.name()));
            }
            return Shard.WHOLE;
        }
        int count = count();
        if (here.isEmpty()) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "--shards: found %d shares and neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX, expected one that says which; --shard I/%d names a share itself",
                    count,
                    count));
        }
        if (here.size() > 1) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "--shards: found both SLURM_ARRAY_TASK_ID and JOB_COMPLETION_INDEX, expected one; --shard I/%d names a share itself",
                    count));
        }
        return numbered(here.get(0), count, environment);
    }

    /** Find the share to plan: the whole where nothing says which. */
    Shard planned(Map<String, String> environment) {
        return shard == null && (shards == null || here(environment).isEmpty()) ? Shard.WHOLE : shard(environment);
    }

    /** Say that a share was named which a scheduler would have numbered otherwise. */
    Optional<String> overruled(Map<String, String> environment) {
        if (shard == null) {
            return Optional.empty();
        }
        int index = named(shard).index();
        return here(environment).stream()
                .filter(scheduler ->
                        !Integer.toString(index - 1 + scheduler.first()).equals(environment.get(scheduler.variable())))
                .findFirst()
                .map(scheduler -> String.format(
                        Locale.ROOT,
                        "poise: runs share %s as --shard says, though %s=%s",
                        shard,
                        scheduler.variable(),
                        environment.get(scheduler.variable())));
    }

    private static List<Scheduler> here(Map<String, String> environment) {
        return SCHEDULERS.stream()
                .filter(scheduler -> scheduler.isHere(environment))
                .toList();
    }

    private static Shard numbered(Scheduler scheduler, int count, Map<String, String> environment) {
        int last = count - 1 + scheduler.first();
        // the bounds of what was submitted: an array that begins at 0 would leave its last share out, and say so in one
        // program only
        for (String bound : List.of("SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_MAX")) {
            String found = environment.getOrDefault(bound, "");
            if (scheduler.variable().equals(SLURM) && !found.isEmpty()) {
                index(bound, found, scheduler, last, count);
            }
        }
        int index =
                index(scheduler.variable(), environment.getOrDefault(scheduler.variable(), ""), scheduler, last, count);
        return new Shard(index - scheduler.first() + 1, count);
    }

    private static int index(String variable, String found, Scheduler scheduler, int last, int count) {
        if (!found.matches("\\d{1,6}")
                || Integer.parseInt(found) < scheduler.first()
                || Integer.parseInt(found) > last) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "%s: found %s, expected %d to %d with --shards %d; %s",
                    variable,
                    found,
                    scheduler.first(),
                    last,
                    count,
                    String.format(Locale.ROOT, scheduler.advice(), count)));
        }
        return Integer.parseInt(found);
    }

    private static Shard named(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,6}") || !parts[1].matches("\\d{1,6}")) {
            throw wrong(text);
        }
        int index = Integer.parseInt(parts[0]);
        int count = Integer.parseInt(parts[1]);
        if (count > MAX || index < 1 || index > count) {
            throw wrong(text);
        }
        return new Shard(index, count);
    }

    private static BadInputException wrong(String found) {
        return new BadInputException(String.format(
                Locale.ROOT,
                "--shard: found %s, expected I/N with I from 1 to N and N up to %,d, such as 2/8",
                found,
                MAX));
    }
}
