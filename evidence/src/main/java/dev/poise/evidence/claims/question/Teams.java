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
 * Teams that differ by chance: each has settings of its own, drawn by its number alone, so that they are the same in every run. Immutable.
 *
 * @param draws how settings are drawn, by the letters of their sweep
 */
public record Teams(Map<String, Distribution> draws) {
    /** Key of the stream that teams are drawn from; no other stream of this module has it. */
    private static final long TEAM_STREAM = 20_260;

    /** Copies the map. */
    public Teams {
        draws = Collections.unmodifiableMap(new LinkedHashMap<>(draws));
    }

    /**
     * Get the words by which an alternative names a team.
     *
     * @param team its number, from 0
     */
    List<String> alternative(int team) {
        List<String> alternative = new ArrayList<>();
        draws.keySet().forEach(letters -> alternative.add(letters + text(letters, team)));
        return alternative;
    }

    /**
     * Get a setting of a team.
     *
     * @param letters the letters of a sweep in {@link #draws()}
     * @param team its number, from 0
     */
    double drawn(String letters, int team) {
        return Double.parseDouble(text(letters, team));
    }

    /** Draw a setting of a team, four decimals, as it stands in the word of an alternative. */
    private String text(String letters, int team) {
        Distribution draw = draws.get(letters);
        if (draw == null) {
            throw new IllegalStateException(letters + " is not drawn");
        }
        return String.format(
                Locale.ROOT, "%.4f", draw.draw(KeyedRandom.key(KeyedRandom.key(TEAM_STREAM, letters), team)));
    }
}
