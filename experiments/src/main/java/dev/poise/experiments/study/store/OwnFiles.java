package dev.poise.experiments.study.store;

import dev.poise.experiments.study.plan.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Holds the files that define a study, and its points, to what they were when the study began. */
final class OwnFiles {
    private OwnFiles() {}

    /**
     * Look at every file that the manifest names.
     *
     * @throws StoreException when one is not there or was changed, or the manifest names other files than those of the study
     */
    static void hold(Path folder, Manifest manifest) {
        Map<String, String> defining = new TreeMap<>();
        manifest.files().forEach((name, hash) -> {
            Path within = folder.toAbsolutePath().normalize();
            if (!within.resolve(name).normalize().startsWith(within)) {
                throw new StoreException(String.format(
                        Locale.ROOT, "%s names %s, which is no file of a study", folder.resolve(Manifest.NAME), name));
            }
            String text = read(folder.resolve(name));
            if (!Hash.of(List.of(text)).equals(hash)) {
                throw new StoreException(String.format(
                        Locale.ROOT,
                        name.equals(StudyFolder.POINTS)
                                ? "%s does not hold the points that the study gives; it was changed since the study began: bring back what it was"
                                : "%s was changed since the study began; bring back what it was, or begin a new folder with it",
                        folder.resolve(name)));
            }
            if (!name.equals(StudyFolder.POINTS)) {
                defining.put(name, text);
            }
        });
        if (!StudyFolder.definitionOf(defining).equals(manifest.definition())) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "%s was changed since the study began: its definition is not that of the files next to it",
                    folder.resolve(Manifest.NAME)));
        }
    }

    /** Read one of these files. */
    static String read(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                return Files.readString(file);
            }
        } catch (IOException e) {
            // told below
        }
        throw new StoreException(String.format(Locale.ROOT, "cannot read %s: it is not there or no text", file));
    }
}
