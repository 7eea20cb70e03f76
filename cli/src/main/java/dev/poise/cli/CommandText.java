package dev.poise.cli;

import dev.poise.scenarios.problem.ShellText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A command line that can be copied and pasted: what decides the numbers, and nothing else. */
final class CommandText {
    private final List<String> words = new ArrayList<>();

    CommandText(String verb) {
        words.add("./poise");
        words.add(verb);
    }

    CommandText add(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    /** Add names of scenarios, files or folders. */
    CommandText addNames(List<String> names) {
        names.stream().map(ShellText::operand).forEach(words::add);
        return this;
    }

    CommandText addAll(List<String> more) {
        words.addAll(more);
        return this;
    }

    @Override
    public String toString() {
        return words.stream().map(ShellText::word).collect(Collectors.joining(" "));
    }
}
