package dev.poise.workshop.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder in which a system wants programs to keep what outlives them and is no document. */
public final class StateFolder {
    /** The environment variable that names another folder. */
    public static final String VARIABLE = "POISE_STATE";

    private static final String NAME = "poise";

    private StateFolder() {}

    /**
     * Find it: what {@value #VARIABLE} names, else the usual place of the system.
     *
     * @param environment the environment variables
     * @param system the name of the system, as in the property {@code os.name}
     * @param home the user's home as the system knows it; where it is a variable, HOME says it
     */
    public static Path find(Map<String, String> environment, String system, Path home) {
        String asked = environment.get(VARIABLE);
        if (asked != null && !asked.isBlank()) {
            return Path.of(asked);
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path local = absolute(environment.get("LOCALAPPDATA"));
            return (local == null ? home.resolve("AppData").resolve("Local") : local).resolve(NAME);
        }
        Path named = absolute(environment.get("HOME"));
        Path own = named == null ? home : named;
        if (os.startsWith("mac")) {
            return own.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        Path state = absolute(environment.get("XDG_STATE_HOME"));
        return (state == null ? own.resolve(".local").resolve("state") : state).resolve(NAME);
    }

    /** A relative path is to be ignored, says the XDG Base Directory Specification. */
    private static @Nullable Path absolute(@Nullable String path) {
        return path != null && !path.isBlank() && Path.of(path).isAbsolute() ? Path.of(path) : null;
    }
}
