package dev.poise.scenarios.writing;

import dev.poise.parameters.Settings;
import dev.poise.scenarios.draft.Vocabulary;
import java.util.List;
import java.util.Locale;

/**
 * One setting in words, ready to print: a row of the table of all settings. Immutable.
 *
 * @param name the dotted name
 * @param label a few words for people
 * @param unit the unit, "1" for a pure number
 * @param standard the reference team's value
 * @param expected what may be set, such as "a number from 0 to 1"
 * @param grade how well the value is known: measured, theory or assumption; situation for what describes a team
 * @param source where the reference team's value comes from
 * @param duringRun whether an intervention may set it
 */
public record DescribedSetting(
        String name,
        String label,
        String unit,
        String standard,
        String expected,
        String grade,
        String source,
        boolean duringRun) {

    /**
     * Get the rows of all settings, in the order of the catalogue.
     *
     * @param vocabulary the settings there are
     */
    public static List<DescribedSetting> all(Vocabulary vocabulary) {
        Settings standard = vocabulary.catalogue().standard();
        return vocabulary.catalogue().specs().stream()
                .map(spec -> new DescribedSetting(
                        spec.name(),
                        spec.label(),
                        spec.unit(),
                        standard.text(spec.name()),
                        spec.expectation(),
                        spec.grade().name().toLowerCase(Locale.ROOT),
                        spec.source(),
                        spec.mayChangeDuringRun()))
                .toList();
    }
}
