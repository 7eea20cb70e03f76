package dev.poise.scenarios.catalogue;

import dev.poise.metrics.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a built-in scenario is said to show, as data: a metric that differs, or does not differ clearly, between two
 * combinations of built-in scenarios. Paired runs can check it. Immutable.
 *
 * @param scenario the built-in scenario that shows it
 * @param metric which metric
 * @param direction what paired runs say of it
 * @param of names that are put together
 * @param against names that are put together, to compare with
 * @param beyond another pair; when given, the first difference is compared with this one
 */
public record Showing(
        String scenario,
        Metric metric,
        Direction direction,
        List<String> of,
        List<String> against,
        @Nullable Beyond beyond) {

    private static final String FILE = "shows.yaml";

    /** Copies the lists. */
    public Showing {
        of = List.copyOf(of);
        against = List.copyOf(against);
    }

    /** What paired runs say. */
    public enum Direction {
        /** Higher, by enough to matter. */
        HIGHER,
        /** Lower, by enough to matter. */
        LOWER,
        /** If there is a difference, it is too small to matter. */
        NO_CLEAR_DIFFERENCE
    }

    /**
     * A second pair of combinations, so that it can be said that something matters more here than there.
     *
     * @param of names that are put together
     * @param against names that are put together, to compare with
     */
    public record Beyond(List<String> of, List<String> against) {
        /** Copies the lists. */
        public Beyond {
            of = List.copyOf(of);
            against = List.copyOf(against);
        }
    }

    /** A row as it stands in the file: {@code of} may be left out. */
    private record Row(
            String metric,
            String direction,
            @Nullable List<String> of,
            List<String> against,
            @Nullable Beyond beyond) {}

    /**
     * Get what all built-in scenarios are said to show.
     *
     * @return in the order of the catalogue
     */
    public static List<Showing> builtIn() {
        Map<String, List<Row>> rows = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(Catalogue.resource(FILE), new TypeReference<LinkedHashMap<String, List<Row>>>() {});
        List<Showing> showings = new ArrayList<>();
        rows.forEach((scenario, all) -> all.forEach(row -> showings.add(new Showing(
                scenario,
                Metric.find(row.metric()).orElseThrow(() -> new IllegalStateException("no metric " + row.metric())),
                Direction.valueOf(row.direction().toUpperCase(Locale.ROOT).replace(' ', '_')),
                row.of() == null ? List.of(scenario) : row.of(),
                row.against(),
                row.beyond()))));
        return List.copyOf(showings);
    }
}
