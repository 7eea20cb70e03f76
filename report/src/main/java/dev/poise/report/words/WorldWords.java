package dev.poise.report.words;

import dev.poise.experiments.study.WorldSample;
import java.util.Locale;
import java.util.OptionalDouble;

/** What is said of the worlds that a study looks at its levers in. */
public final class WorldWords {
    private WorldWords() {}

    /** Say what worlds there are, such as "40 plausible worlds". */
    public static String worlds(WorldSample worlds) {
        OptionalDouble accepted = worlds.accepted();
        if (accepted.isEmpty()) {
            return String.format(Locale.ROOT, "%d worlds of a table", worlds.size());
        }
        return String.format(
                Locale.ROOT,
                "%d plausible worlds, those that were accepted of %s drawn (%s; seed %d)",
                worlds.size(),
                Numerals.PAGE.count(worlds.drawn()),
                Numerals.PAGE.percent(accepted.getAsDouble()),
                worlds.seed());
    }

    /** Say in a sentence or two what worlds are, and where they come from. */
    public static String sentence(WorldSample worlds) {
        OptionalDouble accepted = worlds.accepted();
        return accepted.isEmpty()
                ? String.format(
                        Locale.ROOT,
                        "The %d worlds are those of a table, each with values of its own for %d constants of the model; they are taken for a sample of those that there might be.",
                        worlds.size(),
                        worlds.constants().size())
                : String.format(
                        Locale.ROOT,
                        "The %d worlds are plausible ones: %d constants of the model were drawn together from their ranges, %s times (seed %d), and the worlds accepted in which the reference team is like measured ones, %s of those drawn.",
                        worlds.size(),
                        worlds.constants().size(),
                        Numerals.PAGE.count(worlds.drawn()),
                        worlds.seed(),
                        Numerals.PAGE.percent(accepted.getAsDouble()));
    }
}
