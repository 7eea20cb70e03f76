package dev.poise.experiments.run;

import dev.poise.scenarios.problem.FileFault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder of results that is either whole or not there: files are written next to it under another name, and it appears at once when
 * they are complete. Refuses to overwrite anything without being told to; told to, it replaces nothing but an earlier folder of results.
 */
public final class ResultFolder implements Closeable {
    /** By one of these a folder of results is known. */
    private static final List<String> MARKS =
            List.of("claims.json", "comparison.json", "curve.json", "run.json", "targets.json");

    private static final int MAX_DRAFTS = 1000;

    private static final int LONGEST_PART = 40;

    private final Path target;
    private final Path draft;
    private final boolean replace;
    private final boolean numbered;
    private boolean committed;

    private ResultFolder(Path target, boolean replace, boolean numbered) throws IOException {
        this.target = target;
        this.replace = replace;
        this.numbered = numbered;
        draft = createBeside(target, "draft");
    }

    /**
     * Begin a folder under a name that nobody asked for: when it is taken at the end, a number is put behind it.
     *
     * @param target where it is to appear
     * @throws IOException when nothing can be written there
     */
    public static ResultFolder beginNumbered(Path target) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        makeFolder(whole.resolveSibling(""));
        return new ResultFolder(whole, false, true);
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
        return new ResultFolder(whole, replace, false);
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    /** Make a hidden folder next to the target. A temporary folder of the JDK's would be closed to everybody else. */
    private static Path createBeside(Path target, String what) throws IOException {
        String name = String.valueOf(target.getFileName());
        // a name that is as long as names may be leaves no room for more
        String part = name.substring(0, Math.min(LONGEST_PART, name.length()));
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(
                        target.resolveSibling(String.format(Locale.ROOT, ".%s-%s-%d", part, what, number)));
            } catch (FileAlreadyExistsException taken) {
                if (number == MAX_DRAFTS) {
                    throw new FileAlreadyExistsException(
                            target.toString(), null, "has too many unfinished folders next to it");
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
     * @throws IOException with one line for the user, when a folder cannot be made
     */
    public Path file(String name) throws IOException {
        Path file = draft.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling(""));
        } catch (IOException e) {
            throw told(e);
        }
        return file;
    }

    /**
     * Write a whole text file as UTF-8.
     *
     * @param name its name
     * @param text what is in it
     * @throws IOException with one line for the user, when it cannot be written
     */
    public void write(String name, String text) throws IOException {
        Path file = file(name);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw told(e);
        }
    }

    /**
     * Say that something could not be written, in the words of the user, who knows nothing of drafts.
     *
     * @param cause what the system said
     * @return with one line for the user
     */
    public IOException told(IOException cause) {
        return new IOException(FileFault.line("write", target, cause), cause);
    }

    /**
     * Let the folder appear, at once and as a whole. What has appeared there meanwhile stays, and is replaced only if it might have been
     * at the beginning.
     *
     * @return where it is
     * @throws FileAlreadyExistsException when something has appeared there meanwhile; the message is one line for the user
     * @throws IOException with one line for the user, when it cannot be moved there
     */
    public Path commit() throws IOException {
        try {
            bringToDisk(draft);
            Path place = target;
            for (int number = 2; !move(place); number++) {
                if (!numbered) {
                    throw new FileAlreadyExistsException(
                            target.toString(), null, "has appeared meanwhile; nothing is written");
                }
                place = target.resolveSibling(target.getFileName() + "-" + number);
            }
            committed = true;
            return place;
        } catch (FileAlreadyExistsException there) {
            throw there;
        } catch (IOException e) {
            throw told(e);
        }
    }

    /** Move the draft to a place; false when something is there that may not be replaced. */
    private boolean move(Path place) throws IOException {
        Path old = null;
        if (replace && Files.exists(place) && !isEmptyFolder(place)) {
            check(place, place, true);
            old = createBeside(place, "old");
            Files.move(place, old.resolve("old"));
        }
        try {
            // in one step, which only an empty folder gives way to, whoever else is at it
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (old != null) {
                bringBack(old, place);
            }
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                    && (!Files.isDirectory(place) || !isEmptyFolder(place))) {
                return false;
            }
            throw e;
        }
        if (old != null) {
            delete(old);
        }
        return true;
    }

    private static void bringBack(Path old, Path place) throws IOException {
        try {
            Files.move(old.resolve("old"), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            // somebody else has replaced it as well, so it is gone as it would be
        }
        delete(old);
    }

    private static void bringToDisk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
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
