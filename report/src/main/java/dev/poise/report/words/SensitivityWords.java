package dev.poise.report.words;

import dev.poise.evidence.attribution.AssumptionSensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What conclusions depend on, in words. */
public final class SensitivityWords {
    private SensitivityWords() {}

    /**
     * List the sentences and predictions that turn.
     *
     * @param line under one change
     * @param holding those that hold then, else those that hold no longer
     */
    public static String claims(AssumptionSensitivity.Line line, boolean holding) {
        String ids = line.turns().stream()
                .filter(turn -> turn.holds() == holding)
                .map(turn -> turn.before().claim().id())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "-" : ids;
    }

    /**
     * Say what was looked at and how many changes turn something.
     *
     * @param found the result
     * @return empty when nothing was looked at
     */
    public static List<String> sentences(AssumptionSensitivity.Found found) {
        List<AssumptionSensitivity.Line> lines = found.lines();
        if (lines.isEmpty()) {
            return List.of();
        }
        long turning = lines.stream().filter(line -> !line.turns().isEmpty()).count();
        long failing = lines.stream().filter(line -> line.failed() > 0).count();
        List<String> sentences = new ArrayList<>();
        sentences.add(String.format(
                Locale.ROOT,
                "Every mechanism was removed, and every assumption and every constant of a doubtful form halved and doubled, one at a "
                        + "time: %d changes, of which %d turn at least one sentence or prediction. It counts as holding when all its parts meet "
                        + "their expectation on average; it turns when that changes and the part has clearly moved (99%%, pair by "
                        + "pair).",
                lines.size(),
                turning));
        sentences.add(String.format(
                Locale.ROOT,
                "Looked at: %s. Sentences and predictions that fail or are too uncertain are not, nor are those that compare too many alternatives to be tried under every change.",
                String.join(", ", found.claims())));
        String often = often(lines);
        if (!often.isEmpty()) {
            sentences.add(String.format(Locale.ROOT, "Turned by how many changes: %s.", often));
        }
        if (failing > 0) {
            sentences.add(
                    String.format(Locale.ROOT, "Under %d changes some runs failed; these runs are left out.", failing));
        }
        return List.copyOf(sentences);
    }

    /** Say for each claim how many changes turn it, those first that turn most often. */
    private static String often(List<AssumptionSensitivity.Line> lines) {
        Map<String, Long> counts = new TreeMap<>(lines.stream()
                .flatMap(line -> line.turns().stream())
                .collect(Collectors.groupingBy(turn -> turn.before().claim().id(), Collectors.counting())));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> String.format(Locale.ROOT, "%s %d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
