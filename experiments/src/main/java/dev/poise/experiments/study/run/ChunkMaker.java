package dev.poise.experiments.study.run;

import dev.poise.experiments.batch.Attempt;
import dev.poise.experiments.batch.Cancellation;
import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.plan.PlannedRun;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.PartWriter;
import dev.poise.experiments.study.store.RunResult;
import dev.poise.experiments.study.store.StudyFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Makes the runs of chunks and writes their parts. It holds the results of one chunk at most. Not thread-safe; one for each thread. */
public final class ChunkMaker implements AutoCloseable {
    private final StudyPlan plan;
    private final StudyFolder folder;
    private final RunExecutor maker;
    private final PartWriter writer;
    private final KnownRuns known;

    /**
     * Make a maker.
     *
     * @param study whose chunks; parts go into its folder
     * @param engine what makes the runs
     */
    public ChunkMaker(OpenStudy study, Engine engine) {
        this(study, engine, KnownRuns.NONE);
    }

    /** Make a maker that takes runs that another study has made. */
    ChunkMaker(OpenStudy study, Engine engine, KnownRuns known) {
        this.known = known;
        this.plan = study.plan();
        this.folder = study.folder();
        this.maker = new RunExecutor(engine, plan.study().outputs());
        this.writer = new PartWriter(folder, plan.study().outputs());
    }

    /**
     * Make a chunk.
     *
     * @param chunk which runs
     * @param cancellation stops between two runs
     * @return how many runs failed; empty when it was stopped, and then there is no part
     * @throws dev.poise.experiments.study.store.StoreException when the parts cannot be written; then there is none that counts
     */
    public OptionalInt make(Chunk chunk, Cancellation cancellation) {
        List<RunResult> results = new ArrayList<>();
        Map<String, RunResult> made = known.in(chunk, plan, folder);
        for (PlannedRun run : chunk.runs()) {
            if (cancellation.isCancelled()) {
                return OptionalInt.empty();
            }
            RunResult kept = made.get(run.id());
            if (kept != null) {
                results.add(kept);
                continue;
            }
            results.add(plan.isTraced(run) ? maker.makeTraced(run, folder.trace(run.id())) : maker.make(run));
        }
        List<String> logs = chunk.runs().stream()
                .filter(plan::isTraced)
                .map(run -> StudyFolder.traceName(run.id()))
                .toList();
        Attempt.sure(() -> {
            writer.write(chunk, results, logs);
            return true;
        });
        return OptionalInt.of(
                (int) results.stream().filter(ChunkMaker::hasFailed).count());
    }

    private static boolean hasFailed(RunResult result) {
        return result instanceof RunResult.Failed || (result instanceof RunResult.Kept kept && kept.hasFailed());
    }

    @Override
    public void close() {
        writer.close();
    }
}
