package dev.poise.experiments.study;

import dev.poise.metrics.Metric;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question for scenario discovery: where an average over runs lies beyond a bound. Immutable.
 *
 * @param metric of which metric, in the unit in which it is shown
 * @param below whether averages below the bound are looked for, else above
 * @param bound the bound itself is not looked for
 * @param scope at which points
 * @param lever values by factor that name the lever of {@link Scope#LEVER}; empty for the baseline's
 * @param method by which method
 */
public record Discovery(
        Metric metric, boolean below, double bound, Scope scope, Map<String, Double> lever, Method method) {
    /** Keeps the order of the lever's factors. */
    public Discovery {
        lever = Collections.unmodifiableMap(new LinkedHashMap<>(lever));
    }

    /** At which points is looked. */
    public enum Scope {
        /** Those of one lever, one in each world. */
        LEVER,
        /** All. */
        ALL
    }

    /** How is looked. */
    public enum Method {
        /** Boxes. */
        PRIM,
        /** A classification tree. */
        CART,
        /** Both. */
        BOTH;

        /** Get the name used in study files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Get all names. */
        public static List<String> ids() {
            return Stream.of(values()).map(Method::id).toList();
        }
    }

    /** Return whether an average is one of those that are looked for. */
    public boolean isHit(double average) {
        return below ? average < bound : average > bound;
    }

    /** Return whether boxes are looked for. */
    public boolean hasBoxes() {
        return method != Method.CART;
    }

    /** Return whether a tree is grown. */
    public boolean hasTree() {
        return method != Method.PRIM;
    }

    /** Write what is looked for, as a threshold is written. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "mean(%s) %s %s",
                metric.id(),
                below ? "<" : ">",
                BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString());
    }
}
