package dev.poise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** How results are written to standard output. */
enum Format {
    /** For people. */
    TABLE,
    /** For spreadsheets. */
    CSV,
    /** For programs. */
    JSON;

    /** Reads the option. */
    static final class Converter implements ITypeConverter<Format> {
        private static final List<String> NAMES = Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();

        @Override
        public Format convert(String value) {
            return values()[Choices.index(value, NAMES)];
        }
    }
}
