package dev.poise.scenarios.study.execute;

import dev.poise.scenarios.study.plan.Chunk;
import dev.poise.scenarios.study.plan.StudyPlan;
import dev.poise.scenarios.study.store.PartReader;
import dev.poise.scenarios.study.store.Shard;
import dev.poise.scenarios.study.store.StudyFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether all chunks of a share are there, by following the plan without making a run. */
final class Completeness {
    private final StudyPlan plan;
    private final StudyFolder folder;
    private final Work work;

    Completeness(StudyPlan plan, StudyFolder folder, Shard shard) {
        this.plan = plan;
        this.folder = folder;
        this.work = new Work(plan, shard);
    }

    boolean isComplete() {
        try (PartReader reader = new PartReader(folder)) {
            Optional<Chunk> next = work.next(() -> false);
            while (next.isPresent()) {
                Chunk chunk = next.get();
                if (!folder.isDone(chunk.name())) {
                    return false;
                }
                work.made(
                        chunk,
                        work.watched().isEmpty()
                                ? Map.of()
                                : reader.values(
                                        List.of(chunk.name()),
                                        work.watched(),
                                        plan.study().replications().most()));
                next = work.next(() -> false);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
