package dev.poise.scenarios.study.execute;

import dev.poise.scenarios.run.Engine;
import dev.poise.scenarios.study.file.StudyReader;
import dev.poise.scenarios.study.file.StudyResult;
import dev.poise.scenarios.study.store.Manifest;
import dev.poise.scenarios.study.store.PartTable;
import dev.poise.scenarios.study.store.Shard;
import dev.poise.scenarios.study.store.StoreException;
import dev.poise.scenarios.study.store.StudyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts the shares of a study together. A part that several folders have is taken once, and has to be the same in all. */
public final class Merging {
    private Merging() {}

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
        studies.get(0).requireModel(shares.get(0), engine);
        OpenStudy merged = begin(studies.get(0), target);
        requireSame(target, merged.manifest(), studies.get(0).manifest(), shares.get(0));
        Manifest manifest = merged.manifest();
        for (OpenStudy study : studies) {
            study.folder().requireWhole();
            for (String chunk : study.folder().done()) {
                for (PartTable table : PartTable.of(study.plan().study().outputs())) {
                    take(study.folder().part(table, chunk), merged.folder().part(table, chunk));
                }
            }
            merged.folder().noteAll(study.folder().checksums());
            takeTraces(study.folder(), merged.folder());
            for (Map<String, String> session : study.manifest().sessions()) {
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
        if (!manifest.fingerprint().equals(other.fingerprint())) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s and %s were made by two models; their results are not mixed",
                    otherFolder,
                    folder));
        }
    }

    private static OpenStudy begin(OpenStudy first, Path target) {
        if (StudyFolder.isStudy(target)) {
            return OpenStudy.openToRead(target);
        }
        Path file = first.folder().file(StudyFolder.STUDY);
        StudyResult.Loaded loaded = (StudyResult.Loaded) StudyReader.read(file, file);
        Map<String, String> files = new TreeMap<>(loaded.files());
        try {
            files.put("points.csv", Files.readString(first.folder().file("points.csv")));
        } catch (IOException e) {
            throw new StoreException(
                    String.format(Locale.ROOT, "cannot read %s", first.folder().file("points.csv")));
        }
        Manifest old = first.manifest();
        Manifest manifest = new Manifest(
                old.format(),
                old.program(),
                old.model(),
                old.fingerprint(),
                old.study(),
                old.definition(),
                old.files(),
                old.cut(),
                Shard.WHOLE,
                List.of());
        return new OpenStudy(first.plan(), StudyFolder.create(target, manifest, files), manifest);
    }

    private static void take(Path from, Path to) {
        try {
            if (Files.exists(to)) {
                if (Files.mismatch(from, to) >= 0) {
                    throw new StoreException(String.format(
                            Locale.ROOT,
                            "%s and %s hold the same runs and differ; poise verify tells which is right",
                            from,
                            to));
                }
                return;
            }
            Path temporary = to.resolveSibling(String.format(
                    Locale.ROOT,
                    ".%s.%d.tmp",
                    to.getFileName(),
                    ProcessHandle.current().pid()));
            Files.createDirectories(to.resolveSibling(""));
            Files.copy(from, temporary, StandardCopyOption.REPLACE_EXISTING);
            Files.move(temporary, to, StandardCopyOption.ATOMIC_MOVE);
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
