package dev.poise.cli;

import dev.poise.scenarios.document.Numbers;
import java.util.Locale;
import java.util.OptionalLong;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers of options as those of files are read: exactly, and nothing that another reader would take for another number. */
final class NumberConverters {
    private NumberConverters() {}

    /** Have all commands below one read their numbers so. */
    static void register(CommandLine command) {
        command.registerConverter(int.class, new OfInt())
                .registerConverter(Integer.class, new OfInt())
                .registerConverter(long.class, new OfLong())
                .registerConverter(Long.class, new OfLong())
                .registerConverter(double.class, new OfDouble())
                .registerConverter(Double.class, new OfDouble());
    }

    // classes and no lambdas: Java 17 crashes when it archives a lambda for an interface as old as picocli's
    private static final class OfInt implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }

    private static final class OfLong implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    private static final class OfDouble implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return number(text);
        }
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
