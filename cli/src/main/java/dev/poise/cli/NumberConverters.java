package dev.poise.cli;

import dev.poise.scenarios.document.Numbers;
import java.util.Locale;
import java.util.OptionalLong;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers of options as those of files are read: exactly, and nothing that another reader would take for another number. */
final class NumberConverters {
    private NumberConverters() {}

    /** Have all commands below one read their numbers so. */
    static void register(CommandLine command) {
        command.registerConverter(int.class, text -> (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .registerConverter(Integer.class, text -> (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .registerConverter(long.class, text -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE))
                .registerConverter(Long.class, text -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE))
                .registerConverter(double.class, NumberConverters::number)
                .registerConverter(Double.class, NumberConverters::number);
    }

    private static long whole(String text, long low, long high) {
        OptionalLong number = Numbers.whole(text);
        if (number.isEmpty() || number.getAsLong() < low || number.getAsLong() > high) {
            throw new TypeConversionException(String.format(Locale.ROOT, "'%s' is not a whole number", text));
        }
        return number.getAsLong();
    }

    private static double number(String text) {
        double number = Numbers.number(text);
        if (Double.isNaN(number)) {
            throw new TypeConversionException(String.format(Locale.ROOT, "'%s' is not a number", text));
        }
        return number;
    }
}
