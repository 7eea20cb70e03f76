package dev.poise.added;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AddedTest {
    private static final Added.Naming NAMING = new Added.Naming("tool", "[a-z]+", "letters", "saw"::equals);

    private record Tool(String name) {}

    /** What a service loader is: it throws for what cannot be loaded, and goes on. */
    private static Iterable<Tool> found(List<Supplier<Tool>> tools) {
        return () -> {
            Iterator<Supplier<Tool>> each = tools.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Tool next() {
                    return each.next().get();
                }
            };
        };
    }

    private static Added<Tool> of(List<Supplier<Tool>> tools) {
        return Added.of(found(tools), Tool::name, NAMING);
    }

    private static Tool broken(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    @Test
    void shouldFindWhatCanBeUsedInTheOrderOfTheAlphabet() {
        Added<Tool> added = of(List.of(() -> new Tool("plane"), () -> new Tool("axe")));
        assertThat(added.usable().keySet()).containsExactly("axe", "plane");
        assertThat(added.problems()).isEmpty();
    }

    @Test
    void shouldTellOfEachThatCannotBeUsedInOneLineAndKeepTheOthers() {
        Added<Tool> added = of(List.of(
                () -> new Tool("axe"),
                () -> new Tool("axe"),
                () -> new Tool("saw"),
                () -> new Tool("Big\nAxe\u001b[31m"),
                () -> new Tool(null),
                () -> broken(new ServiceConfigurationError("Provider example.Gone not found")),
                () -> broken(new NoClassDefFoundError("example/Missing")),
                () -> broken(new IllegalStateException("boom")),
                () -> broken(new StackOverflowError()),
                () -> new Tool("plane")));
        assertThat(added.usable().keySet()).containsExactly("axe", "plane");
        assertThat(added.problems())
                .hasSize(8)
                .allMatch(line -> line.startsWith("tool of a jar: ") && line.contains(", expected "))
                .allMatch(line -> line.chars().noneMatch(Character::isISOControl));
        assertThat(String.join("\n", added.problems()))
                .contains(
                        "found the name axe, which " + Tool.class.getName() + " has, expected each name once",
                        "found the name saw, which is built in, expected a name of its own",
                        "found the name null, expected letters",
                        "example.Gone not found",
                        "example/Missing",
                        "boom",
                        "StackOverflowError");
    }

    @Test
    void shouldEndWithAListOfClassesThatNeverEnds() {
        Iterable<Tool> endless = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new ServiceConfigurationError("unreadable");
            }

            @Override
            public Tool next() {
                throw new AssertionError();
            }
        };
        assertThat(Added.of(endless, Tool::name, NAMING).problems())
                .hasSizeLessThan(100)
                .isNotEmpty();
        assertThat(new ArrayList<>(Added.of(List.<Tool>of(), Tool::name, NAMING).problems()))
                .isEmpty();
    }
}
