package dev.poise.scenarios.document;

import java.util.Locale;

/** How a document is written. */
public enum Format {
    /** YAML; the usual one. */
    YAML,
    /** JSON. */
    JSON;

    /**
     * Tell the format by the end of a file's name.
     *
     * @param file the name of a file
     * @return JSON for {@code .json}, else YAML
     */
    public static Format of(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }
}
