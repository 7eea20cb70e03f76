package dev.poise.evidence.claims.question;

import dev.poise.evidence.targets.Distribution;
import dev.poise.random.KeyedRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Teams that differ: each has settings drawn for it, the same whatever else happens. Immutable.
 *
 * @param draws how settings are drawn, by the letters of their sweep
 */
public record Teams(Map<String, Distribution> draws) {
    private static final long TEAMS = 20_260;

    /** Copies the map. */
    public Teams {
        draws = Collections.unmodifiableMap(new LinkedHashMap<>(draws));
    }

    /** Get the words of a team. */
    List<String> alternative(int team) {
        List<String> alternative = new ArrayList<>();
        draws.keySet().forEach(letters -> alternative.add(letters + text(letters, team)));
        return alternative;
    }

    /** Get a setting of a team. */
    double drawn(String letters, int team) {
        return Double.parseDouble(text(letters, team));
    }

    /** Draw a setting of a team, four decimals, as it stands in the word of an alternative. */
    private String text(String letters, int team) {
        Distribution draw = draws.get(letters);
        if (draw == null) {
            throw new IllegalStateException(letters + " is not drawn");
        }
        return String.format(Locale.ROOT, "%.4f", draw.draw(KeyedRandom.key(KeyedRandom.key(TEAMS, letters), team)));
    }
}
