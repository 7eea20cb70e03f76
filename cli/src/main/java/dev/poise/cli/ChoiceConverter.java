package dev.poise.cli;

import dev.poise.scenarios.problem.NearestName;
import dev.poise.scenarios.problem.QuotedText;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Reads an option that takes one of a few names. */
final class ChoiceConverter {
    private ChoiceConverter() {}

    /** Get the position of a name; the complaint about an unknown one says which there are. */
    static int index(String value, List<String> names) {
        int index = names.indexOf(value);
        if (index < 0) {
            throw new TypeConversionException(String.format(
                    Locale.ROOT,
                    "found %s, expected one of %s%s",
                    QuotedText.plain(value),
                    String.join(", ", names),
                    didYouMean(value, names)));
        }
        return index;
    }

    /** Get "; did you mean ...?" with the nearest name, or nothing when none is near. */
    static String didYouMean(String typed, List<String> names) {
        String nearest = NearestName.to(typed, names);
        return nearest == null ? "" : String.format(Locale.ROOT, "; did you mean %s?", nearest);
    }

    /**
     * Get "; did you mean ...?" with the option that was meant: the nearest long one, or one that begins what was typed. A single
     * letter is near to every other and tells nothing.
     */
    static String didYouMeanOption(String typed, List<String> options) {
        List<String> written =
                options.stream().filter(option -> option.startsWith("--")).toList();
        String begun = written.stream().filter(typed::startsWith).findFirst().orElse("");
        return begun.isEmpty() ? didYouMean(typed, written) : String.format(Locale.ROOT, "; did you mean %s?", begun);
    }
}
