package dev.poise.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations as people write them: {@code 30s}, {@code 10m}, {@code 2h}. */
final class DurationConverter implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([smh])");

    @Override
    public Duration convert(String text) {
        Matcher found = FORM.matcher(text);
        Duration duration = found.matches()
                ? Duration.parse("PT" + found.group(1) + found.group(2).toUpperCase(Locale.ROOT))
                : Duration.ZERO;
        if (duration.isZero()) {
            throw new TypeConversionException(
                    String.format(Locale.ROOT, "found %s, expected a duration such as 30s, 10m or 2h", text));
        }
        return duration;
    }
}
