package dev.poise.cli.assistant;

import dev.poise.scenarios.document.FolderBoundary;
import dev.poise.scenarios.problem.QuotedText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A name an assistant gave, and where it leads.
 *
 * @param path absolute; within the folder that may be read
 */
record InFolder(Path path) {

    /**
     * Find a file or folder.
     *
     * @param boundary what may be read
     * @param name as it was given
     * @param unopened whether the name only says where relative names start, and nothing is opened
     * @throws ToolException when it may not be read
     */
    static InFolder of(FolderBoundary boundary, String name, boolean unopened) {
        Path start = boundary.folder().orElse(Path.of("").toAbsolutePath());
        try {
            Path path = start.resolve(name);
            if (unopened || boundary.admits(path)) {
                return new InFolder(path);
            }
        } catch (InvalidPathException notAPath) {
            // as any other name that leads nowhere
        }
        throw new ToolException(String.format(
                Locale.ROOT,
                "found %s, expected %s%s",
                FolderBoundary.refused(QuotedText.plain(name)),
                FolderBoundary.expected(),
                boundary.folder().isEmpty() ? "; no folder was given: poise mcp --folder FOLDER" : ""));
    }
}
