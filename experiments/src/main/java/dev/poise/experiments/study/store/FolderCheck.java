package dev.poise.experiments.study.store;

import dev.poise.scenarios.problem.ShellText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at what lies around the parts of a folder: the list of checksums, the tables that follow, files that do not belong there. */
public final class FolderCheck {
    private FolderCheck() {}

    /**
     * Make sure that the tables that follow from the parts are as they were written.
     *
     * @throws StoreException when one is not; it names the table and the way out
     */
    static void requireTables(StudyFolder folder) {
        SortedMap<String, String> noted = folder.checksums();
        for (String name : StudyFolder.TABLES) {
            Path file = folder.file(name);
            String sum = noted.get(name);
            if (Files.exists(file) && (sum == null ? folder.isSealed() : !sum.equals(Checksums.of(file)))) {
                throw new StoreException(String.format(
                        Locale.ROOT,
                        "%s %s; to write it again: %s",
                        file,
                        sum == null
                                ? "may have been changed: it has no checksum in " + Checksums.NAME
                                : "was changed since it was written: its checksum is not the one in " + Checksums.NAME,
                        ShellText.command("study resume", folder.path())));
            }
        }
    }

    /**
     * Tell what is wrong with the list of checksums, a line each: not there, garbled, parts that are not in it.
     *
     * @param folder where
     */
    public static List<String> checksums(StudyFolder folder) {
        Checksums checksums = new Checksums(folder.path());
        SortedMap<String, String> noted = checksums.read();
        List<String> parts = Arrays.stream(PartTable.values())
                .flatMap(table -> folder.names(table).stream()
                        .filter(folder::isDone)
                        .map(chunk -> StudyFolder.partName(table, chunk)))
                .filter(name -> !noted.containsKey(name))
                .toList();
        List<String> mistakes = new ArrayList<>(checksums.mistakes());
        if (!parts.isEmpty() && !Files.exists(folder.file(Checksums.NAME))) {
            mistakes.add(Checksums.NAME + " is missing");
        } else if (!parts.isEmpty()) {
            mistakes.add(String.format(
                    Locale.ROOT,
                    "%s lacks the checksums of %d parts; the first is %s",
                    Checksums.NAME,
                    parts.size(),
                    parts.get(0)));
        }
        return mistakes;
    }

    /**
     * List the files among the parts that are none of this study.
     *
     * @param folder where
     * @param isChunk tells by its name whether a chunk is one of this study
     * @return names inside the folder
     */
    public static List<String> strangers(StudyFolder folder, Predicate<String> isChunk) {
        List<String> strangers = new ArrayList<>();
        for (PartTable table : PartTable.values()) {
            Path parts = folder.file(table.folder());
            if (Files.isDirectory(parts)) {
                try (Stream<Path> files = Files.list(parts)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(StudyFolder.ENDING) && !name.startsWith("."))
                            .filter(name ->
                                    !isChunk.test(name.substring(0, name.length() - StudyFolder.ENDING.length())))
                            .sorted()
                            .forEach(name -> strangers.add(table.folder() + "/" + name));
                } catch (IOException e) {
                    throw StoreException.of("read", parts, e);
                }
            }
        }
        return strangers;
    }
}
