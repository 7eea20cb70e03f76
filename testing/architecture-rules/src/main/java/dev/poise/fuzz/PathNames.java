package dev.poise.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names of files that mean something to a shell, a database, a spreadsheet, a file system or a reader of one script only. */
public final class PathNames {
    /** Everything on a keyboard but letters, digits and the slash, and two characters that are not even seen. */
    private static final String SPECIALS = " !\"#$%&'()*+,-.:;<=>?@[\\]^_`{|}~\t\n";

    private static final List<String> WORDS = List.of(
            "größe",
            "e\u0301quipe",
            "团队",
            "チーム",
            "команда",
            "ομάδα",
            "צוות",
            "فريق",
            "टीम",
            "팀",
            "ทีม",
            "\uD83D\uDE42");

    private static final List<String> PATTERNS = List.of(
            "out[1]", "out[!2]", "o?t1", "*", "**", "out*", "[a-z]ut1", "[[]", "x[*]y", "{a,b}", "b\\*s", "[,]");

    private static final int COUNT = 240;
    private static final long SEED = 20261129;

    private PathNames() {}

    /**
     * Make some hundreds of names, always the same ones.
     *
     * @param columns of tables; each makes a name {@code COLUMN=7}
     */
    public static List<String> make(List<String> columns) {
        Set<String> names = new LinkedHashSet<>(PATTERNS);
        names.addAll(WORDS);
        columns.forEach(column -> names.add(column + "=7"));
        for (int i = 0; i < SPECIALS.length(); i++) {
            char special = SPECIALS.charAt(i);
            names.add(special == '.' ? "..." : String.valueOf(special));
            names.add("a" + special + "b");
            names.add(special + "a");
        }
        Random random = new Random(SEED);
        while (names.size() < COUNT) {
            names.add(name(random));
        }
        return new ArrayList<>(names);
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("x");
        for (int length = 1 + random.nextInt(8); length > 0; length--) {
            switch (random.nextInt(4)) {
                case 0 -> name.append(WORDS.get(random.nextInt(WORDS.size())));
                case 1 -> name.append(random.nextInt(10));
                default -> name.append(SPECIALS.charAt(random.nextInt(SPECIALS.length())));
            }
        }
        return name.toString();
    }
}
