package dev.poise.scenarios.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder of results that is either whole or not there: files are written beside it under another name, and it appears at once when
 * they are complete. Never overwrites anything unasked; asked to, it replaces nothing but an earlier folder of results.
 */
public final class ResultFolder implements Closeable {
    /** By one of these a folder of results is known. */
    private static final List<String> MARKS =
            List.of("claims.json", "comparison.json", "curve.json", "facts.json", "run.json");

    private static final int MOST_DRAFTS = 1000;

    private final Path target;
    private final Path draft;
    private boolean committed;

    private ResultFolder(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /**
     * Begin a folder.
     *
     * @param target where it is to appear
     * @param replace whether an earlier folder of results may be replaced
     * @throws FileAlreadyExistsException when something is there that may not be replaced; the reason is one line for the user
     * @throws IOException when nothing can be written there
     */
    public static ResultFolder begin(Path target, boolean replace) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        check(target, whole, replace);
        Path parent = whole.getParent();
        if (parent == null) {
            throw new FileAlreadyExistsException(target.toString(), null, "is the root of the file system");
        }
        makeFolder(parent);
        return new ResultFolder(whole, createBeside(whole, "draft"));
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    /** Make a hidden folder beside the target. A temporary folder of the JDK's would be closed to everybody else. */
    private static Path createBeside(Path target, String what) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(target.resolveSibling(
                        String.format(Locale.ROOT, ".%s-%s-%d", target.getFileName(), what, number)));
            } catch (FileAlreadyExistsException taken) {
                if (number == MOST_DRAFTS) {
                    throw new FileAlreadyExistsException(
                            target.toString(), null, "has too many unfinished folders beside it");
                }
            }
        }
    }

    private static void check(Path shown, Path whole, boolean replace) throws IOException {
        if (!Files.exists(whole) || isEmptyFolder(whole)) {
            return;
        }
        if (!replace) {
            throw new FileAlreadyExistsException(shown.toString(), null, "is there already");
        }
        if (MARKS.stream().noneMatch(mark -> Files.isRegularFile(whole.resolve(mark)))) {
            throw new FileAlreadyExistsException(
                    shown.toString(), null, "is no folder of results, so it is left alone");
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Get where a file is to be written.
     *
     * @param name its name, or a relative path with folders that are made
     */
    public Path file(String name) {
        Path file = draft.resolve(name);
        Path folder = file.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /**
     * Write a whole text file as UTF-8.
     *
     * @param name its name
     * @param text what is in it
     * @throws IOException when it cannot be written
     */
    public void write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
    }

    /**
     * Let the folder appear.
     *
     * @return where it is
     * @throws IOException when it cannot be moved there
     */
    public Path commit() throws IOException {
        Path old = null;
        if (Files.exists(target)) {
            old = createBeside(target, "old");
            Files.move(target, old.resolve("old"));
        }
        try {
            Files.move(draft, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            throw new FileAlreadyExistsException(target.toString(), null, "has appeared meanwhile");
        }
        committed = true;
        if (old != null) {
            delete(old);
        }
        return target;
    }

    /** Leave nothing behind when the folder did not come to its end. */
    @Override
    public void close() throws IOException {
        if (!committed) {
            delete(draft);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
