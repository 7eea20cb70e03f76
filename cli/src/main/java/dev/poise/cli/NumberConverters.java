package dev.poise.cli;

import dev.poise.scenarios.document.Numbers;
import java.util.Locale;
import java.util.OptionalLong;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses numbers of options exactly as numbers in files are parsed: the same syntax, no rounding. */
final class NumberConverters {
    private NumberConverters() {}

    /** Use these converters in a command and in all below it. */
    static void register(CommandLine command) {
        command.registerConverter(int.class, new OfInt())
                .registerConverter(Integer.class, new OfInt())
                .registerConverter(long.class, new OfLong())
                .registerConverter(Long.class, new OfLong())
                .registerConverter(double.class, new OfDouble())
                .registerConverter(Double.class, new OfDouble());
    }

    // classes and no lambdas: JDK 17 crashes when class data sharing archives a lambda of this interface
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
        if (number.isEmpty()) {
            throw new TypeConversionException(String.format(Locale.ROOT, "'%s' is not a whole number", text));
        }
        if (number.getAsLong() < low || number.getAsLong() > high) {
            throw new TypeConversionException(
                    String.format(Locale.ROOT, "'%s' is not between %d and %d", text, low, high));
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
