package dev.poise.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What else may be asked of the runs of a study. */
final class QuestionOptions {
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

    /** Get what is asked; empty when nothing else is. */
    StudyChange change() {
        StudyChange change = new StudyChange();
        StudyChange.pairs("--compare", compare)
                .forEach((name, value) -> change.put(StudyChange.value(value), "compare", "baseline", name));
        if (!thresholds.isEmpty()) {
            change.put(thresholds, "thresholds");
        }
        StudyChange.pairs("--smallest", smallest)
                .forEach((metric, amount) -> change.put(StudyChange.value(amount), "compare", "indifference", metric));
        return change;
    }
}
