package dev.poise.scenarios.draft;

import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the list of interventions. */
public final class ChangesReader {
    /** How the time of an intervention is written, as a regular expression that Java and JSON Schema read alike. */
    public static final String TIME = "^sprint +[1-9][0-9]{0,4}( +day +[1-9][0-9]{0,4})?$";

    private static final Pattern NUMBERS = Pattern.compile("sprint +(\\d+)(?: +day +(\\d+))?");
    private static final String EXAMPLE = "\"sprint 6\" or \"sprint 6 day 1\", both counted from 1";
    private static final List<String> KEYS = List.of("at", "set");

    private final Vocabulary vocabulary;
    private final ProblemList problems;

    ChangesReader(Vocabulary vocabulary, ProblemList problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    List<Draft.Change> read(Node node) {
        if (!(node instanceof Node.Items items)) {
            problems.add(
                    node.place(),
                    node.described() + " for interventions",
                    "a list such as [{ at: sprint 6, set: { ... } }]");
            return List.of();
        }
        List<Draft.Change> changes = new ArrayList<>();
        for (Node each : items.nodes()) {
            if (each instanceof Node.Group group) {
                Draft.Change change = change(group);
                if (change != null) {
                    changes.add(change);
                }
            } else {
                problems.add(each.place(), each.described() + " in interventions", "{ at: ..., set: { ... } }");
            }
        }
        return changes;
    }

    private Draft.@Nullable Change change(Node.Group group) {
        Matcher time = null;
        Place place = group.place();
        List<Assignment> set = null;
        for (Node.Field field : group.fields()) {
            switch (field.name()) {
                case "at" -> {
                    place = field.value().place();
                    time = time(field.value());
                }
                case "set" -> set = set(field.value());
                default ->
                    problems.add(
                            field.place(),
                            String.format(
                                    Locale.ROOT,
                                    "the unknown name %s in an intervention",
                                    QuotedText.plain(field.name())),
                            "at and set",
                            () -> NearestName.to(field.name(), KEYS));
            }
        }
        for (String key : KEYS) {
            if (group.fields().stream().noneMatch(field -> field.name().equals(key))) {
                problems.add(group.place(), "an intervention without " + key, "{ at: ..., set: { ... } }");
            }
        }
        if (time == null || set == null) {
            return null;
        }
        int day = time.group(2) == null ? 1 : Integer.parseInt(time.group(2));
        return new Draft.Change(Integer.parseInt(time.group(1)), day, set, place);
    }

    private @Nullable Matcher time(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().matches(TIME)) {
            Matcher numbers = NUMBERS.matcher(scalar.text());
            return numbers.matches() ? numbers : null;
        }
        problems.add(node.place(), node.described() + " for at", EXAMPLE);
        return null;
    }

    private List<Assignment> set(Node node) {
        if (node instanceof Node.Group group && !group.fields().isEmpty()) {
            return SettingsReader.ofIntervention(vocabulary, group.fields(), problems);
        }
        problems.add(
                node.place(),
                (node instanceof Node.Group ? "an empty group" : node.described()) + " for set",
                "settings with their new values");
        return List.of();
    }
}
