package dev.poise.cli;

import dev.poise.metrics.AddedMetrics;
import dev.poise.parameters.AddedMechanisms;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.QuotedText;
import dev.poise.team.TeamMechanisms;
import dev.poise.team.productowner.AddedPolicies;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What a program finds around it when it starts: the variables that are meant for it, and what the jars bring that they name. What is not
 * understood would be passed over by the shell and by Java, so it is told here.
 */
final class Surroundings {
    static final String JARS = "POISE_JARS";

    private static final String OURS = "POISE_";
    /** What each is for. */
    static final Map<String, String> ABOUT = new TreeMap<>(Map.of(
            "POISE_CACHE",
            "where the native library of the database is unpacked (~/.cache/poise by default)",
            "POISE_CLUSTER_SECRET",
            "opens the key store of poise cluster --key",
            "POISE_HEAP",
            "memory of the program, such as 2g",
            JARS,
            "jars with policies and metrics of your own",
            "POISE_JDK_PLACES",
            "where the launcher looks for a JDK",
            "POISE_STATE",
            "where the workshop keeps its session"));

    private static final List<String> VARIABLES = List.copyOf(ABOUT.keySet());

    private Surroundings() {}

    /**
     * Look around.
     *
     * @param environment the variables of the program
     * @return one line for each thing that is not understood; empty when all is
     */
    static List<String> problems(Map<String, String> environment) {
        List<String> problems = new ArrayList<>();
        for (String name : new TreeMap<>(environment).keySet()) {
            // others may begin their names like this as well; what is near to one of ours was meant to be it
            String nearest = VARIABLES.contains(name) ? null : NearestName.to(name, VARIABLES);
            if (name.startsWith(OURS) && nearest != null) {
                problems.add("found the unknown variable " + QuotedText.plain(name) + ", expected one of "
                        + String.join(", ", VARIABLES) + "; did you mean " + nearest + "?");
            }
        }
        jars(environment.get(JARS), problems);
        problems.addAll(AddedPolicies.problems());
        problems.addAll(AddedMetrics.problems());
        problems.addAll(AddedMechanisms.problems());
        problems.addAll(TeamMechanisms.problems());
        return problems;
    }

    private static void jars(@Nullable String named, List<String> problems) {
        if (named == null || named.isEmpty()) {
            return;
        }
        for (String place : named.split(File.pathSeparator, -1)) {
            String found = found(place);
            if (!found.isEmpty()) {
                problems.add(JARS + ": found " + found + ", expected jars or folders of classes with "
                        + File.pathSeparator + " between them");
            }
        }
    }

    /** Say what is wrong with a place on the class path; empty when nothing is. */
    private static String found(String place) {
        if (place.isBlank()) {
            return "an empty name";
        }
        if (place.endsWith("*")) {
            return Files.isDirectory(Path.of(place.substring(0, place.length() - 1)))
                    ? ""
                    : QuotedText.escaped(place) + ", which is no folder";
        }
        try {
            Path path = Path.of(place);
            if (!Files.exists(path)) {
                return QuotedText.escaped(place) + ", which is not there";
            }
            if (!Files.isDirectory(path)) {
                new ZipFile(path.toFile()).close();
            }
            return "";
        } catch (IOException | InvalidPathException unreadable) {
            return QuotedText.escaped(place) + ", which cannot be read as a jar";
        }
    }
}
