package dev.poise.scenarios.writing;

import dev.poise.parameters.EvidenceLevel;
import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.draft.Vocabulary;
import java.util.List;
import java.util.Locale;

/**
 * The file that a new scenario starts from: every setting of the situation at the reference team's value, explained, and
 * commented out, so that a scenario which is extended later is not overwritten by values nobody chose.
 */
public final class ScenarioTemplate {
    private static final int COMMENT_COLUMN = 32;

    private final Vocabulary vocabulary;
    private final Settings standard;
    private final StringBuilder text = new StringBuilder();

    private ScenarioTemplate(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.standard = vocabulary.catalogue().standard();
    }

    /**
     * Write the template.
     *
     * @param vocabulary the settings there are
     * @return a commented YAML file that equals the reference team
     */
    public static String yaml(Vocabulary vocabulary) {
        return new ScenarioTemplate(vocabulary).write();
    }

    private String write() {
        text.append("""
                # A scenario. To change a setting, remove the # in front of it and in front of its group.
                about: >
                  One sentence on what this scenario is. One sentence on what it shows.

                # One or several; later wins. Built-in names, or files relative to this one.
                extends: reference-team

                # What is set below has always been so. With the line "from: monday" it begins on the first day of sprint 1, the first
                # that is measured; only what may change during a run can.

                """);
        group("", "");
        text.append(
                "\n# Changes during the run, each at the start of a working day:\n#interventions:\n#  - at: sprint 6 day 1\n");
        vocabulary.catalogue().specs().stream()
                .filter(spec -> spec.mayChangeDuringRun() && spec.kind() == ParameterSpec.Kind.NUMBER)
                .findFirst()
                .ifPresent(spec -> text.append(
                        String.format(Locale.ROOT, "#    set: { %s: %s }\n", spec.name(), plain(spec.high()))));
        text.append(String.format(
                Locale.ROOT,
                "\n# Mechanisms to switch off, of %s:\n#without: [%s]\n",
                String.join(", ", Mechanism.ids()),
                Mechanism.all().get(0).id()));
        return text.toString();
    }

    private void group(String prefix, String indent) {
        for (String name : vocabulary.names(prefix)) {
            String full = prefix.isEmpty() ? name : prefix + "." + name;
            if (vocabulary.find(full).isPresent()) {
                setting(vocabulary.find(full).get(), name, indent);
            } else if (holdsASituation(full)) {
                text.append("#").append(indent).append(name).append(":\n");
                group(full, indent + "  ");
            }
        }
    }

    private boolean holdsASituation(String group) {
        return vocabulary.catalogue().specs().stream()
                .anyMatch(spec ->
                        spec.grade() == EvidenceLevel.SITUATION && spec.name().startsWith(group + "."));
    }

    private void setting(ParameterSpec spec, String name, String indent) {
        if (spec.grade() != EvidenceLevel.SITUATION) {
            return;
        }
        String line = String.format(Locale.ROOT, "#%s%s: %s", indent, name, standard.text(spec.name()));
        String padding = " ".repeat(Math.max(2, COMMENT_COLUMN - line.length()));
        String unit = List.of("1", "name", "0..1").contains(spec.unit()) ? "" : " (" + spec.unit() + ")";
        text.append(
                String.format(Locale.ROOT, "%s%s# %s%s; %s\n", line, padding, spec.label(), unit, spec.expectation()));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%s", value);
    }
}
