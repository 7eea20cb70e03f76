package dev.poise.cli;

import dev.poise.experiments.comparison.AlternativePlan;
import dev.poise.scenarios.writing.ScenarioWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Names folders of results and says where they are. */
final class Results {
    private Results() {}

    /** Make the name of a folder: what stands before the seed is cut to what file systems like. */
    static String folderName(String name, long seed) {
        String plain = name.replaceAll("[^\\p{Alnum}._+-]", "_");
        return String.format(Locale.ROOT, "%s-%d", plain.substring(0, Math.min(80, plain.length())), seed);
    }

    static String yaml(AlternativePlan plan) {
        return ScenarioWriter.yaml(plan.scenario(), plan.about(), ScenarioWriter.Extent.EVERYTHING);
    }

    /** Say where to look. */
    static void tell(Session session, Path folder, String first) {
        Path shown = folder.resolve(first);
        Path here = session.folder().toAbsolutePath().normalize();
        session.tell("Written: " + (shown.startsWith(here) ? here.relativize(shown) : shown));
    }
}
