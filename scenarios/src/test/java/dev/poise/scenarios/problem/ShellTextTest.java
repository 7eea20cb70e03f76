package dev.poise.scenarios.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poise.fuzz.PathNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ShellTextTest {
    @Test
    void shouldLeavePlainWordsAlone() {
        assertThat(List.of("out", "studies/a-b_c.d", "--seed", "a=b", "1,2", "x@y%z", "/tmp/x"))
                .allMatch(word -> ShellText.word(word).equals(word));
    }

    @Test
    void shouldTellAPathFromAnOption() {
        assertThat(ShellText.path(Path.of("-rf"))).isEqualTo("./-rf");
        assertThat(ShellText.path(Path.of("a/-b"))).isEqualTo("a/-b");
        assertThat(ShellText.path(Path.of("-x y"))).isEqualTo("'./-x y'");
    }

    @Test
    void shouldWriteACommandThatCanBeCopied() {
        assertThat(ShellText.command("study resume", Path.of("my study"))).isEqualTo("./poise study resume 'my study'");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shouldMeanJustItselfToAShellAndStandInOneLine() throws IOException {
        List<String> words = new ArrayList<>(PathNames.make(List.of("point")));
        words.addAll(List.of("", "$(echo no)", "`echo no`", "a'b'c", "!x", "=ls", "~", "a\u001b[31mb"));
        // sh may know no escapes for what cannot be seen; bash does
        words.removeIf(word -> word.chars().anyMatch(Character::isISOControl));
        StringBuilder script = new StringBuilder("printf '%s\\0'");
        words.forEach(word -> script.append(' ').append(ShellText.word(word)));
        assertThat(script.toString().lines()).hasSize(1);
        Process shell = new ProcessBuilder("sh", "-c", script.toString()).start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(List.of(said.split("\0", -1)).subList(0, words.size())).isEqualTo(words);
    }

    @Test
    void shouldShowNoCharacterThatMovesATerminal() {
        assertThat(ShellText.word("a\u001b[31m\n'b\\")).isEqualTo("$'a\\u001b[31m\\u000a\\'b\\\\'");
    }
}
