package dev.poise.experiments.comparison;

import dev.poise.parameters.Mechanism;
import dev.poise.parameters.ParameterSpec;
import dev.poise.parameters.Settings;
import dev.poise.scenarios.FromMonday;
import dev.poise.team.Intervention;
import dev.poise.team.TeamScenario;
import dev.poise.team.TeamSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the settings in which scenarios differ. */
final class DifferingSettings {
    private DifferingSettings() {}

    /** From Monday on, scenarios differ in what they are from then on. */
    static List<SettingRow> of(List<TeamScenario> run, Onset onset) {
        return of(onset == Onset.MONDAY ? run.stream().map(FromMonday::once).toList() : run);
    }

    private static List<SettingRow> of(List<TeamScenario> scenarios) {
        List<SettingRow> rows = new ArrayList<>();
        for (ParameterSpec entry : TeamSettings.CATALOGUE.specs()) {
            add(
                    rows,
                    entry.name(),
                    entry.label(),
                    unit(entry),
                    scenarios,
                    s -> s.settings().text(entry.name()),
                    entry.kind() == ParameterSpec.Kind.CHOICE
                            ? s -> OptionalDouble.empty()
                            : s -> OptionalDouble.of(s.settings().number(entry.name())));
        }
        add(
                rows,
                "without",
                "mechanisms switched off",
                "",
                scenarios,
                DifferingSettings::without,
                s -> OptionalDouble.empty());
        add(
                rows,
                "interventions",
                "changes on the way",
                "",
                scenarios,
                DifferingSettings::interventions,
                s -> OptionalDouble.empty());
        return rows;
    }

    private static void add(
            List<SettingRow> rows,
            String name,
            String label,
            String unit,
            List<TeamScenario> scenarios,
            Function<TeamScenario, String> text,
            Function<TeamScenario, OptionalDouble> number) {
        List<String> values = scenarios.stream().map(text).toList();
        if (values.stream().distinct().count() > 1) {
            rows.add(new SettingRow(
                    name,
                    label,
                    unit,
                    values,
                    scenarios.stream()
                            .map(number)
                            .flatMapToDouble(OptionalDouble::stream)
                            .boxed()
                            .toList()));
        }
    }

    private static String unit(ParameterSpec entry) {
        return entry.kind() == ParameterSpec.Kind.CHOICE ? "" : entry.unit();
    }

    private static String without(TeamScenario scenario) {
        String names = scenario.without().stream().map(Mechanism::id).collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static String interventions(TeamScenario scenario) {
        String all = scenario.interventions().stream()
                .map(intervention -> text(scenario.settings(), intervention))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }

    private static String text(Settings settings, Intervention intervention) {
        Stream<String> set = intervention.set().entrySet().stream().map(change -> text(settings, change));
        Stream<String> people = intervention.people().entrySet().stream()
                .map(change ->
                        String.format(Locale.ROOT, "%s = %d", change.getKey().id(), change.getValue()));
        return Stream.concat(set, people)
                .collect(Collectors.joining(
                        ", ",
                        String.format(Locale.ROOT, "sprint %d day %d: ", intervention.sprint(), intervention.day()),
                        ""));
    }

    private static String text(Settings settings, Map.Entry<String, Double> change) {
        return String.format(
                Locale.ROOT,
                "%s = %s",
                change.getKey(),
                settings.with(change.getKey(), change.getValue()).text(change.getKey()));
    }
}
