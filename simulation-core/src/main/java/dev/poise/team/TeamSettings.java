package dev.poise.team;

import dev.poise.settings.Dictionary;
import dev.poise.settings.Parameter;
import dev.poise.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/** The dictionary of everything a scenario of the team may set. */
public final class TeamSettings {
    /** All settings and constants, in the order in which they are described. */
    public static final Dictionary DICTIONARY = new Dictionary(parameters());

    private TeamSettings() {}

    /** Get the values of the reference team. */
    public static Settings standard() {
        return DICTIONARY.standard();
    }

    private static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.addAll(List.of(TeamParameter.values()));
        return all;
    }
}
