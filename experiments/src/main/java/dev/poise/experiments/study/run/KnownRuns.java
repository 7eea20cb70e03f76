package dev.poise.experiments.study.run;

import dev.poise.experiments.study.plan.Chunk;
import dev.poise.experiments.study.plan.PlannedRun;
import dev.poise.experiments.study.plan.StudyPlan;
import dev.poise.experiments.study.store.PartReader;
import dev.poise.experiments.study.store.PartTable;
import dev.poise.experiments.study.store.RunResult;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs that another study has made already. A run is known by its id, a hash of model, scenario and seed, so it does not matter at which
 * point and in which chunk it stands there. Immutable.
 */
public final class KnownRuns {
    /** No runs at all. */
    public static final KnownRuns NONE = new KnownRuns(null, Map.of());

    private final @Nullable OpenStudy study;
    private final Map<String, String> chunks;

    private KnownRuns(@Nullable OpenStudy study, Map<String, String> chunks) {
        this.study = study;
        this.chunks = chunks;
    }

    /**
     * Look for the runs of a study.
     *
     * @param study made by the same model, and keeps of runs what the new study keeps
     * @throws StoreException when a part is damaged
     */
    public static KnownRuns of(OpenStudy study) {
        Map<String, String> chunks = new HashMap<>();
        try (PartReader reader = new PartReader(study.folder())) {
            reader.runs(study.folder().done(), run -> chunks.put(run.id(), run.chunk()));
        }
        return new KnownRuns(study, chunks);
    }

    /** Count the runs of a plan that are known, of as many replications as each point has at least. */
    public long count(StudyPlan plan) {
        return plan.points().stream()
                .mapToLong(point -> IntStream.range(
                                0, plan.study().replications().least())
                        .filter(replication ->
                                chunks.containsKey(plan.run(point, replication).id()))
                        .count())
                .sum();
    }

    /**
     * Get what came of those runs of a chunk that are known, by id. Event logs are copied to the folder that the chunk goes to.
     *
     * @param chunk of another study
     * @param plan of that study
     * @param target its folder
     */
    Map<String, RunResult> in(Chunk chunk, StudyPlan plan, StudyFolder target) {
        OpenStudy from = study;
        List<PlannedRun> known = chunk.runs().stream()
                .filter(run -> chunks.containsKey(run.id()))
                .toList();
        if (from == null || known.isEmpty()) {
            return Map.of();
        }
        TreeSet<String> parts =
                known.stream().map(run -> chunks.get(run.id())).collect(Collectors.toCollection(TreeSet::new));
        List<String> ids = known.stream().map(PlannedRun::id).toList();
        Map<PartTable, Map<String, List<Object[]>>> rows = new EnumMap<>(PartTable.class);
        try (PartReader reader = PartReader.ofChecked(from.folder())) {
            for (PartTable table : PartTable.of(plan.study().outputs())) {
                rows.put(table, reader.rows(table, parts, ids));
            }
        }
        Map<String, RunResult> results = new LinkedHashMap<>();
        for (PlannedRun run : known) {
            Map<PartTable, List<Object[]>> own = new EnumMap<>(PartTable.class);
            rows.forEach((table, byRun) -> own.put(table, byRun.getOrDefault(run.id(), List.of())));
            results.put(run.id(), new RunResult.Kept(run, own));
            if (plan.isTraced(run)) {
                copy(from.folder().trace(run.id()), target.trace(run.id()));
            }
        }
        return results;
    }

    private static void copy(Path log, Path place) {
        try {
            Files.createDirectories(place.resolveSibling(""));
            Files.copy(log, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException(String.format(Locale.ROOT, "cannot copy %s: %s", log, e.getMessage()));
        }
    }
}
