package dev.poise.evidence.targets;

import dev.poise.scenarios.document.DocumentReader;
import dev.poise.scenarios.document.Format;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.team.TeamSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The targets and the configurations in which they are looked for. Immutable.
 *
 * @param noise standard deviation of a questionnaire's noise, on a scale from 0 to 1; 0 when a file does not say
 * @param configurations in the order of the file
 * @param targets in the order of the file
 */
public record Targets(double noise, List<Configuration> configurations, List<Target> targets) {
    private static final String TARGETS = "targets.yaml";
    private static final String CHECKS = "checks.yaml";

    /** Copies the lists. */
    public Targets {
        configurations = List.copyOf(configurations);
        targets = List.copyOf(targets);
    }

    /**
     * Get the targets that come with the program.
     *
     * @throws IllegalStateException when their file is wrong; the message has a line for every mistake
     */
    public static Targets builtIn() {
        return builtIn(TARGETS);
    }

    /**
     * Get the figures that come with the program and were looked at only after the constants were frozen.
     *
     * @throws IllegalStateException when their file is wrong; the message has a line for every mistake
     */
    public static Targets checks() {
        return builtIn(CHECKS);
    }

    private static Targets builtIn(String file) {
        ProblemList problems = new ProblemList();
        Targets targets = read(file, resource(file), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    problems.inOrder().stream().map(Problem::describe).collect(Collectors.joining("\n")));
        }
        return targets;
    }

    /**
     * Read targets.
     *
     * @param file the name to tell problems by; also tells whether it is YAML or JSON
     * @param text the text
     * @param problems takes everything that is wrong
     * @return what could be understood; only of use when there is no problem
     */
    public static Targets read(String file, String text, ProblemList problems) {
        Node.Group root = DocumentReader.read(file, text, Format.of(file), DocumentReader.Expected.TARGETS, problems);
        return root == null
                ? new Targets(0, List.of(), List.of())
                : new TargetsReader(TeamSettings.CATALOGUE, problems).read(root);
    }

    private static String resource(String file) {
        try (InputStream in = Targets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(String.format(Locale.ROOT, "The built-in file %s is missing.", file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Find a configuration.
     *
     * @param id its name
     */
    public Optional<Configuration> configuration(String id) {
        return configurations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Get the names of the targets. */
    public List<String> ids() {
        return targets.stream().map(Target::id).toList();
    }

    /**
     * Keep some targets, and the configurations that these need.
     *
     * @param ids names of targets
     */
    public Targets only(List<String> ids) {
        List<Target> kept =
                targets.stream().filter(target -> ids.contains(target.id())).toList();
        List<Configuration> needed = configurations.stream()
                .filter(one -> kept.stream()
                        .flatMap(target -> target.parts().stream())
                        .anyMatch(part -> part.configuration().equals(one.id())))
                .toList();
        return new Targets(noise, needed, kept);
    }
}
