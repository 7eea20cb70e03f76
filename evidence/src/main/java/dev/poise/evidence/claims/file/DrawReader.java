package dev.poise.evidence.claims.file;

import dev.poise.evidence.targets.Distribution;
import dev.poise.parameters.ParameterSpec;
import dev.poise.scenarios.document.Node;
import dev.poise.scenarios.document.Numbers;
import dev.poise.scenarios.problem.ProblemList;
import dev.poise.scenarios.problem.QuotedText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how settings are drawn for teams that differ. */
final class DrawReader {
    private static final int MAX_SHAPE = 100;

    private final Map<String, ParameterSpec> sweeps;
    private final ProblemList problems;

    DrawReader(Map<String, ParameterSpec> sweeps, ProblemList problems) {
        this.sweeps = sweeps;
        this.problems = problems;
    }

    /**
     * Read draws.
     *
     * @param group how a setting is drawn, by the letters of its sweep
     * @return those that make sense
     */
    Map<String, Distribution> read(Node.Group group) {
        Map<String, Distribution> draws = new LinkedHashMap<>();
        for (Node.Field field : group.fields()) {
            String text = field.value() instanceof Node.Scalar scalar ? scalar.text() : "";
            String[] words = text.split(" ", -1);
            ParameterSpec spec = sweeps.get(field.name());
            Distribution draw = words.length == 3 && spec != null
                    ? draw(words[0], Numbers.number(words[1]), Numbers.number(words[2]), spec)
                    : null;
            if (draw != null) {
                draws.put(field.name(), draw);
            } else {
                problems.add(
                        field.place(),
                        String.format(Locale.ROOT, "%s: %s", QuotedText.plain(field.name()), QuotedText.plain(text)),
                        "a sweep with uniform LOW HIGH or beta A B, within the range of its setting");
            }
        }
        return draws;
    }

    /** Get what is drawn; null when it makes no sense, or some of it would lie outside the range of the setting. */
    private static @Nullable Distribution draw(String kind, double first, double second, ParameterSpec spec) {
        if (kind.equals("uniform") && first < second && covers(spec, first, second)) {
            return new Distribution.Uniform(first, second);
        }
        return kind.equals("beta") && isShape(first) && isShape(second) && covers(spec, 0, 1)
                ? new Distribution.Beta((int) first, (int) second)
                : null;
    }

    private static boolean isShape(double number) {
        return number >= 1 && number <= MAX_SHAPE && number == Math.rint(number);
    }

    /** Return whether a setting takes all of a range, with the four decimals that draws have. */
    private static boolean covers(ParameterSpec spec, double low, double high) {
        return spec.allows(low)
                && spec.allows(high)
                && spec.allows(Math.rint((low + (high - low) * .3717) * 1e4) / 1e4);
    }
}
