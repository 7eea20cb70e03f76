package dev.poise.workshop.room;

import dev.poise.experiments.comparison.Outcomes;
import dev.poise.metrics.Metric;
import dev.poise.statistics.Verdict;
import dev.poise.workshop.agenda.AgendaReader;
import dev.poise.workshop.guess.ChangedSetting;
import dev.poise.workshop.guess.EndPointAxis;
import dev.poise.workshop.guess.GuessBoard;
import dev.poise.workshop.guess.Option;
import dev.poise.workshop.guess.Phones;
import dev.poise.workshop.guess.Result;
import dev.poise.workshop.guess.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads questions that were answered, as {@link GuessTree} writes them; what is missing, of the wrong kind or too large is rejected. */
final class RoundReader {
    private static final int MAX_CHANGES = 1000;
    private static final int LONGEST = 200;
    private static final double MAX_DIFFERENCE = 1e6;
    private static final int MAX_POINTS = GuessBoard.MAX_HANDS + Phones.MAX;
    private static final Set<String> FIELDS = Set.of(
            "question",
            "outcome",
            GuessTree.WORDING,
            "changes",
            "difference",
            "verdict",
            "points",
            "low",
            "middle",
            "high",
            "inRange",
            "counts",
            "right");

    private RoundReader() {}

    /**
     * Read rounds.
     *
     * @param where what each is called in problems
     * @param rounds one tree for each
     */
    static List<Round> of(String where, List<JsonNode> rounds) {
        List<Round> read = new ArrayList<>();
        for (JsonNode round : rounds) {
            read.add(round(String.format(Locale.ROOT, "%s %d", where, read.size() + 1), round));
        }
        return read;
    }

    private static Round round(String where, JsonNode tree) {
        MessageFields fields = new MessageFields(where, tree, FIELDS);
        Metric outcome = outcome(fields);
        return new Round(
                (int) fields.whole("question", 1, Integer.MAX_VALUE),
                outcome,
                wording(fields),
                changes(where, fields),
                fields.has("points") ? drawn(where, tree, fields) : chosen(where, fields),
                finite(fields, tree, "difference"),
                Verdict.Kind.valueOf(fields.oneOf("verdict", names(Verdict.Kind.values()))));
    }

    /** Read one of the four outcomes. */
    static Metric outcome(MessageFields fields) {
        String id =
                fields.oneOf("outcome", Outcomes.FOUR.stream().map(Metric::id).toList());
        return Outcomes.FOUR.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Read a question in the facilitator's own words; sessions from before there were such have none. */
    static String wording(MessageFields fields) {
        return fields.has(GuessTree.WORDING) ? fields.text(GuessTree.WORDING, AgendaReader.LONGEST_TEXT) : "";
    }

    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<ChangedSetting> changes(String where, MessageFields fields) {
        List<ChangedSetting> changes = new ArrayList<>();
        for (JsonNode change : fields.list("changes", MAX_CHANGES)) {
            MessageFields one = new MessageFields(where + ".changes", change, Set.of("name", "from", "to"));
            changes.add(
                    new ChangedSetting(one.text("name", LONGEST), one.text("from", LONGEST), one.text("to", LONGEST)));
        }
        return changes;
    }

    private static Result drawn(String where, JsonNode tree, MessageFields fields) {
        return new Result.Drawn(
                numbers(where + ".points", fields.list("points", MAX_POINTS), EndPointAxis.MAX),
                finite(fields, tree, "low"),
                finite(fields, tree, "middle"),
                finite(fields, tree, "high"));
    }

    /** What is no number is written as nothing. */
    private static double finite(MessageFields fields, JsonNode tree, String name) {
        return tree.path(name).isNull() ? Double.NaN : fields.number(name, -MAX_DIFFERENCE, MAX_DIFFERENCE);
    }

    private static Result chosen(String where, MessageFields fields) {
        int options = Option.values().length;
        return new Result.Chosen(
                counts(where + ".counts", fields.list("counts", options)),
                Option.values()[(int) fields.whole("right", 0, options - 1L)]);
    }

    /** Read one count for each option. */
    static List<Integer> counts(String where, List<JsonNode> counts) {
        int options = Option.values().length;
        if (counts.size() != options) {
            throw new Rejected(
                    String.format(Locale.ROOT, "%s: expected %d numbers, found %d", where, options, counts.size()));
        }
        return numbers(where, counts, MAX_POINTS).stream().map(Double::intValue).toList();
    }

    /** Read numbers from 0 to some bound. */
    static List<Double> numbers(String where, List<JsonNode> numbers, double most) {
        List<Double> read = new ArrayList<>();
        for (JsonNode number : numbers) {
            if (!number.isNumber() || !(number.asDouble() >= 0 && number.asDouble() <= most)) {
                throw new Rejected(String.format(Locale.ROOT, "%s: expected numbers from 0 to %.0f", where, most));
            }
            read.add(number.asDouble());
        }
        return read;
    }
}
