package dev.poise.cli;

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

    CommandText addAll(List<String> more) {
        words.addAll(more);
        return this;
    }

    @Override
    public String toString() {
        return words.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[\\p{Alnum}_./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
