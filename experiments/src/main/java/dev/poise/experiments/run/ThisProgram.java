package dev.poise.experiments.run;

import dev.poise.experiments.comparison.Provenance;
import dev.poise.metrics.Horizon;
import dev.poise.team.TeamScenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** This program and what it runs on, as results name them. */
public final class ThisProgram {
    /** The Java runtime that this is. */
    public static final String JDK = String.format(
            Locale.ROOT, "%s (%s)", System.getProperty("java.version"), System.getProperty("java.vendor"));

    /** The operating system and its processor architecture. */
    public static final String OS =
            String.format(Locale.ROOT, "%s %s", System.getProperty("os.name"), System.getProperty("os.arch"));

    /** The commit that it was built from, with "-dirty" behind it when files were changed since; "not known" when the build was not told. */
    public static final String COMMIT = commit();

    private ThisProgram() {}

    private static String commit() {
        Properties build = new Properties();
        try (InputStream in = ThisProgram.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return commit(build.getProperty("commit", ""));
    }

    static String commit(String told) {
        return told.matches("[0-9a-f]{40}(-dirty)?") ? told : "not known";
    }

    /**
     * Say where numbers come from.
     *
     * @param scenarios what is run, at least one
     * @param seed the master seed
     * @param replications how many runs of each
     * @param engine what processes the calendar
     * @param command the command line that gives the same numbers
     * @param date the day, ISO 8601
     */
    public static Provenance provenance(
            List<TeamScenario> scenarios, long seed, int replications, String engine, String command, String date) {
        return new Provenance(
                Version.PROGRAM,
                Version.MODEL,
                seed,
                replications,
                Horizon.of(scenarios.get(0).settings()).sprints(),
                engine,
                ScenarioDigest.of(scenarios),
                command,
                JDK,
                OS,
                date);
    }
}
