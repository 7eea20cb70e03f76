package dev.poise.scenarios.problem;

import java.nio.file.Path;
import java.util.Locale;

/** Writes what stands in a path or an option so that it can be copied into a shell (sh, bash, zsh) and means just itself there. */
public final class ShellText {
    private ShellText() {}

    /**
     * Write a word.
     *
     * @param word any text
     * @return the word as it is, or in quotes; in one line
     */
    public static String word(String word) {
        if (word.matches("[\\p{Alnum}_./:,+@%-][\\p{Alnum}_./:=,+@%-]*")) {
            return word;
        }
        return word.chars().anyMatch(Character::isISOControl) ? escaped(word) : "'" + word.replace("'", "'\\''") + "'";
    }

    /**
     * Write a path; one that begins like an option is told from it.
     *
     * @param path any path
     */
    public static String path(Path path) {
        return word(operand(path.toString()));
    }

    /**
     * Write what to do next with a file or a folder.
     *
     * @param command the words of the command, such as {@code study resume}
     * @param path what it is about
     * @return a line that can be copied, such as {@code ./poise study resume 'my study'}
     */
    public static String command(String command, Path path) {
        return "./poise " + command + " " + path(path);
    }

    /**
     * Write a path or a name so that it does not begin like an option.
     *
     * @param name any text
     */
    public static String operand(String name) {
        return name.startsWith("-") ? "./" + name : name;
    }

    private static String escaped(String word) {
        StringBuilder text = new StringBuilder("$'");
        word.chars().forEach(one -> {
            if (Character.isISOControl(one)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", one));
            } else {
                text.append(one == '\'' || one == '\\' ? "\\" : "").append((char) one);
            }
        });
        return text.append('\'').toString();
    }
}
