package dev.poise.experiments.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names files to the database so that nothing in a path means anything: it is no pattern, holds no columns, and does not end a text. The
 * database takes {@code * ? [} in a path for a pattern and has no way to write them otherwise, so a file with such a path is read through
 * a link in a folder for temporary files. Not thread-safe.
 */
final class LiteralFiles implements AutoCloseable {
    /** What makes a path a pattern. */
    private static final Pattern PATTERN = Pattern.compile("[*?\\[]");

    private final Map<Path, Path> links = new HashMap<>();
    private @Nullable Path linkFolder;

    /** Write parts as a table in SQL. */
    String parquet(Collection<Path> files) {
        return "read_parquet(" + list(files) + ", hive_partitioning = false)";
    }

    /**
     * Write a CSV (RFC 4180) with a header as a table in SQL.
     *
     * @param texts columns that are text, whatever they look like; the types of others follow from what is in them
     */
    String csv(Path file, List<String> texts) {
        String types = texts.stream()
                .map(column -> Database.quoted(column) + ": 'VARCHAR'")
                .collect(Collectors.joining(", ", ", types = {", "}"));
        return String.format(
                Locale.ROOT,
                "read_csv(%s, header = true, delim = ',', quote = '\"', escape = '\"', hive_partitioning = false%s)",
                text(file),
                texts.isEmpty() ? "" : types);
    }

    /** Write files as a list of texts in SQL, under the names by which they are read. */
    String list(Collection<Path> files) {
        return files.stream().map(this::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private String text(Path file) {
        Path whole = file.toAbsolutePath();
        boolean pattern = PATTERN.matcher(whole.toString()).find();
        return Database.quoted((pattern ? links.computeIfAbsent(whole, this::link) : whole).toString());
    }

    private Path link(Path file) {
        try {
            Path folder = linkFolder;
            if (folder == null) {
                folder = Files.createTempDirectory("poise-links");
                linkFolder = folder;
            }
            if (PATTERN.matcher(folder.toString()).find()) {
                throw new IOException(folder + " is no better");
            }
            return Files.createSymbolicLink(folder.resolve(Integer.toString(links.size())), file);
        } catch (IOException | UnsupportedOperationException e) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "cannot read %s: with * ? or [ in its path it is read through a link, and none can be made here (%s); give its folder another name",
                    file,
                    e.getMessage()));
        }
    }

    @Override
    public void close() {
        Path folder = linkFolder;
        if (folder == null) {
            return;
        }
        try (Stream<Path> made = Files.list(folder)) {
            for (Path link : made.toList()) {
                Files.delete(link);
            }
            Files.delete(folder);
        } catch (IOException stays) {
            // in the folder for temporary files, where it is taken away by whoever cleans there
        }
    }
}
