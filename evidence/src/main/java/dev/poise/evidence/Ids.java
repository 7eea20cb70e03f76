package dev.poise.evidence;

import dev.poise.scenarios.document.Fields;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.problem.Place;
import dev.poise.scenarios.problem.Problem;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names that things are told by, each once. They stand in file names, links and lists with commas, so that letters, digits,
 * dots, hyphens and underscores are all they may have. Not thread-safe.
 */
public final class Ids {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([1-9][0-9]{0,8})");
    private static final int MAX_LISTED = 20;

    private final ProblemList problems;
    private final Map<String, Place> seen = new HashMap<>();

    /**
     * Start with no name.
     *
     * @param problems takes what is wrong
     */
    public Ids(ProblemList problems) {
        this.problems = problems;
    }

    /**
     * Read the field {@code id}.
     *
     * @param fields of what it names
     * @return the name, empty after a problem
     */
    public String read(Fields fields) {
        String id = fields.text("id");
        if (id.isEmpty()) {
            return id;
        }
        Place place = fields.find("id").map(Node::place).orElse(fields.place());
        if (!ID.matcher(id).matches()) {
            problems.add(
                    place,
                    QuotedText.quoted(id) + " for id",
                    "at most 40 letters, digits, dots, hyphens and underscores, a letter or digit first");
            return "";
        }
        Place before = seen.putIfAbsent(id.toLowerCase(Locale.ROOT), place);
        if (before != null) {
            problems.add(
                    place,
                    String.format(Locale.ROOT, "%s a second time, first on %s", id, before.within(place)),
                    "each id once, small and capital letters being the same");
        }
        return id;
    }

    /**
     * Say which names there are, in few words.
     *
     * @param ids in their order
     * @return such as "A1 to A30", or a list, cut when it is long
     */
    public static String words(List<String> ids) {
        if (ids.size() > 2 && isSeries(ids)) {
            return ids.get(0) + " to " + ids.get(ids.size() - 1);
        }
        if (ids.size() > MAX_LISTED) {
            return String.format(
                    Locale.ROOT,
                    "one of %s and %d more",
                    String.join(", ", ids.subList(0, MAX_LISTED)),
                    ids.size() - MAX_LISTED);
        }
        return Problem.oneOf(ids);
    }

    private static boolean isSeries(List<String> ids) {
        Matcher first = NUMBERED.matcher(ids.get(0));
        if (!first.matches()) {
            return false;
        }
        int from = Integer.parseInt(first.group(2));
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).equals(first.group(1) + (from + i))) {
                return false;
            }
        }
        return true;
    }
}
