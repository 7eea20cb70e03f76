package dev.poise.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The compiled classes next to a class, and the text that is in them: names of what they use, and their strings. */
final class ClassNames {
    private static final String SUFFIX = ".class";

    private final Map<String, Path> files = new TreeMap<>();

    private ClassNames(Path root, String folder) {
        try (Stream<Path> all = Files.walk(root.resolve(folder))) {
            all.filter(file -> file.toString().endsWith(SUFFIX)).forEach(file -> files.put(name(root, file), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Find classes.
     *
     * @param next to a class from the place to look in
     * @param folder the folder of a package there
     */
    static ClassNames of(Class<?> beside, String folder) {
        try {
            return new ClassNames(
                    Path.of(beside.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()),
                    folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Path root, Path file) {
        String path = root.relativize(file).toString();
        return path.substring(0, path.length() - SUFFIX.length())
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    List<String> all() {
        return List.copyOf(files.keySet());
    }

    /** Get the names of the classes that mention one of some words, however they are spelt. */
    List<String> thatMention(Set<String> lowerCaseWords) {
        return files.entrySet().stream()
                .filter(file -> lowerCaseWords.stream().anyMatch(text(file.getValue())::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String text(Path file) {
        try {
            // the constant pool holds ASCII text as it is; the bytes in between do no harm
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
