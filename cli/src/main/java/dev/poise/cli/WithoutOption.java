package dev.poise.cli;

import dev.poise.parameters.Mechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The option that switches mechanisms off. */
@Grouped(OptionGroup.TEAM)
final class WithoutOption {
    @Option(
            names = "--without",
            paramLabel = "MECHANISM",
            split = ",",
            description = "Hold a mechanism at its neutral value, such as decisionRights; may be repeated.")
    private List<String> without = new ArrayList<>();

    /** Tell of names that are no mechanism, one line each. */
    List<String> problems() {
        List<String> known = Mechanism.ids();
        return without.stream()
                .filter(id -> !known.contains(id))
                .map(id -> String.format(
                        Locale.ROOT,
                        "--without: found %s, expected one of %s%s",
                        id,
                        String.join(", ", known),
                        ChoiceConverter.didYouMean(id, known)))
                .toList();
    }

    /** Get the mechanisms; only when there is no problem. */
    Set<Mechanism> mechanisms() {
        Set<Mechanism> off = new TreeSet<>();
        without.forEach(id -> off.add(Mechanism.find(id).orElseThrow()));
        return off;
    }

    /** Get the words of the command line that this stands for. */
    List<String> words() {
        return without.stream().flatMap(id -> List.of("--without", id).stream()).toList();
    }
}
