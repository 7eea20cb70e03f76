package dev.poise.experiments.comparison;

import dev.poise.readings.Reading;
import dev.poise.statistics.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the answer to a comparison from its verdicts: which way, by how much, how sure. Says what differs, never which is to be
 * preferred.
 */
final class AnswerWriter {
    private AnswerWriter() {}

    static Answer of(
            List<Arm> arms,
            List<Difference> differences,
            @Nullable TwoByTwo twoByTwo,
            List<Integer> sprints,
            long seed) {
        List<String> sentences = new ArrayList<>();
        if (twoByTwo != null) {
            Outcomes.FOUR.forEach(reading -> sentences.add(together(twoByTwo, reading)));
        } else if (differences.isEmpty()) {
            sentences.add(alone(arms.get(0)));
        } else {
            differences.forEach(difference -> sentences.add(against(difference)));
        }
        return new Answer(question(arms, twoByTwo), sentences, basis(arms, twoByTwo, sprints, seed));
    }

    private static String question(List<Arm> arms, @Nullable TwoByTwo twoByTwo) {
        String baseline = arms.get(0).name();
        if (twoByTwo != null) {
            return String.format(
                    Locale.ROOT,
                    "What do %s and %s do to the same team, each alone and both together?",
                    twoByTwo.first().label(),
                    twoByTwo.second().label());
        }
        if (arms.size() == 1) {
            return String.format(Locale.ROOT, "What comes out of %s?", baseline);
        }
        return String.format(
                Locale.ROOT,
                "What is different from %s under %s?",
                baseline,
                listed(arms.stream().skip(1).map(Arm::name).toList()));
    }

    private static String basis(List<Arm> arms, @Nullable TwoByTwo twoByTwo, List<Integer> sprints, long seed) {
        int fewest = arms.stream().mapToInt(Arm::runs).min().orElse(0);
        int most = arms.stream().mapToInt(Arm::runs).max().orElse(0);
        String runs = fewest == most ? Integer.toString(most) : String.format(Locale.ROOT, "%d to %d", fewest, most);
        String pairs = arms.size() == 1
                ? ""
                : " Runs come in pairs: replication for replication, every scenario meets the same chances.";
        return String.format(
                Locale.ROOT,
                "%s run%s of each scenario over %s, seed %d.%s %s the certainty of the average (95%%).%s",
                runs,
                most == 1 ? "" : "s",
                Horizons.words(sprints),
                seed,
                pairs,
                twoByTwo == null ? "In brackets" : "After ±",
                twoByTwo == null ? "" : levels(twoByTwo));
    }

    private static String levels(TwoByTwo two) {
        return String.format(
                Locale.ROOT,
                " Low and high: %s %s and %s, %s %s and %s.",
                two.first().label(),
                two.first().low(),
                two.first().high(),
                two.second().label(),
                two.second().low(),
                two.second().high());
    }

    private static String alone(Arm arm) {
        return arm.name() + ": "
                + Outcomes.FOUR.stream()
                        .map(reading -> {
                            Summary summary = arm.summary(reading);
                            int decimals = Figure.decimals(reading, summary.certainty());
                            return String.format(
                                    Locale.ROOT,
                                    "%s %s (%s)",
                                    inSentence(reading),
                                    Figure.plain(summary.mean(), decimals),
                                    Figure.span(
                                            summary.certainty().low(),
                                            summary.certainty().high(),
                                            decimals));
                        })
                        .collect(Collectors.joining(", ", "", "."));
    }

    private static String against(Difference difference) {
        List<String> clear = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Reading reading : Outcomes.FOUR) {
            Contrast contrast = difference.contrast(reading);
            switch (contrast.verdict().kind()) {
                case HIGHER, LOWER -> clear.add(inSentence(reading) + " is " + effect(contrast));
                case NO_CLEAR_DIFFERENCE -> same.add(inSentence(reading));
                case UNDECIDED ->
                    open.add(String.format(Locale.ROOT, "%s (%s)", inSentence(reading), needed(contrast.verdict())));
            }
        }
        List<String> parts = new ArrayList<>();
        if (!clear.isEmpty()) {
            parts.add(listed(clear));
        }
        if (!same.isEmpty()) {
            parts.add("no clear difference in " + listed(same));
        }
        if (!open.isEmpty()) {
            parts.add("no clear difference so far in " + listed(open));
        }
        return String.format(
                Locale.ROOT,
                "%s against %s: %s.",
                difference.scenario(),
                difference.baseline(),
                String.join("; ", parts));
    }

    private static String together(TwoByTwo two, Reading reading) {
        return String.format(
                Locale.ROOT,
                "%s. More %s: %s. More %s: %s.",
                reading.label(),
                two.first().label(),
                factor(two.second(), two.ofFirst(reading)),
                two.second().label(),
                factor(two.first(), two.ofSecond(reading)));
    }

    private static String factor(Factor held, Interaction effects) {
        return String.format(
                Locale.ROOT,
                "%s at low %s, %s at high",
                briefly(effects.atLow()),
                held.label(),
                briefly(effects.atHigh()));
    }

    /** Say by how much, such as "+3.1 ±0.3"; digits that nobody would remember are left out. */
    private static String briefly(Contrast contrast) {
        int decimals = Figure.decimalsInWords(contrast.reading(), contrast.certainty());
        return switch (contrast.verdict().kind()) {
            case HIGHER, LOWER ->
                String.format(
                        Locale.ROOT,
                        "%s ±%s",
                        Figure.signed(contrast.difference(), decimals),
                        Figure.halfWidth(contrast.certainty(), decimals));
            case NO_CLEAR_DIFFERENCE -> "no clear difference";
            case UNDECIDED -> "no clear difference so far";
        };
    }

    /** Say which way and by how much, such as "higher by 3.1 (2.8 to 3.4)". */
    static String effect(Contrast contrast) {
        Verdict verdict = contrast.verdict();
        int decimals = Figure.decimals(contrast.reading(), contrast.certainty());
        double low = contrast.certainty().low();
        double high = contrast.certainty().high();
        return switch (verdict.kind()) {
            case HIGHER ->
                String.format(
                        Locale.ROOT,
                        "higher by %s (%s)",
                        Figure.plain(contrast.difference(), decimals),
                        Figure.span(low, high, decimals));
            case LOWER ->
                String.format(
                        Locale.ROOT,
                        "lower by %s (%s)",
                        Figure.plain(-contrast.difference(), decimals),
                        Figure.span(-high, -low, decimals));
            case NO_CLEAR_DIFFERENCE -> "not clearly different";
            case UNDECIDED -> String.format(Locale.ROOT, "not clearly different so far (%s)", needed(verdict));
        };
    }

    /** Say what would decide: the words after "no clear difference". */
    private static String needed(Verdict verdict) {
        String words = verdict.words();
        return words.substring(words.indexOf(',') + 1).strip();
    }

    /** Get a label as it stands within a sentence; names of roles keep their capitals. */
    static String inSentence(Reading reading) {
        String label = reading.label();
        return label.startsWith("Product Owner")
                ? "the " + label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
