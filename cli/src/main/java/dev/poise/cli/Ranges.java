package dev.poise.cli;

import dev.poise.scenarios.problem.QuotedText;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Holds what was typed to the {@link Within} of each option. */
final class Ranges {
    private Ranges() {}

    /** Get a line for each number that lies outside of what its option takes. */
    static List<String> problems(ParseResult parsed) {
        List<String> problems = new ArrayList<>();
        for (CommandLine command : parsed.asCommandLineList()) {
            for (ArgSpec option : command.getParseResult().matchedArgs()) {
                Within range = range(option);
                if (range != null) {
                    values(option).stream()
                            .filter(value -> !holds(range, value))
                            .forEach(value -> problems.add(line(option, range, value.toString())));
                }
            }
        }
        return problems;
    }

    /**
     * Say what is wrong with what is no number of the option's type.
     *
     * @param option which option, null when it is none
     * @param found what was typed, null when nothing was
     * @return empty when the option takes no numbers
     */
    static Optional<String> problem(@Nullable ArgSpec option, @Nullable String found) {
        Within range = option == null ? null : range(option);
        return option == null || range == null || found == null
                ? Optional.empty()
                : Optional.of(line(option, range, found));
    }

    private static @Nullable Within range(ArgSpec option) {
        return option.userObject() instanceof AnnotatedElement field ? field.getAnnotation(Within.class) : null;
    }

    private static List<Number> values(ArgSpec option) {
        Object value = option.getValue();
        Collection<?> all =
                value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
        return all.stream().map(Number.class::cast).toList();
    }

    private static boolean holds(Within range, Number value) {
        return value instanceof Double number
                ? number >= range.from() && number <= range.to()
                : value.longValue() >= range.from() && value.longValue() <= range.to();
    }

    private static String line(ArgSpec option, Within range, String found) {
        boolean whole = option.auxiliaryTypes()[0] != Double.class;
        return String.format(
                Locale.ROOT,
                "%s: found %s, expected a %snumber from %d to %d",
                option instanceof OptionSpec named ? named.longestName() : option.paramLabel(),
                QuotedText.plain(found),
                whole ? "whole " : "",
                range.from(),
                range.to());
    }
}
