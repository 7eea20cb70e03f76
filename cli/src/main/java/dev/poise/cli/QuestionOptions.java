package dev.poise.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What else may be asked of the runs of a study. */
final class QuestionOptions {
    private static final Pattern OUTCOME =
            Pattern.compile(" *([A-Za-z0-9.]+) *([<>]) *(-?[0-9]*[.]?[0-9]+([eE][-+]?[0-9]+)?) *");

    @Option(
            names = "--compare",
            paramLabel = "NAME=VALUE",
            description = "Compare with this point or lever: factors with their values, several with commas.")
    private List<String> compare = new ArrayList<>();

    @Option(
            names = "--threshold",
            paramLabel = "THRESHOLD",
            description =
                    "What should hold, such as 'mean(burnout.exhaustion) < 0.5'; instead of the study's own; may be repeated.")
    private List<String> thresholds = new ArrayList<>();

    @Option(
            names = "--smallest",
            paramLabel = "METRIC=AMOUNT",
            description =
                    "The smallest difference that matters, as an amount or as a share such as 2%%; may be repeated.")
    private List<String> smallest = new ArrayList<>();

    @Option(
            names = "--discover",
            paramLabel = "OUTCOME",
            description =
                    "Where an average lies beyond a bound, such as 'value.delivered < 90'; with worlds, for the lever of --compare or the baseline's; may be repeated.")
    private List<String> discover = new ArrayList<>();

    @Option(
            names = "--front",
            paramLabel = "METRIC",
            description =
                    "The Pareto front of two to four metrics, such as value.delivered,po.exhaustion: levers or points that no other one betters in all.",
            split = ",")
    private List<String> front = new ArrayList<>();

    /** Get what is asked; empty when nothing else is. */
    StudyChange change() {
        StudyChange change = new StudyChange();
        StudyChange.pairs("--compare", compare)
                .forEach((name, value) -> change.put(StudyChange.value(value), "compare", "baseline", name));
        if (!thresholds.isEmpty()) {
            change.put(thresholds, "thresholds");
        }
        if (!discover.isEmpty()) {
            change.put(discover.stream().map(QuestionOptions::discovery).toList(), "discover");
        }
        if (!front.isEmpty()) {
            change.put(front.stream().map(String::strip).toList(), "front", "of");
        }
        StudyChange.pairs("--smallest", smallest)
                .forEach((metric, amount) -> change.put(StudyChange.value(amount), "compare", "indifference", metric));
        return change;
    }

    private static Map<String, Object> discovery(String text) {
        Matcher matcher = OUTCOME.matcher(text);
        if (!matcher.matches()) {
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "poise study: --discover: found %s, expected a metric and a bound, such as 'value.delivered < 90'",
                    text.strip()));
        }
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("of", matcher.group(1));
        question.put(matcher.group(2).equals("<") ? "below" : "above", new BigDecimal(matcher.group(3)));
        return question;
    }
}
