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
     * @param home the user's home
     */
    public static Path find(Map<String, String> environment, String system, Path home) {
        String named = environment.get(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path local = absolute(environment.get("LOCALAPPDATA"));
            return (local == null ? home.resolve("AppData").resolve("Local") : local).resolve(NAME);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        Path state = absolute(environment.get("XDG_STATE_HOME"));
        return (state == null ? home.resolve(".local").resolve("state") : state).resolve(NAME);
    }

    /** A relative path is to be ignored, says the XDG Base Directory Specification. */
    private static @Nullable Path absolute(@Nullable String path) {
        return path != null && !path.isBlank() && Path.of(path).isAbsolute() ? Path.of(path) : null;
    }
}
