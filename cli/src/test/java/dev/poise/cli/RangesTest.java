package dev.poise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every option that takes a number says which, and is held to it. */
class RangesTest {
    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, double.class, Double.class);

    @TempDir
    private Path folder;

    static Stream<String> commandsWithNumbers() {
        return Examples.commands().stream().filter(name -> !numbers(name).isEmpty());
    }

    private static List<OptionSpec> numbers(String name) {
        return Examples.command(name).options().stream()
                .filter(option -> NUMBERS.contains(option.auxiliaryTypes()[0]))
                .toList();
    }

    @Test
    void shouldKnowOptionsThatTakeNumbers() {
        assertThat(numbers("poise compare"))
                .extracting(OptionSpec::longestName)
                .contains("--replications", "--jobs", "--seed");
        assertThat(Examples.commands())
                .allSatisfy(name -> assertThat(Examples.command(name).positionalParameters())
                        .noneMatch(word -> NUMBERS.contains(word.auxiliaryTypes()[0])));
    }

    @ParameterizedTest
    @MethodSource("commandsWithNumbers")
    void shouldRefuseWhatLiesOutsideAndSayWhatIsExpected(String name) {
        for (OptionSpec option : numbers(name)) {
            Within range = range(option);
            String expected = String.format(Locale.ROOT, "number from %d to %d", range.from(), range.to());
            for (String wrong : wrong(range, option.auxiliaryTypes()[0] == Double.class)) {
                Cli cli = new Cli(folder);
                assertThat(cli.run(with(name, option, wrong)))
                        .as("%s %s", option.longestName(), wrong)
                        .isEqualTo(2);
                assertThat(cli.err().lines().findFirst().orElse(""))
                        .contains(option.longestName() + ": found " + wrong, expected);
                assertThat(cli.err().lines()).hasSizeLessThanOrEqualTo(2);
                assertThat(cli.out()).isEmpty();
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static Within range(ArgSpec option) {
        assertThat(option.userObject()).isInstanceOf(java.lang.reflect.Field.class);
        Within range = ((java.lang.reflect.Field) option.userObject()).getAnnotation(Within.class);
        assertThat(range).as("%s takes numbers without saying which", option).isNotNull();
        return range;
    }

    private static List<String> wrong(Within range, boolean anyNumber) {
        List<String> wrong = new ArrayList<>(List.of("x", "NaN", "Infinity"));
        if (!anyNumber) {
            wrong.addAll(List.of("1.5", "9".repeat(30), "-" + "9".repeat(30)));
        }
        if (range.from() > Long.MIN_VALUE) {
            wrong.add(Long.toString(range.from() - 1));
        }
        if (range.to() < Long.MAX_VALUE) {
            wrong.add(Long.toString(range.to() + 1));
        }
        return wrong;
    }

    private static String[] with(String name, OptionSpec option, String value) {
        List<String> words = new ArrayList<>(Examples.of(name, Examples.RUN));
        int at = words.indexOf(option.longestName());
        if (at >= 0) {
            words.subList(at, at + 2).clear();
        }
        words.add(option.longestName() + "=" + value);
        return words.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"compare,--jobs,1", "compare,--jobs,1024", "cluster lead,--jobs,0", "workshop,--port,65535"})
    void shouldCountTheEndsAsInside(String command, String option, String value) {
        Cli cli = new Cli(folder);
        // nothing is run: help comes first
        String[] words = (command + " " + option + " " + value + " nowhere.yaml --help").split(" ", -1);

        assertThat(cli.run(words)).as(cli.err()).isZero();
    }

    @Test
    void shouldTellAllNumbersThatAreWrongAtOnce() {
        Cli cli = new Cli(folder);

        assertThat(cli.run("compare", "--jobs", "0", "--replications", "0")).isEqualTo(2);
        assertThat(cli.err())
                .contains("--jobs: found 0", "--replications: found 0")
                .hasLineCount(2);
    }
}
