package dev.poise.scenarios.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What part of a situation a built-in scenario describes. In the order in which parts are put together; later wins. */
public enum Kind {
    /** The whole team that all others start from. */
    TEAM_REFERENCE,
    /** A product. */
    PRODUCT,
    /** A team. */
    TEAM,
    /** A culture. */
    CULTURE,
    /** A Product Owner. */
    PRODUCT_OWNER;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Get the name used in lists, options and folders. */
    public String id() {
        return id;
    }

    /**
     * Find a kind.
     *
     * @param id the name used in lists, options and folders
     */
    public static Optional<Kind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
