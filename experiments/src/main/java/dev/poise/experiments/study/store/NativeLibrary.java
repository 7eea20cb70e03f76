package dev.poise.experiments.study.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The database's native library, unpacked once per version into a folder of the user's. */
final class NativeLibrary {
    private NativeLibrary() {}

    /**
     * Get where the library is, unpacking it when it is not there yet.
     *
     * @param classes where the driver is found
     * @param environment the environment of the program
     * @return empty when there is none for this machine, or no place to unpack it to; the driver then does what it does by itself
     */
    static Optional<Path> find(ClassLoader classes, Map<String, String> environment) {
        String name = String.format(Locale.ROOT, "libduckdb_java.so_%s_%s", system(), processor());
        URL packed = classes.getResource(name);
        if (packed == null) {
            return Optional.empty();
        }
        try {
            // the size stands for the version: two versions never share one to the byte
            long size = packed.openConnection().getContentLengthLong();
            Optional<Path> folder = folder(environment, System.getProperty("user.home", ""));
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            Path library = folder.get()
                    .resolve(String.format(Locale.ROOT, "duckdb-%d", size))
                    .resolve(name);
            if (!Files.exists(library) || Files.size(library) != size) {
                unpack(packed, library);
            }
            return Optional.of(library.toAbsolutePath());
        } catch (IOException | SecurityException | InvalidPathException noPlace) {
            return Optional.empty();
        }
    }

    private static void unpack(URL packed, Path library) throws IOException {
        Files.createDirectories(library.resolveSibling(""));
        Path temporary = library.resolveSibling(String.format(
                Locale.ROOT,
                ".%s.%d.tmp",
                library.getFileName(),
                ProcessHandle.current().pid()));
        try (InputStream in = packed.openStream()) {
            Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
            Files.move(temporary, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Get where to unpack it to; empty when the user has no home, such as one that the system does not know. */
    static Optional<Path> folder(Map<String, String> environment, String home) {
        String asked = environment.getOrDefault("POISE_CACHE", "");
        if (!asked.isEmpty()) {
            return Optional.of(Path.of(asked));
        }
        return Stream.of(
                        environment.getOrDefault("XDG_CACHE_HOME", ""),
                        environment.getOrDefault("LOCALAPPDATA", ""),
                        home + "/.cache",
                        environment.getOrDefault("HOME", "") + "/.cache")
                .filter(place -> !place.equals("/.cache") && isWhole(place))
                .findFirst()
                .map(place -> Path.of(place, "poise"));
    }

    /** Return whether a path starts at the root; another one would name a folder in whatever folder the program is called in. */
    private static boolean isWhole(String path) {
        try {
            return Path.of(path).isAbsolute();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") || name.equals("arm64") ? "arm64" : "amd64";
    }
}
