package dev.poise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** How results are written to standard output. */
enum OutputFormat {
    /** For people. */
    TABLE,
    /** For spreadsheets. */
    CSV,
    /** For programs. */
    JSON;

    /** Reads the option. */
    static final class Converter implements ITypeConverter<OutputFormat> {
        private static final List<String> NAMES = Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();

        @Override
        public OutputFormat convert(String value) {
            return values()[ChoiceConverter.index(value, NAMES)];
        }
    }
}
