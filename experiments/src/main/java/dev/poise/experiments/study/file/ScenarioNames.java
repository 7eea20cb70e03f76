package dev.poise.experiments.study.file;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The scenarios that a study chooses among, in order: those of its factor, or else those that its listed points name. Not
 * thread-safe.
 */
final class ScenarioNames {
    private static final int MAX_SHOWN = 12;

    private final List<Node.Scalar> levels;
    private final List<Node.Scalar> files;
    private final Map<String, Integer> indices = new HashMap<>();
    private boolean open;

    /** Take the levels of a factor and where each lies; when there are none, points may name any. */
    ScenarioNames(List<Node.Scalar> levels, List<Node.Scalar> files) {
        this.levels = new ArrayList<>(levels);
        this.files = new ArrayList<>(files);
        this.open = levels.isEmpty();
        index();
    }

    /** Take no more names. */
    void close() {
        open = false;
        index();
    }

    private void index() {
        indices.clear();
        List<String> labels = labels();
        for (int i = 0; i < levels.size(); i++) {
            indices.putIfAbsent(levels.get(i).text(), i);
            indices.putIfAbsent(labels.get(i), i);
        }
    }

    /** Get what was named, in order, each with the place where it first stood. */
    List<Node.Scalar> levels() {
        return List.copyOf(levels);
    }

    /** Get the built-in name or the file of each. */
    List<Node.Scalar> files() {
        return List.copyOf(files);
    }

    /** Get the names without folders and endings, and all names as they were written where that would leave two alike or none. */
    List<String> labels() {
        List<String> texts =
                levels.stream().map(level -> QuotedText.escaped(level.text())).toList();
        List<String> labels = texts.stream().map(ScenarioNames::label).toList();
        boolean clear = labels.stream().noneMatch(String::isBlank)
                && labels.stream().distinct().count() == labels.size();
        return clear ? labels : texts;
    }

    /** Get the position of a scenario, NaN when it cannot be used; then a problem was added. */
    double index(Node node, ProblemList problems) {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Scalar.Kind.TEXT
                && !scalar.text().isBlank()) {
            Integer index = indices.get(scalar.text());
            if (index == null && !open) {
                index = indices.get(label(scalar.text()));
            }
            if (index != null) {
                return index;
            }
            if (open && levels.size() < DesignReader.MAX_LEVELS) {
                indices.put(scalar.text(), levels.size());
                levels.add(scalar);
                files.add(scalar);
                return levels.size() - 1.0;
            }
        }
        problems.add(
                node.place(),
                node.described() + " for scenario",
                open
                        ? "the names of at most " + DesignReader.MAX_LEVELS + " built-in scenarios or files"
                        : "one of " + some(),
                () -> node instanceof Node.Scalar scalar ? NearestName.to(scalar.text(), labels()) : null);
        return Double.NaN;
    }

    private String some() {
        return labels().stream().limit(MAX_SHOWN).collect(Collectors.joining(", "))
                + (levels.size() > MAX_SHOWN ? ", ..." : "");
    }

    /** Get a scenario's name without folders and ending. */
    static String label(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceFirst("(?i)\\.(yaml|yml|json)$", "");
    }
}
