package dev.poise.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes wrong documents out of right ones: letters, numbers, lines and whole stretches are left out, doubled, swapped, or replaced by
 * what has broken readers before. The same seed and samples give the same documents. Not thread-safe.
 */
public final class Mutator {
    /** No document is longer than this, so that a test stays quick; the readers' own limits have tests of their own. */
    private static final int LONGEST = 60_000;

    private static final int MAX_CHANGES = 5;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z.]*");

    private static final List<String> SNIPPETS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "\"",
            "'",
            "&a ",
            "*a",
            "!!str ",
            "!<x> ",
            "#",
            "|",
            ">",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "? ",
            "<<: ",
            "~",
            "null",
            "true",
            "\t",
            "\u0000",
            "\u001b[2J",
            "\u009b31m",
            "\"\\e[31m\\n\\u0007\"",
            "\uFFFF",
            "\u2028",
            "\u202e",
            "\u00e9",
            "\ud83d\ude00",
            ",",
            "\\",
            "@",
            "`",
            "\r",
            "\r\n",
            "\uFEFF",
            "\uD800",
            "%s%n",
            "$(x)",
            "../",
            "/dev/zero",
            "=1+1",
            ";",
            "<=",
            "(",
            ")",
            "* ",
            "/ 0",
            "p90(",
            "{}",
            "[]",
            "\"\"");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "2",
            "1e3",
            "1.0",
            "1.",
            ".5",
            "+5",
            "010",
            "0x10",
            "1_000",
            "0b11",
            "1:30",
            ".nan",
            "-.inf",
            "NaN",
            "Infinity",
            "1e999",
            "1e-400",
            "1e-99999999999",
            "1e99999999999",
            "0.1000000000000000055511151231257827",
            "2147483648",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1,5",
            "1.5.2",
            "5%",
            "-3%",
            "\u0663",
            "1000000",
            "1000001");

    private final Random random;
    private final List<String> samples;

    /**
     * Make a mutator.
     *
     * @param seed decides everything
     * @param samples right documents, at least one
     */
    public Mutator(long seed, List<String> samples) {
        this.random = new Random(seed);
        this.samples = List.copyOf(samples);
    }

    /**
     * Make a document.
     *
     * @return a sample with one to five changes, in characters that UTF-8 can write; by chance it may still be right
     */
    public String next() {
        StringBuilder text = new StringBuilder(samples.get(random.nextInt(samples.size())));
        for (int changes = 1 + random.nextInt(MAX_CHANGES); changes > 0; changes--) {
            change(text);
            text.setLength(Math.min(text.length(), LONGEST));
        }
        // a lone half of a pair of characters becomes a question mark
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(9));
        switch (random.nextInt(12)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.replace(at, end, Character.toString(random.nextInt(32, 127)));
            case 3 -> text.setLength(random.nextInt(4) == 0 ? at : text.length());
            case 4 -> text.insert(at, one(SNIPPETS));
            case 5, 6, 7 -> replace(text, NUMBER, one(NUMBERS));
            case 8 -> replace(text, WORD, word(text));
            case 9 -> replace(text, WORD, one(SNIPPETS));
            case 10 -> line(text);
            default -> repeat(text, at, end);
        }
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Replace one of the places that match. */
    private void replace(StringBuilder text, Pattern what, String by) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (!found.isEmpty()) {
            MatchResult one = found.get(random.nextInt(found.size()));
            text.replace(one.start(), one.end(), by);
        }
    }

    /** Take a word from anywhere in the text. */
    private String word(StringBuilder text) {
        List<MatchResult> found = WORD.matcher(text).results().toList();
        return found.isEmpty() ? "x" : found.get(random.nextInt(found.size())).group();
    }

    /** Leave out, double or move a line. */
    private void line(StringBuilder text) {
        int start = text.lastIndexOf("\n", random.nextInt(text.length() + 1)) + 1;
        int next = text.indexOf("\n", start);
        int end = next < 0 ? text.length() : next + 1;
        String line = text.substring(start, end);
        int kind = random.nextInt(3);
        if (kind != 1) {
            text.delete(start, end);
        }
        if (kind > 0) {
            text.insert(text.lastIndexOf("\n", random.nextInt(text.length() + 1)) + 1, line);
        }
    }

    /** Write something many times over: a deep document, a long name, a long list. */
    private void repeat(StringBuilder text, int at, int end) {
        int often = 1 << random.nextInt(13);
        String what = random.nextBoolean() ? one(SNIPPETS) : text.substring(at, end);
        text.insert(at, what.repeat(Math.max(1, Math.min(often, LONGEST / Math.max(1, what.length())))));
    }
}
