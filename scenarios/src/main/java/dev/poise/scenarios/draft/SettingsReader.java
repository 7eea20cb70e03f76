package dev.poise.scenarios.draft;

import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads groups of settings, at the top of a file and in an intervention. Not thread-safe; one for each group of them. */
final class SettingsReader {
    private static final int NAMES_SHOWN = 12;
    private static final String ANYTHING = "a setting, a group of settings, or " + String.join(", ", Word.keys());

    private final Vocabulary vocabulary;
    private final ProblemList problems;
    private final Time time;
    private final boolean dotted;
    private final List<Assignment> assignments = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** When settings begin to hold; only some may change during a run. */
    private enum Time {
        START,
        MONDAY,
        INTERVENTION
    }

    private SettingsReader(Vocabulary vocabulary, ProblemList problems, Time time, boolean dotted) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.time = time;
        this.dotted = dotted;
    }

    /** Read the settings of a file: nested names only. */
    static List<Assignment> ofFile(Vocabulary vocabulary, List<Node.Field> fields, ProblemList problems) {
        return read(new SettingsReader(vocabulary, problems, Time.START, false), fields);
    }

    /** Read the settings of a file from Monday on: nested names only, only what may change during a run. */
    static List<Assignment> fromMonday(Vocabulary vocabulary, List<Node.Field> fields, ProblemList problems) {
        return read(new SettingsReader(vocabulary, problems, Time.MONDAY, false), fields);
    }

    /** Read the settings of an intervention: nested or dotted names, only what may change during a run. */
    static List<Assignment> ofIntervention(Vocabulary vocabulary, List<Node.Field> fields, ProblemList problems) {
        return read(new SettingsReader(vocabulary, problems, Time.INTERVENTION, true), fields);
    }

    /** Read the settings of a study: nested or dotted names. */
    static List<Assignment> ofStudy(Vocabulary vocabulary, List<Node.Field> fields, ProblemList problems) {
        return read(new SettingsReader(vocabulary, problems, Time.START, true), fields);
    }

    private static List<Assignment> read(SettingsReader reader, List<Node.Field> fields) {
        fields.forEach(field -> reader.read("", field));
        return reader.assignments;
    }

    private void read(String prefix, Node.Field field) {
        String name = prefix.isEmpty() ? field.name() : prefix + "." + field.name();
        Optional<ParameterSpec> spec = vocabulary.find(name);
        // an empty name is not the group of everything
        List<String> group = field.name().isEmpty() ? List.of() : vocabulary.names(name);
        boolean dottedIsFine = dotted && prefix.isEmpty();
        if (!dottedIsFine && field.name().contains(".") && (spec.isPresent() || !group.isEmpty())) {
            problems.add(
                    field.place(),
                    "the dotted name " + QuotedText.plain(field.name()),
                    "names in groups: " + nested(name));
        } else if (spec.isPresent()) {
            assign(spec.get(), field);
        } else if (group.isEmpty()) {
            unknown(prefix, field);
        } else if (field.value() instanceof Node.Group inner) {
            inner.fields().forEach(each -> read(name, each));
        } else {
            problems.add(
                    field.value().place(),
                    field.value().described() + " for " + name,
                    "names with values: " + some(group));
        }
    }

    private void assign(ParameterSpec spec, Node.Field field) {
        if (time == Time.INTERVENTION && !spec.mayChangeDuringRun()) {
            problems.add(field.place(), spec.name() + " in an intervention", "a setting that may change during a run");
        } else if (time == Time.MONDAY && !spec.mayChangeDuringRun()) {
            problems.add(
                    field.place(),
                    spec.name() + " in a file from Monday on",
                    "a setting that may change during a run, or this one in a file that this one extends");
        } else if (!names.add(spec.name())) {
            problems.add(field.place(), spec.name() + " a second time", "each setting once");
        } else {
            assignments.add(ValueReader.read(spec, field.value(), problems));
        }
    }

    private void unknown(String prefix, Node.Field field) {
        String expected = prefix.isEmpty()
                ? (dotted ? "a setting or a group of settings" : ANYTHING)
                : "one of " + some(vocabulary.names(prefix));
        String found = prefix.isEmpty() ? field.name() : prefix + "." + field.name();
        problems.add(
                field.place(),
                "the unknown name " + QuotedText.plain(found),
                expected,
                () -> vocabulary.nearest(prefix, field.name()));
    }

    private static String some(List<String> names) {
        return names.size() <= NAMES_SHOWN
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMES_SHOWN)) + ", ...";
    }

    private static String nested(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name + ": ..." : name.substring(0, dot) + ": { " + nested(name.substring(dot + 1)) + " }";
    }
}
