package dev.poise.experiments.study.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The database's native library, unpacked once per version into a folder of the user's. */
final class NativeLibrary {
    private static final List<String> SYSTEMS = List.of("Linux with glibc", "macOS on Apple silicon", "Windows on x64");

    private NativeLibrary() {}

    /**
     * Say that this machine is not one that the database comes for.
     *
     * @param what is wrong, in words
     */
    static String unsupported(String what) {
        return String.format(
                Locale.ROOT,
                "studies need DuckDB, %s on this machine (%s_%s); it comes for %s. Everything but studies works without it",
                what,
                system(),
                processor(),
                String.join(", ", SYSTEMS));
    }

    /**
     * Return whether the driver brings a library for a machine.
     *
     * @param classes where the driver is found
     */
    static boolean isThere(ClassLoader classes) {
        return classes.getResource(name()) != null;
    }

    /**
     * Get where the library is, unpacking it when it is not there yet.
     *
     * @param classes where the driver is found
     * @param environment the environment of the program
     * @return empty when there is none for this machine, or no place to unpack it to; the driver then does what it does by itself
     */
    static Optional<Path> find(ClassLoader classes, Map<String, String> environment) {
        String name = name();
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
                        environment.getOrDefault("HOME", "") + "/.cache",
                        home + "/.cache")
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

    private static String name() {
        return String.format(Locale.ROOT, "libduckdb_java.so_%s_%s", system(), processor());
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    }

    private static String processor() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "aarch64", "arm64" -> "arm64";
            case "amd64", "x86_64", "x64" -> "amd64";
            default -> name;
        };
    }
}
