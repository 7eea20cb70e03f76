package dev.poise.experiments.study.run;

import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.analysis.ResultFiles;
import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.plan.PlannedRun;
import dev.poise.experiments.study.store.FolderCheck;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.experiments.study.store.PartTable;
import dev.poise.experiments.study.store.RunResult;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StudyFolder;
import dev.poise.metrics.Metric;
import dev.poise.random.KeyedRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for everything that is missing, damaged or foreign in a folder, and makes some runs again to compare them with what is written.
 * Memory does not grow with the number of runs.
 */
public final class StudyVerifier {
    private final OpenStudy study;
    private final int runs;
    private final long seed;
    private final Findings findings = new Findings();
    private final List<PartReader.Made> picked = new ArrayList<>();
    private long planned;
    private long there;

    private StudyVerifier(OpenStudy study, int runs, long seed) {
        this.study = study;
        this.runs = runs;
        this.seed = seed;
    }

    /**
     * What came of it.
     *
     * @param planned how many runs there should be, as far as that is known
     * @param there how many runs are written
     * @param compared how many were made again
     * @param problems how many things are wrong
     * @param differing one line for each of the first of them: what differs from what is written, and what is missing, damaged or foreign
     */
    public record Verdict(long planned, long there, int compared, long problems, List<String> differing) {
        /** Copies the list. */
        public Verdict {
            differing = List.copyOf(differing);
        }
    }

    /**
     * Verify a study. Every file is held to its checksum and every row to the plan; some runs are made again.
     *
     * @param study the study
     * @param engine what makes the runs
     * @param runs how many runs are made again
     * @param seed which ones
     */
    public static Verdict verify(OpenStudy study, Engine engine, int runs, long seed) {
        return new StudyVerifier(study, runs, seed).verify(engine);
    }

    /**
     * Verify a study, and when all runs of the whole study are right, its tables, which follow from them.
     *
     * @param study the study, with its tables
     * @param engine what makes the runs
     * @param runs how many runs are made again
     * @param seed which ones
     */
    public static Verdict verifyWithTables(OpenStudy study, Engine engine, int runs, long seed) {
        Verdict verdict = verify(study, engine, runs, seed);
        if (verdict.problems() > 0 || !study.shard().equals(Shard.WHOLE)) {
            return verdict;
        }
        List<String> wrong = ResultFiles.differing(study.plan(), study.folder()).stream()
                .map(table -> table + " is not what the runs give")
                .toList();
        return new Verdict(verdict.planned(), verdict.there(), verdict.compared(), wrong.size(), wrong);
    }

    private Verdict verify(Engine engine) {
        FolderCheck.checksums(study.folder()).forEach(findings::add);
        Set<String> damaged = new HashSet<>();
        study.folder().damage().forEach(damage -> {
            damaged.add(damage.chunk());
            findings.add(damage.describe());
        });
        try (PartReader reader = PartReader.ofChecked(study.folder())) {
            chunks(damaged, reader);
            RunExecutor maker = new RunExecutor(engine, study.plan().study().outputs());
            picked.forEach(made -> compare(study, made, maker.make(planned(study, made)), reader)
                    .ifPresent(findings::add));
        }
        return new Verdict(planned, there, picked.size(), findings.count(), findings.first());
    }

    /** Look at every chunk that there should be, and at files that belong to none. */
    private void chunks(Set<String> damaged, PartReader reader) {
        Set<String> expected = new HashSet<>(damaged);
        Set<String> open = new HashSet<>();
        ChunkQueue work = new ChunkQueue(study.plan(), study.manifest().shard());
        boolean follows = !work.watched().isEmpty();
        for (Optional<Chunk> next = work.poll(); next.isPresent(); next = work.poll()) {
            Chunk chunk = next.get();
            expected.add(chunk.name());
            planned += chunk.runs().size();
            boolean isDone = study.folder().isDone(chunk.name());
            if (isDone && !damaged.contains(chunk.name())) {
                rows(chunk, reader);
                work.made(chunk, follows ? values(chunk, work, reader) : Map.of());
                continue;
            }
            if (!isDone) {
                findings.add(StudyFolder.partName(PartTable.RUNS, chunk.name()) + " is missing");
            }
            if (follows) {
                // what the rule would have asked for next is not known
                open.add(chunk.prefix());
            }
        }
        FolderCheck.strangers(
                        study.folder(),
                        name -> expected.contains(name) || open.stream().anyMatch(name::startsWith))
                .forEach(name -> findings.add(name + " is no part of this study"));
    }

    private Map<Integer, double[][]> values(Chunk chunk, ChunkQueue work, PartReader reader) {
        return reader.values(
                List.of(chunk.name()),
                work.watched(),
                study.plan().study().replications().most());
    }

    /** Hold the rows of a chunk to the plan, and pick some: every row has the same chance (reservoir sampling). */
    private void rows(Chunk chunk, PartReader reader) {
        Iterator<PlannedRun> wanted = chunk.runs().iterator();
        reader.runs(List.of(chunk.name()), made -> {
            there++;
            if (!wanted.hasNext() || !isRun(made, wanted.next())) {
                findings.add(String.format(
                        Locale.ROOT,
                        "run %s is not the one that is planned at point %d, replication %d",
                        made.id(),
                        made.point(),
                        made.replication()));
            } else if (picked.size() < runs) {
                picked.add(made);
            } else {
                long at = Math.floorMod(KeyedRandom.bits(seed, there), there);
                if (at < runs) {
                    picked.set((int) at, made);
                }
            }
        });
        wanted.forEachRemaining(run -> findings.add(String.format(
                Locale.ROOT,
                "run %s at point %d, replication %d is missing",
                run.id(),
                run.point().id(),
                run.replication())));
    }

    private static boolean isRun(PartReader.Made made, PlannedRun run) {
        return run.id().equals(made.id())
                && run.seed() == made.seed()
                && run.point().id() == made.point()
                && run.replication() == made.replication();
    }

    /** Compare the digest, which is of all metrics, and the metrics that are written, which something may have touched. */
    private static Optional<String> compare(OpenStudy study, PartReader.Made made, RunResult again, PartReader reader) {
        String digest = again instanceof RunResult.Done done ? done.digest() : "";
        if (!digest.equals(made.digest())) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "run %s gives %s, and %s is written",
                    made.id(),
                    described(digest),
                    described(made.digest())));
        }
        List<Metric> kept = study.plan().study().outputs().perRun();
        double[] written = reader.metrics(made, kept);
        for (int i = 0; i < written.length; i++) {
            double given = again instanceof RunResult.Done done ? done.metrics().get(kept.get(i)) : Double.NaN;
            if (Double.compare(written[i], Double.isFinite(given) ? given : Double.NaN) != 0) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "run %s gives %s %s, and %s is written",
                        made.id(),
                        kept.get(i).id(),
                        given,
                        written[i]));
            }
        }
        return Optional.empty();
    }

    private static String described(String digest) {
        return digest.isEmpty() ? "a failure" : digest;
    }

    private static PlannedRun planned(OpenStudy study, PartReader.Made made) {
        return study.plan().run(study.plan().points().get(made.point()), made.replication());
    }
}
