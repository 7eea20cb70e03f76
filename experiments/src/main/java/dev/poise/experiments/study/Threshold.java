package dev.poise.experiments.study;

import dev.poise.experiments.expression.Tokens;
import dev.poise.metrics.Metric;
import dev.poise.scenarios.document.Numbers;
import dev.poise.statistics.Sample;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that should hold at every point, such as {@code p90(burnout.exhaustion) < 0.5}. Immutable.
 *
 * @param text as written
 * @param statistic mean, sd, min, max or a percentile such as p90
 * @param metric of which metric, in the unit in which it is shown
 * @param below whether the statistic has to be below the bound, else above
 * @param strict whether the bound itself misses
 * @param bound the bound
 */
public record Threshold(String text, String statistic, Metric metric, boolean below, boolean strict, double bound) {
    /** How a threshold is written, as a regular expression that Java and JSON Schema read alike. */
    public static final String FORM =
            "^ *(mean|sd|min|max|p[0-9]{1,2}) *\\( *([A-Za-z0-9.]+) *\\) *(<=|>=|<|>) *([-+]?[0-9.]+([eE][-+]?[0-9]+)?) *$";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** How far reading a threshold got. */
    public sealed interface Read {
        /** It is a threshold. */
        record Whole(Threshold threshold) implements Read {}

        /** It has the form of one, but there is no such metric. */
        record NoMetric(String name) implements Read {}

        /** It has another form. */
        record Malformed() implements Read {}
    }

    /**
     * Read a threshold.
     *
     * @param text as written
     */
    public static Read read(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (text.length() > Tokens.LONGEST || !matcher.matches()) {
            return new Read.Malformed();
        }
        Optional<Metric> metric = Metric.find(matcher.group(2));
        if (metric.isEmpty()) {
            return new Read.NoMetric(matcher.group(2));
        }
        String relation = matcher.group(3);
        double bound = Numbers.number(matcher.group(4));
        return Double.isNaN(bound)
                ? new Read.Malformed()
                : new Read.Whole(new Threshold(
                        text.strip(),
                        matcher.group(1),
                        metric.get(),
                        relation.startsWith("<"),
                        relation.length() == 1,
                        bound));
    }

    /** Return whether another one asks the same, however it is written. */
    public boolean isSameAs(Threshold other) {
        return statistic.equals(other.statistic)
                && metric == other.metric
                && below == other.below
                && strict == other.strict
                && bound == other.bound;
    }

    /**
     * Get the statistic.
     *
     * @param sample the runs of a point, as shown
     */
    public double of(Sample sample) {
        return switch (statistic) {
            case "mean" -> sample.mean();
            case "sd" -> sample.sd();
            case "min" -> sample.n() == 0 ? Double.NaN : sample.min();
            case "max" -> sample.n() == 0 ? Double.NaN : sample.max();
            default -> sample.quantile(Integer.parseInt(statistic.substring(1)) / 100.0);
        };
    }

    /**
     * Return whether a value of the statistic meets the threshold.
     *
     * @param value not a number never does
     */
    public boolean isMetBy(double value) {
        return below ? (strict ? value < bound : value <= bound) : (strict ? value > bound : value >= bound);
    }
}
