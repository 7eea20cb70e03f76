package dev.poise.scenarios.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that files have to lie in when somebody names them who may not read everything here: neither {@code ..}, nor an absolute
 * path, nor a symbolic link leads out of it. Immutable.
 *
 * <p><b>Caveats</b> It looks before the file is opened; whoever can change the folder in between can get around it.
 */
public final class FolderBoundary {
    /** No boundary: every file may be read. */
    public static final FolderBoundary ANYWHERE = new FolderBoundary(null, true);

    /** No file may be read. */
    public static final FolderBoundary NOWHERE = new FolderBoundary(null, false);

    private final @Nullable Path folder;
    private final boolean open;

    private FolderBoundary(@Nullable Path folder, boolean open) {
        this.folder = folder;
        this.open = open;
    }

    /**
     * Allow one folder and what lies below it.
     *
     * @param folder a folder that is there; it may itself be reached by a symbolic link
     * @throws IOException when it is not there, or cannot be read
     */
    public static FolderBoundary of(Path folder) throws IOException {
        return new FolderBoundary(folder.toRealPath(), false);
    }

    /** Get the folder, absolute and without links; empty when there is no single one. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /**
     * Return whether a file or folder may be read, be it there or not.
     *
     * @param path as it will be opened
     */
    public boolean admits(Path path) {
        if (folder == null) {
            return open;
        }
        Path asked = path.toAbsolutePath();
        if (!asked.startsWith(folder) || !asked.equals(asked.normalize())) {
            return false;
        }
        for (Path at = asked; at != null && !at.equals(folder); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                return false;
            }
        }
        return leadsInside(asked, folder);
    }

    /** Links that are not symbolic ones, such as junctions, show in the real path. */
    private static boolean leadsInside(Path asked, Path folder) {
        try {
            return !Files.exists(asked) || asked.toRealPath().startsWith(folder);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Return whether a folder and everything in it may be read.
     *
     * @param path a folder as it will be opened
     * @throws IOException when it cannot be listed
     */
    public boolean admitsAllOf(Path path) throws IOException {
        if (!admits(path)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.noneMatch(Files::isSymbolicLink);
        }
    }

    /**
     * Say what is wrong with a name that is not admitted, in the words of a problem.
     *
     * @param name as it was written
     */
    public static String refused(String name) {
        return String.format(
                Locale.ROOT,
                "%s, which lies outside the folder that may be read, or behind a symbolic link",
                name.isEmpty() ? "no name" : name);
    }

    /** Say what is expected instead. */
    public static String expected() {
        return "the name of a file in that folder";
    }
}
