package dev.poise.experiments.study.run;

import dev.poise.experiments.run.Engine;
import dev.poise.experiments.study.file.StudyReader;
import dev.poise.experiments.study.file.StudyResult;
import dev.poise.experiments.study.store.Manifest;
import dev.poise.experiments.study.store.PartTable;
import dev.poise.experiments.study.store.Shard;
import dev.poise.experiments.study.store.StoreException;
import dev.poise.experiments.study.store.StudyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts the shares of a study together. A part that several folders have is taken once, and has to be the same in all. */
public final class ShardMerger {
    private ShardMerger() {}

    /**
     * Merge folders into a new one; what they hold stays.
     *
     * @param shares the folders, at least one
     * @param target the new folder; may be a merged folder of the same study, which is then added to
     * @param engine what makes the runs; tells which model this is
     * @return the merged study, complete or not
     * @throws StoreException when the folders are not of the same study and model, or the target cannot be used
     */
    public static OpenStudy merge(List<Path> shares, Path target, Engine engine) {
        List<OpenStudy> studies = new ArrayList<>();
        for (Path share : shares) {
            OpenStudy study = OpenStudy.openToRead(share);
            OpenStudy first = studies.isEmpty() ? study : studies.get(0);
            requireSame(share, study.manifest(), first.manifest(), shares.get(0));
            studies.add(study);
        }
        OpenStudy.requireModel(shares.get(0), studies.get(0).manifest(), engine);
        OpenStudy merged = begin(studies.get(0), target);
        requireSame(target, merged.manifest(), studies.get(0).manifest(), shares.get(0));
        Manifest manifest = merged.manifest();
        for (OpenStudy study : studies) {
            study.folder().requireWhole();
            boolean more = false;
            takeTraces(study.folder(), merged.folder());
            SortedMap<String, String> sums = new TreeMap<>(study.folder().checksums());
            List<String> taken = new ArrayList<>();
            for (String chunk : study.folder().done()) {
                for (PartTable table : PartTable.of(study.plan().study().outputs())) {
                    more |= take(
                            study.folder().part(table, chunk), merged.folder().part(table, chunk));
                    taken.add(StudyFolder.partName(table, chunk));
                }
            }
            sums.keySet().retainAll(taken);
            merged.folder().noteAll(sums);
            // a share that is given again has nothing new to tell
            for (Map<String, String> session : more ? study.manifest().sessions() : List.<Map<String, String>>of()) {
                manifest = manifest.with(session);
            }
        }
        merged.folder().write(manifest);
        return new OpenStudy(merged.plan(), merged.folder(), manifest);
    }

    private static void requireSame(Path folder, Manifest manifest, Manifest other, Path otherFolder) {
        if (!manifest.definition().equals(other.definition())) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s and %s are folders of two studies, or of one that was changed in between",
                    otherFolder,
                    folder));
        }
        if (!manifest.fingerprint().equals(other.fingerprint()) || manifest.format() != other.format()) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s and %s were made by two models, or with other jars; their results are not mixed",
                    otherFolder,
                    folder));
        }
    }

    private static OpenStudy begin(OpenStudy first, Path target) {
        if (StudyFolder.isStudy(target)) {
            OpenStudy there = OpenStudy.openToRead(target);
            if (!there.manifest().shard().equals(Shard.WHOLE)) {
                throw new StoreException(String.format(
                        Locale.ROOT,
                        "%s holds share %s of a study, and shares are merged in a folder of their own; give another --out",
                        target,
                        there.manifest().shard()));
            }
            there.folder().requireWhole();
            return there;
        }
        Path file = first.folder().file(StudyFolder.STUDY);
        StudyResult.Loaded loaded = (StudyResult.Loaded) StudyReader.read(file, file);
        Map<String, String> files = new TreeMap<>(loaded.files());
        files.put(StudyFolder.POINTS, first.folder().read(StudyFolder.POINTS));
        Manifest old = first.manifest();
        Manifest manifest = new Manifest(
                old.format(),
                old.program(),
                old.model(),
                old.fingerprint(),
                old.jars(),
                old.study(),
                old.definition(),
                old.files(),
                old.cut(),
                Shard.WHOLE,
                List.of());
        return new OpenStudy(first.plan(), StudyFolder.create(target, manifest, files), manifest);
    }

    /** Copy a file, unless it is there; tell whether it was copied. */
    private static boolean take(Path from, Path to) {
        try {
            if (Files.exists(to)) {
                if (Files.mismatch(from, to) >= 0) {
                    throw new StoreException(String.format(
                            Locale.ROOT,
                            "%s and %s hold the same runs and differ; poise study verify tells which is right",
                            from,
                            to));
                }
                return false;
            }
            Path temporary = to.resolveSibling(String.format(
                    Locale.ROOT,
                    ".%s.%d.tmp",
                    to.getFileName(),
                    ProcessHandle.current().pid()));
            Files.createDirectories(to.resolveSibling(""));
            Files.copy(from, temporary, StandardCopyOption.REPLACE_EXISTING);
            Files.move(temporary, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new StoreException(String.format(Locale.ROOT, "cannot copy %s to %s: %s", from, to, e.getMessage()));
        }
    }

    private static void takeTraces(StudyFolder from, StudyFolder to) {
        Path traces = from.file("traces");
        if (!Files.isDirectory(traces)) {
            return;
        }
        try (Stream<Path> files = Files.list(traces)) {
            for (Path file : files.filter(one -> !one.getFileName().toString().startsWith("."))
                    .toList()) {
                take(file, to.file("traces").resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new StoreException(String.format(Locale.ROOT, "cannot read %s: %s", traces, e.getMessage()));
        }
    }
}
